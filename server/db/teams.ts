/** Members of a team and the links that make somebody one. */
import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Rows, Tx } from './pool.ts'
import { teamInvites, teamMembers, teams, users } from './schema.ts'

export type TeamRole = 'owner' | 'member'
export type TeamOfUser = { id: string; name: string; role: TeamRole }
export type Member = { id: string; name: string; email: string | null; role: TeamRole }

const INVITE_DAYS = 7

export function teamsOf(on: Rows, userId: string): Promise<TeamOfUser[]> {
  return on
    .select({ id: teams.id, name: teams.name, role: teamMembers.role })
    .from(teamMembers)
    .innerJoin(teams, eq(teams.id, teamMembers.teamId))
    .where(eq(teamMembers.userId, userId))
    .orderBy(asc(teams.createdAt), asc(teams.id))
}

export async function membersOf(on: Rows, teamId: string): Promise<Member[]> {
  const rows = await on
    .select({ id: users.id, name: users.name, email: users.email, role: teamMembers.role })
    .from(teamMembers)
    .innerJoin(users, eq(users.id, teamMembers.userId))
    .where(eq(teamMembers.teamId, teamId))
    .orderBy(asc(users.createdAt), asc(users.id))
  return rows.map((row) => ({ ...row, name: row.name ?? '' }))
}

/** Seven days, once. */
export async function insertTeamInvite(on: Rows, teamId: string, tokenHash: string): Promise<void> {
  await on.insert(teamInvites).values({
    teamId,
    tokenHash,
    expires: sql`now() + make_interval(days => ${INVITE_DAYS})`,
  })
}

const usable = (tokenHash: string) =>
  and(eq(teamInvites.tokenHash, tokenHash), isNull(teamInvites.usedAt), gt(teamInvites.expires, sql`now()`))

/** Name of the team this link leads to; null for a link that is unknown, used or too old. */
export async function teamOfInvite(
  on: Rows,
  tokenHash: string,
): Promise<{ id: string; name: string } | null> {
  const [row] = await on
    .select({ id: teams.id, name: teams.name })
    .from(teamInvites)
    .innerJoin(teams, eq(teams.id, teamInvites.teamId))
    .where(usable(tokenHash))
  return row ?? null
}

/** One statement decides: of two people with the same link, one gets in. Null when it is no good. */
export async function useTeamInvite(tx: Tx, tokenHash: string): Promise<string | null> {
  const [row] = await tx
    .update(teamInvites)
    .set({ usedAt: sql`now()` })
    .where(usable(tokenHash))
    .returning({ teamId: teamInvites.teamId })
  return row?.teamId ?? null
}

/** Somebody who is in the team already stays what they are. */
export async function addMember(on: Rows, teamId: string, userId: string): Promise<void> {
  await on.insert(teamMembers).values({ teamId, userId, role: 'member' }).onConflictDoNothing()
}
