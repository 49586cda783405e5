'use client'
import Check from 'lucide-react/icons/check'
import X from 'lucide-react/icons/x'
import { isNot } from '../../messages/is-not.ts'
import { useWords } from '../i18n.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { BadMap, GoodMap } from './small-maps.tsx'

/** What people confuse most, by two small maps; then what not to do, each with what to do. */
export function IsNotDialog({ onClose }: { onClose: () => void }) {
  const t = useWords(isNot)
  return (
    <Dialog open onClose={onClose} title={t.title} wide>
      <p className="measure">{t.definition}</p>
      <div className="flex flex-col gap-5">
        <BadMap />
        <GoodMap />
      </div>
      <h3 className="pt-2 text-note font-bold">{t.list}</h3>
      {/* Reached by Tab, so that arrows scroll what holds nothing to press. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ul className="flex flex-col" data-is-not tabIndex={0} aria-label={t.list}>
        {t.rules.map(([never, instead]) => (
          <li key={never} className="grid gap-x-6 gap-y-1 border-t border-line py-2 text-note sm:grid-cols-2">
            <span className="flex gap-2 font-semibold">
              <X aria-hidden size={18} strokeWidth={2} className="mt-0.5 shrink-0" />
              {never}
            </span>
            <span className="flex gap-2">
              <Check aria-hidden size={18} strokeWidth={2} className="mt-0.5 shrink-0 text-brand" />
              {instead}
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
