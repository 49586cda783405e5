/**
 * For tests: everybody who could stand at a door of the server, and which door opens for whom. Every
 * route of `app/api` has its line here; one that has none fails the test.
 */
import { and, eq, sql } from 'drizzle-orm'
import { startSession } from '../auth/session.ts'
import { createWorkshop } from '../commands/create-workshop.ts'
import { newWorkshopSchema } from '../commands/new-workshop.ts'
import { db } from '../db/pool.ts'
import { boardSnapshots, boards, followUps, seats, teamMembers, users } from '../db/schema.ts'
import { insertAccount, insertSeat } from '../db/test-rows.ts'

export const PRINCIPALS = [
  'nobody',
  'guest of another board',
  'waiting at the door',
  'removed',
  'observer',
  'participant',
  'cofacilitator',
  'facilitator',
  'member of the team',
  'facilitator of another team',
] as const
export type Principal = (typeof PRINCIPALS)[number]

export type World = {
  cookies: Record<Principal, string>
  /** Live, with a date. */
  live: string
  /** The same people at a board that is closed. */
  closed: string
  /** What was agreed there. */
  action: string
  teamId: string
  /** An earlier state of the live one. */
  version: string
}

const ORGANISERS: Principal[] = ['cofacilitator', 'facilitator']
const ACCOUNTS: Principal[] = ['facilitator', 'member of the team', 'facilitator of another team']
const SEATED: Principal[] = ['waiting at the door', 'observer', 'participant', ...ORGANISERS]
const OPEN: Principal[] = [...PRINCIPALS]

export type Door = {
  /** Segments of the path by name. */
  params?: (world: World) => Record<string, string | string[]>
  body?: (world: World) => unknown
  /** Who gets a 200. */
  opens: readonly Principal[]
  /** What the others get: [status, error]. `nobody` and `guests` where these are told apart. */
  others?: { nobody?: [number, string]; guests?: [number, string]; rest: [number, string] }
}

const NOT_FOUND: [number, string] = [404, 'notFound']
const SIGN_IN: [number, string] = [401, 'signIn']
/** A board that isn't yours and one that isn't there look the same. */
const HIDDEN = { nobody: SIGN_IN, rest: NOT_FOUND }
const ONLY_ACCOUNTS = {
  nobody: SIGN_IN,
  guests: [403, 'notAllowed'] as [number, string],
  rest: NOT_FOUND,
}
const WRONG = 'a-token-that-never-was-but-is-long-enough-0'
/** Doors for anyone with the right link: with a wrong one they are shut to all alike. */
const linkDoor = (error: string, more: Record<string, unknown> = {}): Door => ({
  body: () => ({ token: WRONG, ...more }),
  opens: [],
  others: { rest: [403, error] },
})

export const DOORS: Record<string, Door> = {
  'GET auth/[...nextauth]': { params: () => ({ nextauth: ['session'] }), opens: OPEN },
  'GET agendas': { opens: ACCOUNTS, others: ONLY_ACCOUNTS },
  // of one's own, from a board one leads; nobody's agenda can be named by anybody else
  'POST agendas': {
    body: ({ live }) => ({ do: 'keep', boardId: live, name: 'Mijn agenda' }),
    opens: ['facilitator'],
    others: ONLY_ACCOUNTS,
  },
  'POST boards': { body: () => ({ title: 'Nog een' }), opens: ACCOUNTS, others: ONLY_ACCOUNTS },
  'POST boards/[id]/actions': {
    params: ({ closed }) => ({ id: closed }),
    body: ({ action }) => ({ id: action, change: { state: 'busy' } }),
    opens: [...ORGANISERS, 'member of the team'],
    others: HIDDEN,
  },
  'GET boards/[id]/calendar.ics': {
    params: ({ live }) => ({ id: live }),
    opens: ORGANISERS,
    others: HIDDEN,
  },
  'GET boards/[id]/invites': { params: ({ live }) => ({ id: live }), opens: ORGANISERS, others: HIDDEN },
  'POST boards/[id]/invites': {
    params: ({ live }) => ({ id: live }),
    body: () => ({ do: 'door', shut: false }),
    opens: ORGANISERS,
    others: HIDDEN,
  },
  'GET boards/[id]/wall': { params: ({ live }) => ({ id: live }), opens: ORGANISERS, others: HIDDEN },
  'GET boards/[id]/versions': { params: ({ live }) => ({ id: live }), opens: ORGANISERS, others: HIDDEN },
  'GET boards/[id]/versions/[version]': {
    params: ({ live, version }) => ({ id: live, version }),
    opens: ORGANISERS,
    others: HIDDEN,
  },
  // Without a mail server it is not there.
  'POST boards/[id]/report': {
    params: ({ live }) => ({ id: live }),
    body: () => ({ address: 'eve@example.org' }),
    opens: [],
    others: HIDDEN,
  },
  'POST join': linkDoor('unknown', { name: 'Eve' }),
  'POST join/look': linkDoor('unknown'),
  'POST return/look': linkDoor('unknown'),
  'POST return/make': { body: ({ live }) => ({ boardId: live }), opens: SEATED, others: HIDDEN },
  'POST return/open': linkDoor('unknown'),
  'POST share/link': {
    body: ({ closed }) => ({ boardId: closed, act: 'make' }),
    opens: ['facilitator', 'member of the team'],
    others: HIDDEN,
  },
  'POST share/open': linkDoor('linkDead'),
  // Without a mail server these are not there.
  'POST sign-in/attach': {
    body: () => ({ email: 'eve@example.org' }),
    opens: [],
    others: ONLY_ACCOUNTS,
  },
  // Without the half that the browser of the mail keeps, the link is not even looked up.
  'POST sign-in/confirm': linkDoor('otherBrowser'),
  'POST sign-in/email': {
    body: () => ({ email: 'eve@example.org' }),
    opens: [],
    others: { rest: NOT_FOUND },
  },
  'POST sign-in/once': linkDoor('linkDead', { name: 'Eve' }),
  'POST sign-out': { body: () => ({}), opens: OPEN },
  'POST team/invite': { body: ({ teamId }) => ({ teamId }), opens: ['facilitator'], others: ONLY_ACCOUNTS },
  'POST team/join': linkDoor('linkDead', { name: 'Eve' }),
  'POST team/look': linkDoor('linkDead'),
  'POST team/name': { body: () => ({ name: 'Nieuwe naam' }), opens: ACCOUNTS, others: ONLY_ACCOUNTS },
}

