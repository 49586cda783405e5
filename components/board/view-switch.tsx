'use client'
import List from 'lucide-react/icons/list'
import Table2 from 'lucide-react/icons/table-2'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { classNames } from '../ui/class-names.ts'

export type BoardLook = 'map' | 'list'
const LOOKS = [
  ['map', Table2],
  ['list', List],
] as const

/** Map or List: two equal views of one board. */
export function ViewSwitch({ look, onLook }: { look: BoardLook; onLook: (look: BoardLook) => void }) {
  const t = useWords(board)
  return (
    <fieldset aria-label={t.viewOf} className="flex shrink-0 rounded-sign border border-edge print:hidden">
      {LOOKS.map(([name, Icon]) => (
        <button
          key={name}
          type="button"
          data-action={`view.${name}`}
          aria-pressed={look === name}
          onClick={() => onLook(name)}
          className={classNames(
            'target flex items-center gap-1.5 rounded-[2px] px-2.5 text-sm',
            look === name
              ? 'bg-tint font-bold text-ink underline decoration-2 underline-offset-4'
              : 'text-ink2 hover:bg-raise hover:text-ink',
          )}
        >
          <Icon aria-hidden size={16} strokeWidth={1.75} />
          {t[name]}
        </button>
      ))}
    </fieldset>
  )
}
