/** Rows that the door reads and writes when somebody comes in. */
import { and, eq, isNull } from 'drizzle-orm'
import type { Rows, Tx } from './pool.ts'
import { boards, projects, seats, teams, users } from './schema.ts'

export type Occasion = {
  title: string
  /** Who invites; '' when neither the project nor the team has a name. */
  organisation: string
  facilitator: string
}

/** What a guest may know before coming in. */
export async function occasionOf(on: Rows, boardId: string): Promise<Occasion | null> {
  const [row] = await on
    .select({ title: boards.title, client: projects.client, team: teams.name })
    .from(boards)
    .innerJoin(projects, eq(projects.id, boards.projectId))
    .innerJoin(teams, eq(teams.id, projects.teamId))
    .where(eq(boards.id, boardId))
  if (!row) return null
  const [lead] = await on
    .select({ name: seats.name })
    .from(seats)
    .where(and(eq(seats.boardId, boardId), eq(seats.role, 'facilitator'), isNull(seats.removedAt)))
    .orderBy(seats.createdAt)
    .limit(1)
  return { title: row.title, organisation: row.client || row.team, facilitator: lead?.name ?? '' }
}

/** One browser, one guest: it keeps this user for every board it joins. */
export async function insertGuest(tx: Tx, name: string): Promise<string> {
  const id = crypto.randomUUID()
  await tx.insert(users).values({ id, kind: 'guest', name })
  return id
}
