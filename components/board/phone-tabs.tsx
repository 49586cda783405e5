'use client'
import MapIcon from 'lucide-react/icons/map'
import MapPin from 'lucide-react/icons/map-pin'
import Users from 'lucide-react/icons/users'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { classNames } from '../ui/class-names.ts'

export type PhoneTab = 'now' | 'map' | 'people'
const TABS = [
  ['now', MapPin],
  ['map', MapIcon],
  ['people', Users],
] as const

/** Three places on a phone: what is asked now, the whole map, and who is here. */
export function PhoneTabs({
  tab,
  onTab,
  waiting,
}: {
  tab: PhoneTab
  onTab: (tab: PhoneTab) => void
  waiting: number
}) {
  const t = useWords(board)
  return (
    <nav
      aria-label={t.viewOf}
      className="grid grid-cols-3 border-t border-edge bg-surface sm:hidden print:hidden"
    >
      {TABS.map(([name, Icon]) => (
        <button
          key={name}
          type="button"
          aria-current={tab === name ? 'page' : undefined}
          onClick={() => onTab(name)}
          className={classNames(
            'flex min-h-12 flex-col items-center justify-center border-t-3 text-xs',
            tab === name ? 'border-ink font-bold text-ink' : 'border-transparent text-ink2',
          )}
        >
          <Icon aria-hidden size={18} strokeWidth={1.75} />
          <span>
            {t[name]}
            {name === 'people' && waiting > 0 ? ` · ${waiting}` : ''}
          </span>
        </button>
      ))}
    </nav>
  )
}
