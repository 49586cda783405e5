/** Own agendas in their rows. Whose they are is asked in every query. */
import { and, asc, eq, ne, sql } from 'drizzle-orm'
import { plannedMinutes, type Agenda, type Variant } from '../../lib/journey/agenda.ts'
import type { OwnAgenda } from '../../lib/sync/own-agendas.ts'
import { freshCourse, type Course } from './agendas.ts'
import type { Rows, Tx } from './pool.ts'
import { ownAgendas, users } from './schema.ts'

export async function ownAgendasOf(on: Rows, userId: string): Promise<OwnAgenda[]> {
  const rows = await on
    .select()
    .from(ownAgendas)
    .where(eq(ownAgendas.userId, userId))
    .orderBy(asc(sql`lower(${ownAgendas.name})`), asc(ownAgendas.id))
  return rows.map(({ id, name, variant, parts, booked }) => {
    return { id, name, variant, booked, minutes: plannedMinutes({ parts, booked }) }
  })
}

/** Waits for whoever changes agendas of the same person in another tab. */
export async function lockUser(tx: Tx, userId: string): Promise<void> {
  await tx.select({ id: users.id }).from(users).where(eq(users.id, userId)).for('update')
}

export async function keepOwnAgenda(
  tx: Tx,
  userId: string,
  name: string,
  { variant, agenda: { parts, booked } }: { variant: Variant; agenda: Agenda },
): Promise<void> {
  const what = { variant, parts: [...parts], booked }
  await tx
    .insert(ownAgendas)
    .values({ userId, name, ...what })
    .onConflictDoUpdate({ target: [ownAgendas.userId, ownAgendas.name], set: what })
}

const own = (userId: string, id: string) => and(eq(ownAgendas.userId, userId), eq(ownAgendas.id, id))

export async function renameOwnAgenda(
  tx: Tx,
  userId: string,
  id: string,
  name: string,
): Promise<'renamed' | 'notFound' | 'nameTaken'> {
  const same = and(eq(ownAgendas.userId, userId), eq(ownAgendas.name, name), ne(ownAgendas.id, id))
  const taken = await tx.select({ id: ownAgendas.id }).from(ownAgendas).where(same)
  if (taken.length > 0) return 'nameTaken'
  const rows = await tx.update(ownAgendas).set({ name }).where(own(userId, id)).returning()
  return rows.length > 0 ? 'renamed' : 'notFound'
}

export async function dropOwnAgenda(tx: Tx, userId: string, id: string): Promise<boolean> {
  const rows = await tx.delete(ownAgendas).where(own(userId, id)).returning()
  return rows.length > 0
}

/** A course that has not begun, with it; null when this person has no such agenda. */
export async function courseFromOwn(on: Rows, userId: string, id: string): Promise<Course | null> {
  const [row] = await on.select().from(ownAgendas).where(own(userId, id))
  if (!row) return null
  const { variant, parts, booked } = row
  return { ...freshCourse(variant, booked), agenda: { parts, booked } }
}
