/** Rounds and ballots. Nothing here may reach a log line or an error text before the reveal. */
import { and, asc, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import type { Emotion } from '../../lib/journey/entities.ts'
import type { TargetResult } from '../../lib/sync/state.ts'
import type { Db, Tx } from './pool.ts'
import { ballots, boards, rounds, roundTargets } from './schema.ts'

export type RoundRow = {
  id: string
  journeyId: string
  number: number
  state: 'open' | 'revealed' | 'void'
  organisersVote: boolean
  openedAt: Date
  revealedAt: Date | null
  results: TargetResult[] | null
  targets: { id: string; titleThen: string }[]
}

const roundColumns = {
  id: rounds.id,
  journeyId: rounds.journeyId,
  number: rounds.number,
  state: rounds.state,
  organisersVote: rounds.organisersVote,
  openedAt: rounds.openedAt,
  revealedAt: rounds.revealedAt,
  results: rounds.results,
}

/** Every round of a board in the order they were opened, with their frozen targets. */
export async function roundsOf(db: Db | Tx, boardId: string): Promise<RoundRow[]> {
  const rows = await db
    .select(roundColumns)
    .from(rounds)
    .where(eq(rounds.boardId, boardId))
    .orderBy(asc(rounds.openedAt), asc(rounds.number))
  if (rows.length === 0) return []
  const targets = await db
    .select({ roundId: roundTargets.roundId, id: roundTargets.target, titleThen: roundTargets.titleThen })
    .from(roundTargets)
    .where(
      inArray(
        roundTargets.roundId,
        rows.map((row) => row.id),
      ),
    )
    .orderBy(asc(roundTargets.position))
  return rows.map((row) => ({
    ...row,
    targets: targets
      .filter((target) => target.roundId === row.id)
      .map(({ id, titleThen }) => ({ id, titleThen })),
  }))
}

/** Who has answered what in a round: never the value. */
export function answersOf(db: Db | Tx, roundId: string): Promise<{ seatId: string; target: string }[]> {
  return db
    .select({ seatId: sql<string>`${ballots.seatId}`, target: ballots.target })
    .from(ballots)
    .where(and(eq(ballots.roundId, roundId), isNotNull(ballots.seatId)))
}

export async function openRound(
  tx: Tx,
  round: {
    boardId: string
    journeyId: string
    organisersVote: boolean
    openedBy: string
    targets: { id: string; title: string }[]
  },
): Promise<string> {
  const [last] = await tx
    .select({ number: sql<number>`coalesce(max(${rounds.number}), 0)::int` })
    .from(rounds)
    .where(and(eq(rounds.boardId, round.boardId), eq(rounds.journeyId, round.journeyId)))
  const [made] = await tx
    .insert(rounds)
    .values({
      boardId: round.boardId,
      kind: 'emotion',
      journeyId: round.journeyId,
      number: (last?.number ?? 0) + 1,
      organisersVote: round.organisersVote,
      openedBy: round.openedBy,
    })
    .returning({ id: rounds.id })
  if (!made) throw new Error('a round was not stored')
  await tx.insert(roundTargets).values(
    round.targets.map((target, position) => ({
      roundId: made.id,
      target: target.id,
      titleThen: target.title,
      position,
    })),
  )
  return made.id
}

export async function hasOpenRound(tx: Tx, boardId: string): Promise<boolean> {
  const [row] = await tx
    .select({ id: rounds.id })
    .from(rounds)
    .where(and(eq(rounds.boardId, boardId), eq(rounds.state, 'open')))
    .limit(1)
  return row !== undefined
}

/**
 * The round, locked: `share` for a vote (many at once, but none beside a reveal), `update` for the
 * reveal (waits for the votes that are being written and keeps out those that come later).
 */
export async function lockRound(
  tx: Tx,
  boardId: string,
  roundId: string,
  strength: 'share' | 'update',
): Promise<{ state: 'open' | 'revealed' | 'void'; organisersVote: boolean; stage: string } | null> {
  const [row] = await tx
    .select({ state: rounds.state, organisersVote: rounds.organisersVote, stage: boards.stage })
    .from(rounds)
    .innerJoin(boards, eq(boards.id, rounds.boardId))
    .where(and(eq(rounds.id, roundId), eq(rounds.boardId, boardId)))
    .for(strength, { of: rounds })
  return row ?? null
}

export async function isTarget(tx: Tx, roundId: string, target: string): Promise<boolean> {
  const [row] = await tx
    .select({ target: roundTargets.target })
    .from(roundTargets)
    .where(and(eq(roundTargets.roundId, roundId), eq(roundTargets.target, target)))
  return row !== undefined
}

export async function storeBallot(
  tx: Tx,
  ballot: {
    roundId: string
    target: string
    seatId: string
    value: Emotion | null
    reason: string
    voterGroup: 'us' | 'customers'
  },
): Promise<void> {
  const { value, reason } = ballot
  await tx
    .insert(ballots)
    .values(ballot)
    .onConflictDoUpdate({
      target: [ballots.roundId, ballots.target, ballots.seatId],
      set: { value, reason, at: sql`now()` },
    })
}

export type BallotRow = {
  id: string
  target: string
  value: Emotion | null
  reason: string
  reasonHidden: boolean
}

/**
 * For the reveal, in the transaction that holds the round. Sorted by a random id, so the order of
 * the reasons says nothing about who wrote them or when.
 */
export function ballotsOf(tx: Tx, roundId: string): Promise<BallotRow[]> {
  return tx
    .select({
      id: ballots.id,
      target: ballots.target,
      value: sql<Emotion | null>`${ballots.value}`,
      reason: ballots.reason,
      reasonHidden: ballots.reasonHidden,
    })
    .from(ballots)
    .where(eq(ballots.roundId, roundId))
    .orderBy(asc(ballots.id))
}

export async function storeResults(
  tx: Tx,
  roundId: string,
  results: TargetResult[],
  alsoReveal: boolean,
): Promise<void> {
  await tx
    .update(rounds)
    .set(alsoReveal ? { state: 'revealed', revealedAt: sql`now()`, results } : { results })
    .where(eq(rounds.id, roundId))
}

export async function voidRound(tx: Tx, roundId: string): Promise<void> {
  await tx.update(rounds).set({ state: 'void' }).where(eq(rounds.id, roundId))
}

export async function hideReason(
  tx: Tx,
  roundId: string,
  reasonId: string,
  hidden: boolean,
): Promise<boolean> {
  const rows = await tx
    .update(ballots)
    .set({ reasonHidden: hidden })
    .where(and(eq(ballots.roundId, roundId), eq(ballots.id, reasonId)))
    .returning({ id: ballots.id })
  return rows.length > 0
}

/** Hidden reasons of rounds, which must be revealed; in an order that tells nothing. */
export async function hiddenReasonsOf(
  db: Db | Tx,
  roundIds: readonly string[],
): Promise<{ roundId: string; target: string; id: string; text: string }[]> {
  if (roundIds.length === 0) return []
  return db
    .select({ roundId: ballots.roundId, target: ballots.target, id: ballots.id, text: ballots.reason })
    .from(ballots)
    .where(and(inArray(ballots.roundId, [...roundIds]), eq(ballots.reasonHidden, true)))
    .orderBy(asc(ballots.id))
}

/** What these seats voted, for each to see their own and nobody else's. */
export async function ownBallots(
  db: Db | Tx,
  boardId: string,
  seatIds: readonly string[],
): Promise<{ seatId: string; roundId: string; target: string; value: Emotion | null; reason: string }[]> {
  if (seatIds.length === 0) return []
  return db
    .select({
      seatId: sql<string>`${ballots.seatId}`,
      roundId: ballots.roundId,
      target: ballots.target,
      value: sql<Emotion | null>`${ballots.value}`,
      reason: ballots.reason,
    })
    .from(ballots)
    .innerJoin(rounds, eq(rounds.id, ballots.roundId))
    .innerJoin(
      roundTargets,
      and(eq(roundTargets.roundId, ballots.roundId), eq(roundTargets.target, ballots.target)),
    )
    .where(and(eq(rounds.boardId, boardId), inArray(ballots.seatId, [...seatIds])))
    .orderBy(asc(rounds.openedAt), asc(roundTargets.position))
}
