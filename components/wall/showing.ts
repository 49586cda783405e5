/** What the big screen shows at this moment; one thing at a time. Pure. */
import type { BoardView, Chapter, Touchpoint } from '../../lib/journey/entities.ts'
import { mayVote, showsResults, type RoundKind, type Step } from '../../lib/journey/policy.ts'
import { latestOutcomes, type Outcome } from '../../lib/journey/rounds.ts'
import type { BoardState, Jotted, RoundView } from '../../lib/sync/state.ts'

export type Showing =
  | { what: 'lobby' }
  /** `until`: epoch ms; null when nothing counts down. */
  | { what: 'break'; until: number | null }
  | { what: 'round'; round: RoundView }
  | { what: 'here'; chapter: Chapter; touchpoint: Touchpoint | null }
  /** Pieces that people have written and not shared. */
  | { what: 'alone'; written: readonly Jotted[] }
  | { what: 'curve'; journeyId: string }
  | { what: 'outcome'; outcome: Outcome }
  | { what: 'piles' }
  | { what: 'scope' }
  | { what: 'followUp' }
  | { what: 'map'; journeyId: string }
  /** That alone. */
  | { what: 'question' }

type Revealed = Extract<RoundView, { kind: RoundKind }>

export function showingOf(state: BoardState, view: BoardView): Showing {
  if (state.stage === 'draft' || state.stage === 'lobby') return { what: 'lobby' }
  const { course, step, alone } = state
  const part = course.parts.find(({ id }) => id === course.running?.part)
  if (part?.code === 'break')
    return { what: 'break', until: course.timer && 'endsAt' in course.timer ? course.timer.endsAt : null }
  const open = state.rounds.find((round) => round.state === 'open')
  if (open && belongs(step, open.kind)) return { what: 'round', round: open }
  const here = pointedAt(view, course.attention)
  if (here) return here
  if (alone.on) return { what: 'alone', written: alone.hidden }
  const revealed = revealedNow(state)
  if (revealed?.kind === 'emotion') return { what: 'curve', journeyId: revealed.journeyId }
  const outcome =
    revealed &&
    latestOutcomes(state.rounds).find(
      ({ kind, journeyId }) => kind === revealed.kind && journeyId === revealed.journeyId,
    )
  if (outcome) return { what: 'outcome', outcome }
  if (step === 'chapters' && alone.piles.length > 0) return { what: 'piles' }
  if (step === 'scope' || step === 'type' || step === 'bounds') return { what: 'scope' }
  if (step === 'loop') return { what: 'followUp' }
  if (step === 'arrive') return { what: 'question' }
  return { what: 'map', journeyId: view.journeys[0]?.id ?? '' }
}

/** A step that has no such votes leaves an open one waiting. */
const belongs = (step: Step, kind: RoundKind): boolean =>
  mayVote(
    { role: 'participant', stage: 'live', step, locks: { all: false, lanes: [], chapters: [] }, seatId: '' },
    kind,
  )

/** What was voted in a vote of this step, else the curve, else the newest of what the step shows. */
function revealedNow({ rounds, step }: BoardState): Revealed | null {
  const shown = rounds
    .filter(({ state, kind }) => state === 'revealed' && showsResults(step, kind))
    .toSorted((a, b) => ((a.revealedAt ?? '') < (b.revealedAt ?? '') ? 1 : -1))
  // The last step looks back over all of it.
  if (step === 'loop') return null
  return (
    shown.find(({ kind }) => belongs(step, kind)) ??
    shown.find(({ kind }) => kind === 'emotion') ??
    shown[0] ??
    null
  )
}

function pointedAt(view: BoardView, id: string | null): Showing | null {
  const touchpoint = view.touchpoints.find((each) => each.id === id) ?? null
  const chapter = view.chapters.find((each) => each.id === (touchpoint ? touchpoint.place.parent : id))
  return chapter ? { what: 'here', chapter, touchpoint } : null
}
