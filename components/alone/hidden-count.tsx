import EyeOff from 'lucide-react/icons/eye-off'
import { alone } from '../../messages/alone.ts'
import { useWords } from '../i18n.tsx'

/** That others wrote here, and how much; lines tell it without colour. */
export function HiddenCount({ count }: { count: number }) {
  const t = useWords(alone)
  if (count === 0) return null
  return (
    <p className="hatched flex items-center gap-2 rounded-card border border-dashed border-edge px-2 py-1.5 text-sm">
      <span className="flex items-center gap-1.5 rounded-sign bg-surface px-1.5">
        <EyeOff aria-hidden size={16} strokeWidth={1.75} className="shrink-0" />
        <span aria-hidden>{t.hidden(count)}</span>
        <span className="sr-only">{t.hiddenLong(count)}</span>
      </span>
    </p>
  )
}
