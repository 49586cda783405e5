/** What a revealed vote of each kind shows: figures and texts without a name, nothing below three answers. */
import { VOTES_SHOWN_FROM } from '../limits.ts'
import type { RoundKind } from '../policy.ts'
import type { HeartsAt, OutcomeOf, PointsAt, ShownPin, TargetResult } from '../results.ts'
import { countVotes, interpolatedMedian, meanOf, resultOf } from '../votes.ts'
import { groupsShown, type GroupedVote } from './groups.ts'
import { isValue, type BallotValue } from './kinds.ts'

/** `voter` only tells ballots of one person from another's; it goes into no outcome. */
export type Ballot = {
  id: string
  voter: string
  target: string
  value: BallotValue
  named: readonly string[]
  reason: string
  reasonHidden: boolean
  voterGroup: GroupedVote['voterGroup']
  department: string
}

/** Ballots come in an order that says nothing about who cast them or when. */
export function outcomeOf(
  kind: RoundKind,
  targets: readonly string[],
  ballots: readonly Ballot[],
): OutcomeOf[RoundKind] {
  const at = (target: string) => ballots.filter((ballot) => ballot.target === target)
  switch (kind) {
    case 'emotion':
      return targets.map((target) => emotionAt(target, at(target)))
    case 'stars':
    case 'dots':
      return pointsOf(targets, ballots)
    case 'hearts':
      return targets.map((target) => heartsAt(target, at(target)))
    case 'pins':
      return { begin: pinsAt(at('begin')), end: pinsAt(at('end')) }
    case 'agree': {
      const said = ballots.flatMap(({ value }) => (isValue('agree', value) ? [value] : []))
      const yes = said.filter((answer) => answer === 'yes').length
      return { n: said.length, yes: enough(said.length) ? yes : null }
    }
    case 'rating': {
      const said = ballots.flatMap(({ value }) => (isValue('rating', value) ? [value] : []))
      const counts = [1, 2, 3, 4, 5].map((step) => said.filter((rating) => rating === step).length)
      const shown = enough(said.length)
      return {
        n: said.length,
        rated: shown ? { counts, median: interpolatedMedian(counts, 1), mean: meanOf(counts, 1) } : null,
      }
    }
    case 'trial': {
      const said = ballots.flatMap(({ value }) => (isValue('trial', value) ? [value] : []))
      const { counts, n, dontKnow } = countVotes(said)
      return { n, dontKnow, counts: enough(n) ? counts : null }
    }
  }
}

const enough = (n: number): boolean => n >= VOTES_SHOWN_FROM

/** Without those that were hidden. */
export const reasonsAt = (target: string, ballots: readonly Ballot[]): TargetResult['reasons'] =>
  ballots
    .filter((ballot) => ballot.target === target && ballot.reason !== '' && !ballot.reasonHidden)
    .map(({ id, reason }) => ({ id, text: reason }))

function emotionAt(target: string, here: readonly Ballot[]): TargetResult {
  const reasons = reasonsAt(target, here)
  const votes = here.flatMap(({ value }) => (isValue('emotion', value) ? [value] : []))
  const result = resultOf(target, votes, reasons)
  const named = new Map<string, number>()
  for (const code of here.flatMap((ballot) => ballot.named)) named.set(code, (named.get(code) ?? 0) + 1)
  if (!result.tally) return result
  const most = [...named].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const groups = groupsShown(
    here.flatMap(({ value, voterGroup, department }) =>
      isValue('emotion', value) ? [{ value, voterGroup, department }] : [],
    ),
  )
  return {
    ...result,
    ...(most.length > 0 ? { named: most.map(([code, n]) => ({ code, n })) } : {}),
    ...(groups.length > 0 ? { groups } : {}),
  }
}

/** Highest first, equals in the order of the journey; who gave no point does not count as a voter. */
function pointsOf(targets: readonly string[], ballots: readonly Ballot[]): OutcomeOf['stars'] {
  const given = ballots.flatMap(({ voter, target, value }) =>
    typeof value === 'number' && value > 0 ? [{ voter, target, points: value }] : [],
  )
  const n = new Set(given.map(({ voter }) => voter)).size
  if (!enough(n)) return { n, ranked: null }
  const ranked = targets
    .map((target): PointsAt => {
      const here = given.filter((each) => each.target === target)
      return { target, points: here.reduce((sum, { points }) => sum + points, 0) }
    })
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
  return { n, ranked }
}

function heartsAt(target: string, here: readonly Ballot[]): HeartsAt {
  const said = here.flatMap(({ value }) => (isValue('hearts', value) ? [value] : []))
  const count = (state: string) => said.filter((each) => each === state).length
  const [strengthens, neutral, breaks] = [count('strengthens'), count('neutral'), count('breaks')]
  if (!enough(said.length)) return { target, n: said.length, counts: null, state: null }
  const state =
    breaks > strengthens && breaks >= neutral
      ? 'breaks'
      : strengthens > breaks && strengthens >= neutral
        ? 'strengthens'
        : 'neutral'
  return { target, n: said.length, counts: { strengthens, neutral, breaks }, state }
}

/** As they stand on the line, left to right; begin and end of one person are not told to be one person's. */
function pinsAt(here: readonly Ballot[]): ShownPin[] | null {
  const pins = here.flatMap(({ id, value, reasonHidden }): ShownPin[] => {
    if (!isValue('pins', value)) return []
    const { at, words } = value
    return [reasonHidden ? { id, at, words: '', hidden: true } : { id, at, words }]
  })
  if (!enough(pins.length)) return null
  return pins.sort((a, b) => a.at - b.at || (a.words < b.words ? -1 : a.words > b.words ? 1 : 0))
}
