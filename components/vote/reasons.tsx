'use client'
import { vote } from '../../messages/vote.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'

/** Reasons without a name. The team says these, so they stand in sans; only customers get the serif. */
export function Reasons({
  reasons,
  onHide,
}: {
  reasons: readonly { id: string; text: string }[]
  onHide?: (reasonId: string) => void
}) {
  const t = useWords(vote)
  if (reasons.length === 0) return null
  return (
    <div className="flex w-full flex-col gap-1">
      <h4 className="text-sm font-semibold text-ink2">{t.reasons}</h4>
      <ul className="flex flex-col gap-1">
        {reasons.map((reason) => (
          <li key={reason.id} className="flex items-start justify-between gap-2 border-l-2 border-edge pl-3">
            <q className="typed text-note">{reason.text}</q>
            {onHide ? (
              <Button
                kind="quiet"
                data-action="reason.hide"
                className="-my-1 shrink-0 print:hidden"
                aria-label={t.hideReason(reason.text)}
                onClick={() => onHide(reason.id)}
              >
                {t.hide}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  )
}
