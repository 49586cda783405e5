'use client'
import { useState } from 'react'
import { usePush } from '../../lib/client/hooks.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { isOrganiser, mayVote, showsResults } from '../../lib/journey/policy.ts'
import { latestOutcomes } from '../../lib/journey/rounds.ts'
import { common } from '../../messages/common.ts'
import { rounds } from '../../messages/rounds.ts'
import { useCommand } from '../facilitate/use-command.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Notice } from '../ui/notice.tsx'
import { BOARD_ACTS } from './outcome-acts.tsx'
import { OutcomeView } from './outcome-view.tsx'

/** The last revealed vote of each kind but emotions that this step shows, the newest first. */
export function Outcomes({ view, onClose }: { view: BoardView; onClose: () => void }) {
  const t = useWords(rounds)
  const c = useWords(common)
  const { state, mine } = usePush()
  const { give, error } = useCommand()
  const [making, setMaking] = useState<string | null>(null)
  const leads = isOrganiser(mine.role)
  const { stage, step, locks } = state
  const who = { role: mine.role, stage, step, locks, seatId: mine.seatId }
  const busy = state.rounds.some((round) => round.state === 'open')
  const shown = latestOutcomes(state.rounds)
    .filter(({ kind }) => stage === 'closed' || leads || showsResults(step, kind))
    .flatMap((outcome) => {
      const round = state.rounds.findLast(
        ({ kind, journeyId, state: is }) =>
          is === 'revealed' && kind === outcome.kind && journeyId === outcome.journeyId,
      )
      return round ? [{ outcome, round }] : []
    })
    .sort((a, b) => ((a.round.revealedAt ?? '') < (b.round.revealedAt ?? '') ? 1 : -1))

  return (
    <>
      {error ? <Notice tone="error">{error}</Notice> : null}
      {shown.map(({ outcome, round }) => (
        // Reached by Tab, so that arrows scroll what holds nothing to press.
        <section
          key={round.id}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          aria-label={`${t.kind[outcome.kind]}, ${t.round(round.number)}`}
          className="mb-8"
        >
          <h3 className="mb-2 text-lg">
            {t.kind[outcome.kind]}
            <span className="text-note font-normal text-ink2"> · {t.round(round.number)}</span>
          </h3>
          <OutcomeView outcome={outcome} view={view} acts={BOARD_ACTS} />
          {leads && stage === 'live' ? (
            <p className="mt-3 flex flex-wrap gap-2">
              {!busy && mayVote(who, outcome.kind) ? (
                <Button
                  onClick={() =>
                    void give('openRound', {
                      kind: outcome.kind,
                      journeyId: outcome.journeyId,
                      targets: [],
                      organisersVote: round.organisersVote,
                    }).then((refused) => (refused ? undefined : onClose()))
                  }
                >
                  {t.again}
                </Button>
              ) : null}
              <Button kind="quiet" data-action="round.void" onClick={() => setMaking(round.id)}>
                {t.makeVoid}
              </Button>
            </p>
          ) : null}
        </section>
      ))}
      <Dialog
        open={making !== null}
        onClose={() => setMaking(null)}
        title={t.makeVoid}
        footer={
          <>
            <Button onClick={() => setMaking(null)}>{c.cancel}</Button>
            <Button
              kind="danger"
              onClick={() => {
                if (making) void give('voidRound', { roundId: making })
                setMaking(null)
              }}
            >
              {t.makeVoid}
            </Button>
          </>
        }
      >
        <Notice tone="warn">{t.voidText}</Notice>
      </Dialog>
    </>
  )
}
