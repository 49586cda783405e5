/** Rounds and ballots. Nothing here may reach a log line or an error text before the reveal. */
import { and, asc, eq, inArray, isNotNull, ne, sql } from 'drizzle-orm'
import type { RoundKind } from '../../lib/journey/policy.ts'
import type { OutcomeOf } from '../../lib/journey/results.ts'
import { DONE, type Answered, type BallotValue } from '../../lib/journey/rounds/kinds.ts'
import type { Ballot } from '../../lib/journey/rounds/outcome.ts'
import type { OwnBallot } from '../../lib/sync/state.ts'
import type { Db, Tx } from './pool.ts'
import { ballots, boards, rounds, roundTargets, seats } from './schema.ts'

type RoundHead = {
  id: string
  journeyId: string
  number: number
  state: 'open' | 'revealed' | 'void'
  budget: number | null
  organisersVote: boolean
  revealWhenDone: boolean
  openedAt: Date
  remindedAt: Date | null
  revealedAt: Date | null
  targets: { id: string; titleThen: string }[]
}
export type RoundRow<K extends RoundKind = RoundKind> = {
  [Kind in K]: RoundHead & { kind: Kind; results: OutcomeOf[Kind] | null }
}[K]

const roundColumns = {
  id: rounds.id,
  journeyId: rounds.journeyId,
  number: rounds.number,
  state: rounds.state,
  budget: rounds.budget,
  organisersVote: rounds.organisersVote,
  revealWhenDone: rounds.revealWhenDone,
  openedAt: rounds.openedAt,
  remindedAt: rounds.remindedAt,
  revealedAt: rounds.revealedAt,
  kind: rounds.kind,
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
  const of = (row: (typeof rows)[number]) => ({
    ...row,
    targets: targets
      .filter((target) => target.roundId === row.id)
      .map(({ id, titleThen }) => ({ id, titleThen })),
  })
  // Kind and results of one row belong together: only the reveal writes them.
  return rows.map(of) as RoundRow[]
}

/** Who has answered what in a round: never the value, but of a budget the points, to know when it is spent. */
export function answersOf(db: Db | Tx, roundId: string): Promise<(Answered & { seatId: string })[]> {
  return db
    .select({
      seatId: sql<string>`${ballots.seatId}`,
      target: ballots.target,
      points: sql<number>`case when ${rounds.budget} is null then 0 else (${ballots.value})::int end`,
    })
    .from(ballots)
    .innerJoin(rounds, eq(rounds.id, ballots.roundId))
    .where(and(eq(ballots.roundId, roundId), isNotNull(ballots.seatId)))
}

