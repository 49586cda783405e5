/** For tests: people put straight into the rows, without their way through the door. */
import { and, eq, sql } from 'drizzle-orm'
import type { Role } from '../../lib/journey/policy.ts'
import { db } from './pool.ts'
import {
  ballots,
  boardEvents,
  boards,
  boardSnapshots,
  boardUpdates,
  projects,
  seats,
  teamMembers,
  teams,
  users,
} from './schema.ts'

export async function insertAccount(name: string): Promise<string> {
  const id = crypto.randomUUID()
  const teamId = crypto.randomUUID()
  await db()
    .insert(users)
    .values({ id, kind: 'account', name, email: `${id}@example.org` })
  await db().insert(teams).values({ id: teamId, name })
  await db().insert(teamMembers).values({ teamId, userId: id, role: 'owner' })
  return id
}

export async function insertSeat(boardId: string, role: Role, name: string, badge: number) {
  const userId = crypto.randomUUID()
  const seatId = crypto.randomUUID()
  await db().insert(users).values({ id: userId, kind: 'guest', name })
  await db().insert(seats).values({ id: seatId, boardId, userId, role, name, badge, admittedAt: new Date() })
  return { userId, seatId }
}

export async function seatIdOf(boardId: string, userId: string): Promise<string> {
  const [seat] = await db()
    .select({ id: seats.id })
    .from(seats)
    .where(and(eq(seats.boardId, boardId), eq(seats.userId, userId)))
  if (!seat) throw new Error('no seat')
  return seat.id
}

export async function countRows(boardId: string) {
  const [updates, events, snapshots] = await Promise.all([
    db()
      .select({ n: sql<number>`count(*)::int` })
      .from(boardUpdates)
      .where(eq(boardUpdates.boardId, boardId)),
    db().select({ n: sql<number>`count(*)::int` }).from(boardEvents).where(eq(boardEvents.boardId, boardId)),
    db()
      .select({ n: sql<number>`count(*)::int` })
      .from(boardSnapshots)
      .where(eq(boardSnapshots.boardId, boardId)),
  ])
  return { updates: updates[0]?.n ?? 0, events: events[0]?.n ?? 0, snapshots: snapshots[0]?.n ?? 0 }
}

export function ballotRows(roundId: string) {
  return db()
    .select({ target: ballots.target, seatId: ballots.seatId, value: ballots.value, reason: ballots.reason })
    .from(ballots)
    .where(eq(ballots.roundId, roundId))
}

export async function boardSeq(boardId: string): Promise<number> {
  const [row] = await db().select({ seq: boards.seq }).from(boards).where(eq(boards.id, boardId))
  return row?.seq ?? -1
}

export async function rowsOfSeat(boardId: string, seatId: string): Promise<number> {
  const [row] = await db()
    .select({ n: sql<number>`count(*)::int` })
    .from(boardUpdates)
    .where(and(eq(boardUpdates.boardId, boardId), eq(boardUpdates.seatId, seatId)))
  return row?.n ?? 0
}

export function closeSnapshots(boardId: string) {
  return db()
    .select({ canonical: boardSnapshots.canonical, version: boardSnapshots.version })
    .from(boardSnapshots)
    .where(and(eq(boardSnapshots.boardId, boardId), eq(boardSnapshots.kind, 'close')))
}

/** A board with an empty log and nobody at it. */
export async function insertBoard(): Promise<string> {
  const userId = await insertAccount('Anne')
  const [boardId, projectId] = [crypto.randomUUID(), crypto.randomUUID()]
  const [member] = await db()
    .select({ teamId: teamMembers.teamId })
    .from(teamMembers)
    .where(eq(teamMembers.userId, userId))
  await db()
    .insert(projects)
    .values({
      id: projectId,
      teamId: member?.teamId ?? '',
      title: 'x',
      projectKind: 'service',
      useCase: 'concept',
      mapState: 'current',
    })
  await db().insert(boards).values({
    id: boardId,
    projectId,
    title: 'x',
    language: 'nl',
    zone: 'Europe/Amsterdam',
    minutes: 90,
    createdBy: userId,
  })
  return boardId
}

/** Seq and meaning of each event, in order. */
export async function eventSeqs(boardId: string): Promise<[number, unknown][]> {
  const rows = await db()
    .select({ seq: boardEvents.seq, what: sql<unknown>`${boardEvents.change} ->> 'what'` })
    .from(boardEvents)
    .where(eq(boardEvents.boardId, boardId))
    .orderBy(boardEvents.id)
  return rows.map(({ seq, what }) => [seq, what])
}