/** [200, null] or what they are refused with. */
export function expectedAt(door: Door, who: Principal): [number, string | null] {
  if (door.opens.includes(who)) return [200, null]
  const { others } = door
  if (!others) return [200, null]
  if (who === 'nobody') return others.nobody ?? others.rest
  return (ACCOUNTS.includes(who) ? null : others.guests) ?? others.rest
}

export async function makeWorld(): Promise<World> {
  const facilitator = await insertAccount('Anne')
  const stranger = await insertAccount('Vreemde')
  const member = await insertAccount('Mia')
  const plan = { startsAt: new Date(Date.now() + 86_400_000).toISOString() }
  const make = async (userId: string, title: string) =>
    (await createWorkshop(userId, newWorkshopSchema.parse({ title, variant: 'free', ...plan }))).boardId
  const live = await make(facilitator, 'Open bord')
  const closed = await make(facilitator, 'Gesloten bord')
  const elsewhere = await make(stranger, 'Ander bord')
  const [team] = await db()
    .select({ teamId: teamMembers.teamId })
    .from(teamMembers)
    .where(eq(teamMembers.userId, facilitator))
  const teamId = team?.teamId ?? ''
  await db().insert(teamMembers).values({ teamId, userId: member, role: 'member' })

  const cookies = Object.fromEntries(PRINCIPALS.map((who) => [who, ''])) as World['cookies']
  const signIn = async (who: Principal, userId: string) => {
    cookies[who] = (await startSession(userId)).cookie.replace(/;.*/, '')
  }
  await signIn('facilitator', facilitator)
  await signIn('facilitator of another team', stranger)
  await signIn('member of the team', member)
  await signIn('guest of another board', (await insertSeat(elsewhere, 'participant', 'Gast', 1)).userId)
  for (const role of ['observer', 'participant', 'cofacilitator'] as const) {
    await signIn(role, await atBoth(live, closed, role, {}))
  }
  await signIn('waiting at the door', await atBoth(live, closed, 'participant', { admittedAt: null }))
  await signIn('removed', await atBoth(live, closed, 'cofacilitator', { removedAt: new Date() }))
  await db().update(boards).set({ stage: 'live' }).where(eq(boards.id, live))
  await db().update(boards).set({ stage: 'closed' }).where(eq(boards.id, closed))
  const action = crypto.randomUUID()
  await db().insert(followUps).values({ id: action, boardId: closed, text: 'Bellen', position: 1 })
  const version = crypto.randomUUID()
  const document = Uint8Array.of(0, 0)
  await db()
    .insert(boardSnapshots)
    .values({ id: version, boardId: live, epoch: 1, seq: 0, kind: 'start', document })
  return { cookies, live, closed, action, teamId, version }
}

let badge = 2

/** One guest with a seat at each board. */
async function atBoth(
  live: string,
  closed: string,
  role: 'observer' | 'participant' | 'cofacilitator',
  more: { admittedAt?: null; removedAt?: Date },
): Promise<string> {
  const { userId } = await insertSeat(live, role, `Gast ${++badge}`, badge)
  const other = await insertSeat(closed, role, `Gast ${badge}`, badge)
  await db().update(seats).set({ userId }).where(eq(seats.id, other.seatId))
  await db()
    .update(seats)
    .set(more.admittedAt === null ? { admittedAt: null } : more.removedAt ? more : { role })
    .where(eq(seats.userId, userId))
  await db()
    .delete(users)
    .where(and(eq(users.id, other.userId)))
  return userId
}

/**
 * What stands in every table, as one hash each: equal before and after means that nothing changed. Not
 * what nodes note of who is there: that happens by itself.
 */
export async function everyRow(): Promise<Record<string, string>> {
  const { rows } = await db().execute<{ name: string }>(
    sql`select table_name as name from information_schema.tables where table_schema = 'public'
      and table_name not in ('node', 'node_board') order by 1`,
  )
  const each = rows.map(({ name }) => {
    const hash = sql`coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '')`
    return sql`select ${name}::text as name, ${hash} as hash from ${sql.identifier(name)} t`
  })
  const hashed = await db().execute<{ name: string; hash: string }>(sql.join(each, sql` union all `))
  return Object.fromEntries(hashed.rows.map(({ name, hash }) => [name, hash]))
}
