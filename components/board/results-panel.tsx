'use client'
import { groupsOf } from '../../lib/client/board-layout.ts'
import { usePush } from '../../lib/client/hooks.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { isOrganiser, mayVote, showsResults } from '../../lib/journey/policy.ts'
import { latestResults, overRounds, revealedOf } from '../../lib/journey/rounds.ts'
import { board } from '../../messages/board.ts'
import { vote } from '../../messages/vote.ts'
import { useCommand } from '../facilitate/use-command.ts'
import { curvePoint } from '../curve/curve-point.ts'
import { WholeCurve } from '../curve/whole-curve.tsx'
import { useWords } from '../i18n.tsx'
import { Outcomes } from '../rounds/outcomes.tsx'
import { RevealPanel } from '../vote/reveal-panel.tsx'
import { SidePanel } from './side-panel.tsx'

/**
 * What counts now of every touchpoint of this journey, to talk through: its latest revealed vote, what it
 * was before, and the reasons of all its votes. Who leads can hide a reason, vote again, or void the last round.
 */
export function ResultsPanel({
  view,
  onClose,
  byItself,
  onShow,
  onGo,
}: {
  view: BoardView
  onClose: () => void
  byItself?: boolean
  onShow: (touchpointId: string) => void
  /** Brings it into sight on the board itself. */
  onGo: (touchpointId: string, journeyId: string) => void
}) {
  const t = useWords(board)
  const v = useWords(vote)
  const { state, mine, desk } = usePush()
  const { give, error } = useCommand()
  const leads = isOrganiser(mine.role)
  const { stage, step, locks } = state
  const mayAgain =
    leads &&
    !state.rounds.some((each) => each.state === 'open') &&
    mayVote({ role: mine.role, stage, step, locks, seatId: mine.seatId }, 'emotion')
  const told = leads || state.stage === 'closed' || showsResults(state.step, 'emotion')
  const emotions = told ? revealedOf(state.rounds, 'emotion') : []
  const round = emotions.at(-1) ?? null
  const revealed = emotions.filter((each) => each.journeyId === round?.journeyId)
  const { results, titles, earlier, roundOf } = overRounds(revealed)
  const rounds = new Set(revealed.map((each) => each.id))
  const shown = latestResults(state.rounds)
  const chapters = new Map(view.chapters.map((chapter) => [chapter.id, chapter.title]))
  const now = new Map([...view.touchpoints, ...view.parked].map((each) => [each.id, each]))
  return (
    <SidePanel
      title={
        <>
          {t.results}
          {round ? <span className="font-normal text-ink2"> · {v.round(round.number)}</span> : null}
        </>
      }
      onClose={onClose}
      error={error}
      wide
      byItself={byItself}
    >
      <Outcomes view={view} onClose={onClose} />
      {round ? (
        <div className="mb-4">
          <WholeCurve
            chapters={groupsOf(view, round.journeyId).map(({ chapter, number, columns }) => ({
              id: chapter.id,
              number,
              title: chapter.title || t.untitledChapter,
              points: columns.map(({ touchpoint }) =>
                curvePoint(
                  { id: touchpoint.id, title: touchpoint.title || t.untitledTouchpoint },
                  shown.get(touchpoint.id),
                ),
              ),
            }))}
            onGo={(id) => onGo(id, round.journeyId)}
          />
        </div>
      ) : null}
      {round ? (
        <RevealPanel
          results={results}
          earlier={earlier}
          hidden={desk?.hiddenReasons.filter((reason) => rounds.has(reason.roundId))}
          number={round.number}
          word={view.meta.organisation.word}
          touchpoints={[...titles].map(([id, titleThen]) => {
            const touchpoint = now.get(id)
            return {
              id,
              title: touchpoint?.title || titleThen,
              chapterTitle: touchpoint ? (chapters.get(touchpoint.place.parent) ?? '') : '',
            }
          })}
          onShow={onShow}
          onVoteAgain={
            mayAgain
              ? (targets) =>
                  void give('openRound', {
                    journeyId: round.journeyId,
                    targets,
                    organisersVote: round.organisersVote,
                  }).then((refused) => (refused ? undefined : onClose()))
              : undefined
          }
          onHideReason={
            leads
              ? (reasonId, hidden) => {
                  const kept = desk?.hiddenReasons.find((reason) => reason.id === reasonId)
                  const roundId = kept?.roundId ?? roundOf.get(reasonId)
                  if (roundId) void give('hideReason', { roundId, reasonId, hidden })
                }
              : undefined
          }
          onVoid={leads ? () => void give('voidRound', { roundId: round.id }) : undefined}
        />
      ) : state.rounds.some((each) => each.state === 'revealed') ? null : (
        <p>{t.emotionNone}</p>
      )}
    </SidePanel>
  )
}
