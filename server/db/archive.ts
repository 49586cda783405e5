/** What home lists, and what the review page reads of a closed board. */
import { and, asc, desc, eq, exists, isNotNull, isNull, or, sql } from 'drizzle-orm'
import type { BoardStage, Role } from '../../lib/journey/policy.ts'
import type { BoardAccess } from './access.ts'
import type { SessionUser } from './people.ts'
import type { Rows } from './pool.ts'
import {
  ballots,
  boardSnapshots,
  boardSummaries,
  boards,
  projects,
  rounds,
  seats,
  teamMembers,
} from './schema.ts'

export type WorkshopRow = {
  id: string
  title: string
  version: string
  stage: BoardStage
  language: 'nl' | 'en'
  startsAt: Date | null
  zone: string
  minutes: number
  closedAt: Date | null
  createdAt: Date
  /** Own role; null for a team member without a seat. */
  role: Role | null
  people: number
  /** Medians in journey order, null for a hole; empty without votes. */
  curve: (number | null)[]
  /** Title of the lowest touchpoint; '' without votes. */
  lowest: string
}

/** Newest first. Accounts: everything of their teams and every board they sit at. Guests: their seats only. */
export async function workshopsOf(on: Rows, user: SessionUser): Promise<WorkshopRow[]> {
  const ownSeat = and(eq(seats.boardId, boards.id), eq(seats.userId, user.id), isNull(seats.removedAt))
  const inTeam = exists(
    on
      .select({ one: sql`1` })
      .from(teamMembers)
      .where(and(eq(teamMembers.teamId, projects.teamId), eq(teamMembers.userId, user.id))),
  )
  const admitted = on
    .select({ boardId: seats.boardId, n: sql<number>`count(*)::int`.as('n') })
    .from(seats)
    .where(and(isNotNull(seats.admittedAt), isNull(seats.removedAt)))
    .groupBy(seats.boardId)
    .as('admitted')
  const rows = await on
    .select({
      id: boards.id,
      title: boards.title,
      version: boards.version,
      stage: boards.stage,
      language: boards.language,
      startsAt: boards.startsAt,
      zone: boards.zone,
      minutes: boards.minutes,
      closedAt: boards.closedAt,
      createdAt: boards.createdAt,
      role: seats.role,
      people: admitted.n,
      curve: boardSummaries.curve,
      lowest: boardSummaries.lowest,
    })
    .from(boards)
    .innerJoin(projects, eq(projects.id, boards.projectId))
    .leftJoin(seats, ownSeat)
    .leftJoin(boardSummaries, eq(boardSummaries.boardId, boards.id))
    .leftJoin(admitted, eq(admitted.boardId, boards.id))
    .where(user.kind === 'account' ? or(isNotNull(seats.id), inTeam) : isNotNull(seats.id))
    .orderBy(desc(sql`coalesce(${boards.startsAt}, ${boards.createdAt})`), desc(boards.id))
  return rows.map((row) => ({
    ...row,
    people: row.people ?? 0,
    curve: row.curve ?? [],
    lowest: row.lowest ?? '',
  }))
}

/** `removed`: sent away later, but what they voted counts in the figures. */
export type Participant = {
  id: string
  name: string
  role: Role
  badge: number
  department: string
  removed: boolean
}

export type ClosedBoard = {
  title: string
  version: string
  language: 'nl' | 'en'
  closedAt: Date
  zone: string
  /** Name of the organisation, '' when none was given. */
  organisation: string
  participants: Participant[]
  /** As stored at closing; read it with `readCanonical`. */
  canonical: unknown
}

/** Null while the board is not closed. The live room is not asked: what was stored at closing counts. */
export async function closedBoard(on: Rows, { boardId }: BoardAccess): Promise<ClosedBoard | null> {
  const [board] = await on
    .select({
      title: boards.title,
      language: boards.language,
      closedAt: boards.closedAt,
      zone: boards.zone,
      version: boardSnapshots.version,
      canonical: boardSnapshots.canonical,
      organisation: projects.client,
    })
    .from(boards)
    .innerJoin(projects, eq(projects.id, boards.projectId))
    .innerJoin(boardSnapshots, and(eq(boardSnapshots.boardId, boards.id), eq(boardSnapshots.kind, 'close')))
    .where(and(eq(boards.id, boardId), eq(boards.stage, 'closed')))
    .orderBy(desc(boardSnapshots.epoch), desc(boardSnapshots.seq))
    .limit(1)
  if (!board?.closedAt) return null
  const votesCount = exists(
    on
      .select({ one: sql`1` })
      .from(ballots)
      .innerJoin(rounds, eq(rounds.id, ballots.roundId))
      .where(and(eq(ballots.seatId, seats.id), eq(rounds.state, 'revealed'))),
  )
  const participants = await on
    .select({
      id: seats.id,
      name: seats.name,
      role: seats.role,
      badge: seats.badge,
      department: seats.department,
      removed: sql<boolean>`${seats.removedAt} is not null`,
    })
    .from(seats)
    .where(
      and(eq(seats.boardId, boardId), isNotNull(seats.admittedAt), or(isNull(seats.removedAt), votesCount)),
    )
    .orderBy(asc(seats.createdAt), asc(seats.id))
  return { ...board, closedAt: board.closedAt, participants }
}
