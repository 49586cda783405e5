'use client'
import Check from 'lucide-react/icons/check'
import CircleAlert from 'lucide-react/icons/circle-alert'
import { vote } from '../../messages/vote.ts'
import { common } from '../../messages/common.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import type { Draft } from '../../lib/client/ballot-box.ts'

type Sent = Pick<Draft, 'state' | 'error'>

/** Where this one vote is: on its way, kept, or not kept with what to do. */
export function BallotNote({ draft, onRetry }: { draft: Sent; onRetry: () => void }) {
  const t = useWords(vote)
  const c = useWords(common)
  switch (draft.state) {
    case 'unsent':
      return null
    case 'saving':
      return <p className="text-sm text-ink2">{t.saving}</p>
    case 'saved':
      return (
        <p className="flex items-center gap-1.5 text-sm text-ink2">
          <Check aria-hidden size={16} strokeWidth={2} />
          {t.saved}
        </p>
      )
    case 'failed':
      return (
        <div role="alert" className="flex flex-wrap items-center gap-2 text-sm text-err">
          <p className="flex items-center gap-1.5">
            <CircleAlert aria-hidden size={18} strokeWidth={1.75} className="shrink-0" />
            <span>
              <b>{t.failed}.</b> {whatHappened(draft, { ...t, ...c })}
            </span>
          </p>
          {canRetry(draft) ? <Button onClick={onRetry}>{t.tryAgain}</Button> : null}
        </div>
      )
  }
}

const canRetry = (draft: Sent) => draft.error !== 'roundClosed' && draft.error !== 'notAllowed'

function whatHappened(
  draft: Sent,
  t: Record<'closedNow' | 'notAllowed' | 'offline' | 'serverProblem', string>,
): string {
  switch (draft.error) {
    case 'roundClosed':
      return t.closedNow
    case 'notAllowed':
    case 'wrongStage':
      return t.notAllowed
    case 'offline':
      return t.offline
    default:
      return t.serverProblem
  }
}
