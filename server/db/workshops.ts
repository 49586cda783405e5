/** A workshop begins here: project, board, the facilitator's seat and the three invites. */
import { asc, eq } from 'drizzle-orm'
import type { NewWorkshop } from '../commands/new-workshop.ts'
import { freshCourse, keepCourse } from './agendas.ts'
import { INVITE_ROLES, insertInvite } from './invites.ts'
import { courseFromOwn } from './own-agendas.ts'
import type { Rows, Tx } from './pool.ts'
import { boards, projects, seats, teamMembers, teams, users } from './schema.ts'

/** A facilitator who never told their name is still somebody on the board. */
const NAMELESS = { nl: 'Begeleider', en: 'Facilitator' }

/** The team this person belongs to longest; null for a guest or an account without one. */
export async function firstTeamOf(on: Rows, userId: string): Promise<string | null> {
  const [row] = await on
    .select({ teamId: teamMembers.teamId })
    .from(teamMembers)
    .innerJoin(teams, eq(teams.id, teamMembers.teamId))
    .where(eq(teamMembers.userId, userId))
    .orderBy(asc(teams.createdAt), asc(teams.id))
    .limit(1)
  return row?.teamId ?? null
}

/** With `SIGNUP=open` an account may come without a team: its first workshop makes one. */
export async function ensureTeamOf(tx: Tx, userId: string): Promise<string> {
  const found = await firstTeamOf(tx, userId)
  if (found) return found
  const teamId = crypto.randomUUID()
  await tx.insert(teams).values({ id: teamId, name: '' })
  await tx.insert(teamMembers).values({ teamId, userId, role: 'owner' })
  return teamId
}

export type InsertedWorkshop = { projectId: string; boardId: string; seatId: string }

/** Rows only; the board's document is the caller's, in the same transaction. */
export async function insertWorkshop(
  tx: Tx,
  userId: string,
  teamId: string,
  input: NewWorkshop,
): Promise<InsertedWorkshop> {
  const projectId = crypto.randomUUID()
  const boardId = crypto.randomUUID()
  const seatId = crypto.randomUUID()
  const startsAt = input.startsAt === null ? null : new Date(input.startsAt)
  await tx.insert(projects).values({
    id: projectId,
    teamId,
    title: input.title,
    client: input.organisation.name,
    projectKind: input.projectKind,
    useCase: input.useCase,
    mapState: input.mapState,
  })
  await tx.insert(boards).values({
    id: boardId,
    projectId,
    title: input.title,
    language: input.language,
    startsAt,
    zone: input.zone,
    minutes: input.minutes,
    callUrl: input.callUrl,
    opensWithId: input.after,
    createdBy: userId,
  })
  // One that was thrown away meanwhile leaves its kind of workshop, which the form names too.
  const own = input.agenda ? await courseFromOwn(tx, userId, input.agenda) : null
  await keepCourse(tx, boardId, own ?? freshCourse(input.variant, input.minutes))
  await tx.insert(seats).values({
    id: seatId,
    boardId,
    userId,
    role: 'facilitator',
    name: (await ownName(tx, userId)) || NAMELESS[input.language],
    badge: 0,
    admittedAt: new Date(),
  })
  for (const role of INVITE_ROLES) await insertInvite(tx, boardId, role, startsAt, input.minutes)
  return { projectId, boardId, seatId }
}

/** The name somebody gave, else the part of their address before the @. */
async function ownName(tx: Tx, userId: string): Promise<string> {
  const [row] = await tx
    .select({ name: users.name, email: users.email })
    .from(users)
    .where(eq(users.id, userId))
  return row?.name?.trim() || (row?.email ?? '').replace(/@.*$/, '')
}
