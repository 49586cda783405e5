'use client'
import { vote } from '../../messages/vote.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'

type Reason = { id: string; text: string }

/** Reasons without a name. The team says these, so they stand in sans; only customers get the serif. */
export function Reasons({
  reasons,
  hidden = [],
  onHide,
}: {
  reasons: readonly Reason[]
  /** For who leads, who may show them again. */
  hidden?: readonly Reason[]
  onHide?: (reasonId: string, hide: boolean) => void
}) {
  const t = useWords(vote)
  if (reasons.length + hidden.length === 0) return null
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
                onClick={() => onHide(reason.id, true)}
              >
                {t.hide}
              </Button>
            ) : null}
          </li>
        ))}
        {onHide
          ? hidden.map((reason) => (
              <li
                key={reason.id}
                className="flex items-start justify-between gap-2 border-l-2 border-dashed border-edge pl-3 text-ink2"
              >
                <span className="text-note">
                  {t.hidden}: <q className="typed">{reason.text}</q>
                </span>
                <Button
                  kind="quiet"
                  className="-my-1 shrink-0 print:hidden"
                  aria-label={t.showReason(reason.text)}
                  onClick={() => onHide(reason.id, false)}
                >
                  {t.showAgain}
                </Button>
              </li>
            ))
          : null}
      </ul>
    </div>
  )
}
