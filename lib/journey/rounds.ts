/** Who counts in a round, how far it is, and which result of a touchpoint is the one that counts. */
import { isOrganiser, type Role } from './policy.ts'
import type { Tally, TargetResult } from './results.ts'

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

/**
 * "9 of 12 have finished": finished is an answer, "don't know" included, for every target. Who has
 * answered was there, whatever the sockets say.
 */
export function progressOf(round: {
  targets: readonly string[]
  organisersVote: boolean
  seats: readonly VoterSeat[]
  answers: readonly { seatId: string; target: string }[]
}): { finished: number; of: number } {
  const wanted = new Set(round.targets)
  const answered = new Map<string, Set<string>>()
  for (const { seatId, target } of round.answers) {
    if (!wanted.has(target)) continue
    const own = answered.get(seatId) ?? new Set()
    answered.set(seatId, own.add(target))
  }
  const voters = round.seats.filter(
    (seat) => isVoter(seat, round.organisersVote) && (seat.presentSinceOpening || answered.has(seat.id)),
  )
  const finished = voters.filter((seat) => answered.get(seat.id)?.size === wanted.size)
  return { finished: wanted.size === 0 ? 0 : finished.length, of: voters.length }
}

export type RevealedRound = {
  state: 'open' | 'revealed' | 'void'
  number: number
  results: readonly TargetResult[] | null
}

/** The latest revealed result of every touchpoint. A void round never counts; the one before it does again. */
export function latestResults(rounds: readonly RevealedRound[]): Map<string, TargetResult> {
  const latest = new Map<string, TargetResult>()
  const revealed = rounds.filter((round) => round.state === 'revealed')
  for (const round of revealed.sort((a, b) => a.number - b.number)) {
    for (const result of round.results ?? []) latest.set(result.target, result)
  }
  return latest
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
  const revealed = rounds.filter((round) => round.state === 'revealed')
  for (const round of revealed.toSorted((a, b) => a.number - b.number)) {
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
