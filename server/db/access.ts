/**
 * The one way to a board. Pages, routes and exports get a `BoardAccess` here or they get nothing: only
 * this file can make one, so what holds one has been checked. Unknown and forbidden look the same.
 */
import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { type BoardStage, isOrganiser, type Role } from '../../lib/journey/policy.ts'
import { db, type Rows } from './pool.ts'
import { boards, projects, seats, shareLinks, teamMembers, users } from './schema.ts'
import type { TeamRole } from './teams.ts'

declare const minted: unique symbol

export type AccessSeat = { id: string; role: Role; name: string; admitted: boolean }

export type BoardAccess = {
  readonly [minted]: true
  readonly boardId: string
  readonly stage: BoardStage
  /** Null for a share link. */
  readonly userId: string | null
  /** The own seat at this board, also one that still waits at the door; never a removed one. */
  readonly seat: AccessSeat | null
  /** Standing in the board's team. Guests have none, whatever the tables say. */
  readonly team: TeamRole | null
  /** Came by a read-only link. */
  readonly shared: boolean
}

const mint = (facts: Omit<BoardAccess, typeof minted>): BoardAccess => facts as BoardAccess

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Null: there is no such board, or this person has nothing to do with it. */
export async function boardAccess(
  userId: string,
  boardId: string,
  on: Rows = db(),
): Promise<BoardAccess | null> {
  if (!UUID.test(boardId) || !UUID.test(userId)) return null
  const [row] = await on
    .select({
      boardId: boards.id,
      stage: boards.stage,
      kind: users.kind,
      team: teamMembers.role,
      seatId: seats.id,
      role: seats.role,
      name: seats.name,
      admittedAt: seats.admittedAt,
    })
    .from(boards)
    .innerJoin(projects, eq(projects.id, boards.projectId))
    .innerJoin(users, eq(users.id, userId))
    .leftJoin(teamMembers, and(eq(teamMembers.teamId, projects.teamId), eq(teamMembers.userId, users.id)))
    .leftJoin(seats, and(eq(seats.boardId, boards.id), eq(seats.userId, users.id), isNull(seats.removedAt)))
    .where(eq(boards.id, boardId))
  if (!row) return null
  const seat =
    row.seatId !== null && row.role !== null && row.name !== null
      ? { id: row.seatId, role: row.role, name: row.name, admitted: row.admittedAt !== null }
      : null
  const team = row.kind === 'account' ? row.team : null
  if (!seat && !team) return null
  return mint({ boardId: row.boardId, stage: row.stage, userId, seat, team, shared: false })
}

/** Join of a board with the link that has this hash and still works. */
const usableShare = (tokenHash: string) =>
  [
    shareLinks,
    and(
      eq(shareLinks.boardId, boards.id),
      eq(shareLinks.tokenHash, tokenHash),
      isNull(shareLinks.revokedAt),
      gt(shareLinks.expires, sql`now()`),
    ),
  ] as const

/** For a read-only link: null when it was revoked, renewed or ran out, or belongs to another board. */
export async function sharedAccess(
  tokenHash: string,
  boardId: string,
  on: Rows = db(),
): Promise<BoardAccess | null> {
  if (!UUID.test(boardId)) return null
  const [row] = await on
    .select({ stage: boards.stage })
    .from(boards)
    .innerJoin(...usableShare(tokenHash))
    .where(eq(boards.id, boardId))
  return row ? mint({ boardId, stage: row.stage, userId: null, seat: null, team: null, shared: true }) : null
}

/** Which board a link leads to; null when it doesn't work. */
export async function boardOfShare(on: Rows, tokenHash: string): Promise<string | null> {
  const [row] = await on
    .select({ boardId: boards.id })
    .from(boards)
    .innerJoin(...usableShare(tokenHash))
  return row?.boardId ?? null
}

/** A closed board is read by its team, by everybody who sat there, and through a share link. */
export function mayReview(access: BoardAccess): boolean {
  if (access.stage !== 'closed') return false
  return access.shared || access.team !== null || access.seat?.admitted === true
}

/** What was agreed goes on after closing: by the team, and by those who led the board. */
export function mayCarryOn(access: BoardAccess): boolean {
  const { stage, team, seat } = access
  return stage === 'closed' && (team !== null || (seat?.admitted === true && isOrganiser(seat.role)))
}

/** Read-only links are made by the team, and by who led the board. */
export function mayShare(access: BoardAccess): boolean {
  return access.stage === 'closed' && (access.team !== null || access.seat?.role === 'facilitator')
}