export async function openRound(
  tx: Tx,
  round: {
    boardId: string
    kind: RoundKind
    journeyId: string
    budget: number | null
    organisersVote: boolean
    revealWhenDone: boolean
    openedBy: string
    targets: { id: string; title: string }[]
  },
): Promise<string> {
  const { boardId, kind, journeyId } = round
  const [last] = await tx
    .select({ number: sql<number>`coalesce(max(${rounds.number}), 0)::int` })
    .from(rounds)
    .where(and(eq(rounds.boardId, boardId), eq(rounds.kind, kind), eq(rounds.journeyId, journeyId)))
  const [made] = await tx
    .insert(rounds)
    .values({
      boardId,
      kind,
      journeyId,
      number: (last?.number ?? 0) + 1,
      budget: round.budget,
      organisersVote: round.organisersVote,
      revealWhenDone: round.revealWhenDone,
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

/** Of the open round; a board has one at a time. */
export async function openKind(tx: Tx, boardId: string): Promise<RoundKind | null> {
  const [row] = await tx
    .select({ kind: rounds.kind })
    .from(rounds)
    .where(and(eq(rounds.boardId, boardId), eq(rounds.state, 'open')))
    .limit(1)
  return row?.kind ?? null
}

/** The open round that reveals itself, if there is one. */
export async function openByItself(tx: Tx, boardId: string): Promise<string | null> {
  const [row] = await tx
    .select({ id: rounds.id })
    .from(rounds)
    .where(and(eq(rounds.boardId, boardId), eq(rounds.state, 'open'), eq(rounds.revealWhenDone, true)))
    .limit(1)
  return row?.id ?? null
}

export const hasOpenRound = async (tx: Tx, boardId: string): Promise<boolean> =>
  (await openKind(tx, boardId)) !== null

export type HeldRound = Pick<RoundRow, 'kind' | 'state' | 'budget' | 'organisersVote' | 'revealWhenDone'> & {
  stage: string
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
): Promise<HeldRound | null> {
  const [row] = await tx
    .select({
      kind: rounds.kind,
      state: rounds.state,
      budget: rounds.budget,
      organisersVote: rounds.organisersVote,
      revealWhenDone: rounds.revealWhenDone,
      stage: boards.stage,
    })
    .from(rounds)
    .innerJoin(boards, eq(boards.id, rounds.boardId))
    .where(and(eq(rounds.id, roundId), eq(rounds.boardId, boardId)))
    .for(strength, { of: rounds })
  return row ?? null
}

export async function isTarget(
  tx: Tx,
  roundId: string,
  budget: number | null,
  target: string,
): Promise<boolean> {
  if (budget !== null && target === DONE) return true
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
    value: BallotValue
    named: string[]
    reason: string
    voterGroup: 'us' | 'customers'
  },
): Promise<void> {
  const { value, named, reason } = ballot
  await tx
    .insert(ballots)
    .values(ballot)
    .onConflictDoUpdate({
      target: [ballots.roundId, ballots.target, ballots.seatId],
      set: { value, named, reason, at: sql`now()` },
    })
}

/**
 * Points that this seat gave in this round, but not to `except`. Until the transaction ends no other vote of
 * the seat in the round is counted or written, so that a budget holds however many come at once.
 */
export async function pointsElsewhere(
  tx: Tx,
  roundId: string,
  seatId: string,
  except: string,
): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${roundId} ${seatId}`}, 0))`)
  const given = and(eq(ballots.roundId, roundId), eq(ballots.seatId, seatId), ne(ballots.target, except))
  const [row] = await tx
    .select({ points: sql<number>`coalesce(sum((${ballots.value})::int), 0)::int` })
    .from(ballots)
    .where(given)
  return row?.points ?? 0
}

/**
 * For the reveal, in the transaction that holds the round. Sorted by a random id, so the order of
 * the reasons says nothing about who wrote them or when.
 */
export function ballotsOf(tx: Tx, roundId: string): Promise<Ballot[]> {
  return tx
    .select({
      id: ballots.id,
      // Once cut loose every ballot is somebody's own.
      voter: sql<string>`coalesce(${ballots.seatId}, ${ballots.id})`,
      target: ballots.target,
      value: sql<BallotValue>`${ballots.value}`,
      named: ballots.named,
      reason: ballots.reason,
      reasonHidden: ballots.reasonHidden,
      voterGroup: ballots.voterGroup,
      department: sql<string>`coalesce(${seats.department}, '')`,
    })
    .from(ballots)
    .leftJoin(seats, eq(seats.id, ballots.seatId))
    .where(eq(ballots.roundId, roundId))
    .orderBy(asc(ballots.id))
}

export async function storeResults(
  tx: Tx,
  roundId: string,
  results: OutcomeOf[RoundKind],
  alsoReveal: boolean,
): Promise<void> {
  await tx
    .update(rounds)
    .set(alsoReveal ? { state: 'revealed', revealedAt: sql`now()`, results } : { results })
    .where(eq(rounds.id, roundId))
}

export async function markReminded(tx: Tx, roundId: string): Promise<void> {
  await tx.update(rounds).set({ remindedAt: sql`now()` }).where(eq(rounds.id, roundId))
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
): Promise<(OwnBallot & { seatId: string; roundId: string })[]> {
  if (seatIds.length === 0) return []
  return (
    db
      .select({
        seatId: sql<string>`${ballots.seatId}`,
        roundId: ballots.roundId,
        target: ballots.target,
        value: sql<BallotValue>`${ballots.value}`,
        named: ballots.named,
        reason: ballots.reason,
      })
      .from(ballots)
      .innerJoin(rounds, eq(rounds.id, ballots.roundId))
      // That somebody is done stands at no target.
      .leftJoin(
        roundTargets,
        and(eq(roundTargets.roundId, ballots.roundId), eq(roundTargets.target, ballots.target)),
      )
      .where(and(eq(rounds.boardId, boardId), inArray(ballots.seatId, [...seatIds])))
      .orderBy(asc(rounds.openedAt), asc(roundTargets.position))
  )
}
