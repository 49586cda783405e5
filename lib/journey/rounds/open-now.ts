/** Which blind votes who leads can open in a step, and which of them one press opens. */
import { openIn } from '../agenda/open.ts'
import type { BoardView } from '../entities.ts'
import type { RoundKind, Step } from '../policy.ts'
import { revealedOf, starsOf, type RevealedRound } from '../rounds.ts'
import { targetsFor, touchpointsIn } from './targets.ts'

export type Openable = { kind: RoundKind; targets: number }

/** In the order of the step; what has nothing to vote on is left out. Emotions count all touchpoints. */
export function roundsToOpen(
  step: Step,
  view: BoardView,
  journeyId: string,
  rounds: readonly (RevealedRound & { journeyId: string })[],
): Openable[] {
  const starred = starsOf(rounds, journeyId)
  const all = touchpointsIn(view, journeyId).map(({ id }) => id)
  return openIn(step)
    .rounds.map((kind) => ({
      kind,
      targets: targetsFor(kind, view, journeyId, kind === 'emotion' ? all : [], starred).length,
    }))
    .filter(({ targets }) => targets > 0)
}

/** The first that was not revealed yet: stars, then hearts about what they chose. Freely: the first, emotions. */
export function nextToOpen(
  step: Step,
  openable: readonly Openable[],
  journeyId: string,
  rounds: readonly (RevealedRound & { journeyId: string })[],
): Openable | null {
  if (step === 'free') return openable[0] ?? null
  const fresh = openable.find(
    ({ kind }) => !revealedOf(rounds, kind).some((round) => round.journeyId === journeyId),
  )
  return fresh ?? openable[0] ?? null
}

/** The votes that a step is for; others of its votes are there when one wants them. */
const OWN: Partial<Record<Step, readonly RoundKind[]>> = {
  arrive: ['trial'],
  scope: ['agree'],
  bounds: ['pins'],
  vote: ['emotion'],
  stars: ['stars', 'hearts'],
  pains: ['dots'],
  loop: ['rating'],
}

/** Is the step still waiting for this vote? One that was revealed before is not waited for. */
export function isDue(
  step: Step,
  next: Openable | null,
  journeyId: string,
  rounds: readonly (RevealedRound & { journeyId: string })[],
): boolean {
  if (!next || !OWN[step]?.includes(next.kind)) return false
  return !revealedOf(rounds, next.kind).some((round) => round.journeyId === journeyId)
}
