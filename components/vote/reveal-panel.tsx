'use client'
import { useState } from 'react'
import type { Tally, TargetResult } from '../../lib/journey/results.ts'
import { talkOrder as orderOf } from '../../lib/journey/rounds.ts'
import { vote } from '../../messages/vote.ts'
import { common } from '../../messages/common.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Notice } from '../ui/notice.tsx'
import { RevealRow } from './reveal-row.tsx'

export type RevealActs = {
  /** Organisers only. */
  onVoteAgain?: (targets: string[]) => void
  onHideReason?: (reasonId: string, hide: boolean) => void
  onVoid?: () => void
  /** Bring the touchpoint into sight on the board. */
  onShow?: (touchpointId: string) => void
}

/**
 * A revealed round as a list to talk through: opposed first, then least agreed. `touchpoints` give the
 * titles of this moment; one that is gone keeps the title it had. `talkOrder` defaults to the rule itself.
 */
export function RevealPanel({
  results,
  touchpoints,
  earlier,
  hidden,
  talkOrder = orderOf(results),
  number,
  word = '',
  onVoteAgain,
  onHideReason,
  onVoid,
  onShow,
}: RevealActs & {
  results: readonly TargetResult[]
  /** Tallies of an earlier vote on the same touchpoint. */
  earlier?: ReadonlyMap<string, Tally>
  touchpoints: readonly { id: string; title: string; chapterTitle: string }[]
  /** Hidden reasons, for who may show them again. */
  hidden?: readonly { target: string; id: string; text: string }[]
  talkOrder?: readonly string[]
  /** Number of the round; left out where several rounds stand together. */
  number?: number
  /** What the organisation calls its customers. */
  word?: string
}) {
  const t = useWords(vote)
  const c = useWords(common)
  const [asking, setAsking] = useState(false)
  const titled = new Map(touchpoints.map((touchpoint) => [touchpoint.id, touchpoint]))
  const byTarget = new Map(results.map((result) => [result.target, result]))
  const rows = talkOrder.flatMap((id) => {
    const result = byTarget.get(id)
    const touchpoint = titled.get(id)
    return result?.tally && touchpoint ? [{ result, tally: result.tally, touchpoint }] : []
  })
  const holes = results.flatMap((result) => {
    const touchpoint = titled.get(result.target)
    return result.tally === null && touchpoint ? [touchpoint] : []
  })

  return (
    <section
      className="@container flex flex-col gap-3"
      aria-label={[t.results, number === undefined ? '' : t.round(number)].filter(Boolean).join(', ')}
    >
      {rows.length > 1 ? <p className="text-note text-ink2">{t.talkFirst}</p> : null}
      {rows.length > 0 ? (
        <details className="text-note print:hidden">
          <summary className="target w-fit cursor-pointer font-semibold text-brand">{t.howRead}</summary>
          <p className="mt-1 max-w-prose text-ink2">{t.howReadText}</p>
        </details>
      ) : null}
      <ol className="flex flex-col border-t-2 border-ink">
        {rows.map(({ result, tally, touchpoint }, place) => (
          <RevealRow
            key={touchpoint.id}
            place={place + 1}
            touchpoint={touchpoint}
            tally={tally}
            before={earlier?.get(touchpoint.id)}
            reasons={result.reasons}
            named={result.named}
            groups={result.groups}
            word={word}
            hidden={hidden?.filter((reason) => reason.target === touchpoint.id)}
            onVoteAgain={onVoteAgain && (() => onVoteAgain([touchpoint.id]))}
            onHideReason={onHideReason}
            onShow={onShow && (() => onShow(touchpoint.id))}
          />
        ))}
      </ol>
      {holes.length > 0 ? (
        <div>
          <div className="flex flex-col gap-3 rounded-card border border-dashed border-edge p-4">
            <p className="font-semibold">{t.tooFewLong}</p>
            <ul className="flex flex-col gap-2">
              {holes.map((touchpoint) => (
                <li
                  key={touchpoint.id}
                  className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1"
                >
                  <span>{touchpoint.title}</span>
                  {onVoteAgain ? (
                    <Button
                      aria-label={t.againFor(touchpoint.title)}
                      onClick={() => onVoteAgain([touchpoint.id])}
                    >
                      {t.again}
                    </Button>
                  ) : null}
                </li>
              ))}
            </ul>
          </div>
        </div>
      ) : null}
      {onVoid ? (
        <div>
          <Button kind="quiet" data-action="round.void" className="-ml-3" onClick={() => setAsking(true)}>
            {t.makeVoid}
          </Button>
          <Dialog
            open={asking}
            onClose={() => setAsking(false)}
            title={t.voidTitle}
            footer={
              <>
                <Button onClick={() => setAsking(false)}>{c.cancel}</Button>
                <Button
                  kind="danger"
                  onClick={() => {
                    setAsking(false)
                    onVoid()
                  }}
                >
                  {t.makeVoid}
                </Button>
              </>
            }
          >
            <Notice tone="warn">{t.voidText}</Notice>
          </Dialog>
        </div>
      ) : null}
    </section>
  )
}
