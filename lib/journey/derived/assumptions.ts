/** What is only assumed, and what nobody knows: the step *assumptions*, and the list of it. */
import type { BoardView, Touchpoint } from '../entities.ts'
import { notesOf, travelled } from '../place.ts'
import type { Results } from './points.ts'

export type Basis = 'know' | 'think' | 'no_idea'
export const BASES: readonly Basis[] = ['know', 'think', 'no_idea']

/** Statuses of what no customer has confirmed or refuted. */
const OPEN: readonly string[] = ['', 'unknown', 'assumption', 'in_research']
export const isAssumed = ({ status }: Pick<Touchpoint, 'status'>): boolean => OPEN.includes(status)

/** What the group said of it; '' as long as nobody did. */
export function basisOf({ status, basis }: Pick<Touchpoint, 'status' | 'basis'>): Basis | '' {
  return BASES.find((each) => each === basis) ?? (status === 'unknown' ? 'no_idea' : '')
}

/** Chosen to be looked into stays chosen, whatever is said of it after that. */
export const saidOf = (touchpoint: Pick<Touchpoint, 'status'>, basis: Basis) => ({
  basis,
  status: touchpoint.status === 'in_research' ? 'in_research' : statusBy(basis),
})
const statusBy = (basis: Basis | ''): string => (basis === 'no_idea' ? 'unknown' : 'assumption')

/** To look into it, or to leave it after all. */
export const pickedOrNot = (touchpoint: Pick<Touchpoint, 'status' | 'basis'>, on: boolean) => ({
  status: on ? 'in_research' : statusBy(basisOf(touchpoint)),
})

export type Claim = {
  touchpoint: Touchpoint
  basis: Basis | ''
  /** Chosen by who leads. */
  picked: boolean
  median: number | null
  questions: number
}

/** What is known least stands first. What nobody has judged weighs like what is thought. */
const WEIGHT: Record<Basis | '', number> = { no_idea: 0, think: 1, '': 1, know: 2 }

/**
 * The riskiest first: what nobody knows, then what is thought, then what is said to be known; in each of these
 * the lowest median, then the lowest agreement. Without votes last; equals keep the order of the journey.
 */
export function assumptionsByRisk(view: BoardView, journeyId: string, results: Results): Claim[] {
  const claims = travelled(view, journeyId)
    .filter(isAssumed)
    .map((touchpoint) => {
      const tally = results.get(touchpoint.id)?.tally ?? null
      const questions = notesOf(view, touchpoint.id, 'question').length
      const picked = touchpoint.status === 'in_research'
      const claim: Claim = {
        touchpoint,
        basis: basisOf(touchpoint),
        picked,
        median: tally?.median ?? null,
        questions,
      }
      return { claim, low: tally?.median ?? Infinity, apart: tally?.agreement ?? Infinity }
    })
  return claims
    .sort(
      (a, b) =>
        WEIGHT[a.claim.basis] - WEIGHT[b.claim.basis] || order(a.low, b.low) || order(a.apart, b.apart),
    )
    .map(({ claim }) => claim)
}
const order = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Whom a touchpoint is asked of: its maker. What came from a template, or from somebody who is not here, is
 * shared out to who leads, together.
 */
export function toJudge(
  view: BoardView,
  journeyId: string,
  me: { seatId: string; leads: boolean },
  present: ReadonlySet<string>,
): Touchpoint[] {
  return travelled(view, journeyId)
    .filter(isAssumed)
    .filter(
      ({ createdBy }) =>
        createdBy === me.seatId || (me.leads && (createdBy === '' || !present.has(createdBy))),
    )
}
