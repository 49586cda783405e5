/** Who counts in a round, how far it is, and which result of a touchpoint is the one that counts. */
import { isOrganiser, type Role, type RoundKind } from './policy.ts'
import type { OutcomeOf, Tally, TargetResult } from './results.ts'
import { DONE, isDone, type Answered } from './rounds/kinds.ts'

export type VoterSeat = {
  id: string
  role: Role
  admitted: boolean
  removed: boolean
  /** A socket of this seat was open at some moment since the round opened. */
  presentSinceOpening: boolean
}

/** May this seat vote in this round at all? Organisers only when they switched it on themselves. */
export function isVoter(seat: Omit<VoterSeat, 'presentSinceOpening'>, organisersVote: boolean): boolean {
  if (!seat.admitted || seat.removed || seat.role === 'observer') return false
  return organisersVote || !isOrganiser(seat.role)
}

type Progressing = {
  targets: readonly string[]
  /** Points each shares out; none: an answer for every target. */
  budget?: number | null
  organisersVote: boolean
  seats: readonly VoterSeat[]
  answers: readonly (Answered & { seatId: string })[]
}

/**
 * Who counts in a round, and who of them is done: an answer, "don't know" included, for every target, or
 * the budget shared out. Who has answered was there, whatever the sockets say.
 */
export function votersOf(round: Progressing): { seatId: string; done: boolean }[] {
  const wanted = new Set([...round.targets, DONE])
  const answered = new Map<string, Answered[]>()
  for (const { seatId, ...answer } of round.answers) {
    if (!wanted.has(answer.target)) continue
    answered.set(seatId, [...(answered.get(seatId) ?? []), answer])
  }
  return round.seats
    .filter(
      (seat) => isVoter(seat, round.organisersVote) && (seat.presentSinceOpening || answered.has(seat.id)),
    )
    .map(({ id }) => ({
      seatId: id,
      done: isDone(round.budget ?? null, round.targets, answered.get(id) ?? []),
    }))
}

/** "9 of 12 have finished". */
export const progressOf = (voters: readonly { done: boolean }[]): { finished: number; of: number } => ({
  finished: voters.filter(({ done }) => done).length,
  of: voters.length,
})

type Round = { state: 'open' | 'revealed' | 'void'; number: number }
/** Of every kind; those of emotions are the ones with a curve. */
export type RevealedRound = Round & { [K in RoundKind]: { kind: K; results: OutcomeOf[K] | null } }[RoundKind]

const isOf =
  <K extends RoundKind>(kind: K) =>
  <R extends { kind: RoundKind }>(round: R): round is Extract<R, { kind: K }> =>
    round.kind === kind

/** The revealed rounds of one kind, first to last. A void round never counts. */
export function revealedOf<K extends RoundKind, R extends Round & { kind: RoundKind }>(
  rounds: readonly R[],
  kind: K,
): Extract<R, { kind: K }>[] {
  return rounds
    .filter(isOf(kind))
    .filter(({ state }) => state === 'revealed')
    .sort((a, b) => a.number - b.number)
}

/** The latest revealed result of every touchpoint; the one before a void round counts again. */
export function latestResults(rounds: readonly RevealedRound[]): Map<string, TargetResult> {
  const latest = new Map<string, TargetResult>()
  for (const round of revealedOf(rounds, 'emotion'))
    for (const result of round.results ?? []) latest.set(result.target, result)
  return latest
}

/** What the latest revealed stars of a journey gave each touchpoint; empty when too few voted. */
export function starsOf(
  rounds: readonly (RevealedRound & { journeyId: string })[],
  journeyId: string,
): Map<string, number> {
  const last = revealedOf(rounds, 'stars').findLast((round) => round.journeyId === journeyId)
  return new Map((last?.results?.ranked ?? []).map(({ target, points }) => [target, points]))
}

/** The last revealed round of each other kind and journey, as it is kept when a board closes. */
export type Outcome = {
  [K in Exclude<RoundKind, 'emotion'>]: {
    kind: K
    journeyId: string
    targets: { id: string; titleThen: string }[]
    results: OutcomeOf[K]
  }
}[Exclude<RoundKind, 'emotion'>]

export function latestOutcomes(
  rounds: readonly (RevealedRound & Pick<Outcome, 'journeyId' | 'targets'>)[],
): Outcome[] {
  const latest = new Map<string, Outcome>()
  const revealed = rounds.filter(({ state }) => state === 'revealed').toSorted((a, b) => a.number - b.number)
  for (const { kind, journeyId, targets, results } of revealed) {
    if (kind === 'emotion' || results === null) continue
    // Kind and results come as one pair out of one round.
    latest.set(`${kind} ${journeyId}`, { kind, journeyId, targets, results } as Outcome)
  }
  return [...latest.values()]
}

export type OverRounds = {
  /** Latest result of each touchpoint, with the reasons of all its revealed votes, latest first. */
  results: TargetResult[]
  /** Title at the time, by touchpoint, in the order they were first voted on. */
  titles: Map<string, string>
  /** What a touchpoint that was voted on again was before. */
  earlier: Map<string, Tally>
  /** Round of each reason. */
  roundOf: Map<string, string>
}

/** The revealed rounds of one journey laid over each other: voting on one touchpoint again loses nothing. */
export function overRounds(
  rounds: readonly (RevealedRound & { id: string; targets: readonly { id: string; titleThen: string }[] })[],
): OverRounds {
  const over: OverRounds = { results: [], titles: new Map(), earlier: new Map(), roundOf: new Map() }
  const latest = new Map<string, TargetResult>()
  for (const round of revealedOf(rounds, 'emotion')) {
    for (const { id, titleThen } of round.targets) over.titles.set(id, titleThen)
    for (const result of round.results ?? []) {
      const before = latest.get(result.target)
      if (before?.tally) over.earlier.set(result.target, before.tally)
      for (const { id } of result.reasons) over.roundOf.set(id, round.id)
      latest.set(result.target, { ...result, reasons: [...result.reasons, ...(before?.reasons ?? [])] })
    }
  }
  over.results = [...over.titles.keys()].flatMap((id) => latest.get(id) ?? [])
  return over
}

type Tallied = { target: string; tally: Tally }
const hasTally = (result: TargetResult): result is TargetResult & Tallied => result.tally !== null

/**
 * What to talk about first: opposed, then lowest agreement, then most "don't know", then lowest median;
 * equals keep the order they come in, which is the journey's. Holes are left out.
 */
export function talkOrder(results: readonly TargetResult[]): string[] {
  return results
    .filter(hasTally)
    .sort(
      ({ tally: a }, { tally: b }) =>
        Number(b.opposed) - Number(a.opposed) ||
        a.agreement - b.agreement ||
        b.dontKnow - a.dontKnow ||
        a.median - b.median,
    )
    .map((result) => result.target)
}

/** Lowest agreement first; equals keep the order they come in. */
export function mostDivided(results: readonly TargetResult[]): string[] {
  return results
    .filter(hasTally)
    .sort((a, b) => a.tally.agreement - b.tally.agreement)
    .map((result) => result.target)
}
