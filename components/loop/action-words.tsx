import { dayInWords } from '../../lib/format/moment.ts'
import type { FollowUpAction } from '../../lib/journey/follow-up.ts'
import { loop } from '../../messages/loop.ts'
import { useLang, useWords } from '../i18n.tsx'

/** What, who and by when. */
export function ActionWords({ action }: { action: FollowUpAction }) {
  const t = useWords(loop)
  const lang = useLang()
  return (
    <p className="min-w-48 grow basis-0">
      <span className="typed block font-semibold">{action.text}</span>
      <span className="typed text-sm text-ink2">
        {action.owner || t.nobody} ·{' '}
        {action.due ? dayInWords(new Date(`${action.due}T12:00:00Z`), 'UTC', lang) : t.noDay}
      </span>
    </p>
  )
}
