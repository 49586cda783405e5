/** For tests: a workshop with an account that leads it, and browsers that knock. */
import { eq } from 'drizzle-orm'
import { newWorkshopSchema, type NewWorkshop } from '../commands/new-workshop.ts'
import { type InviteRole, type InviteRow, invitesOf, tokenOf } from '../db/invites.ts'
import { db, type Db } from '../db/pool.ts'
import { boards, teamMembers, teams, users } from '../db/schema.ts'
import { insertWorkshop, type InsertedWorkshop } from '../db/workshops.ts'
import { startSession } from '../auth/session.ts'
import { setHouse } from '../house.ts'

export const ORIGIN = 'http://samenreis.test'

export type World = InsertedWorkshop & {
  facilitator: Browser
  /** Boards that the house was told of, in order. */
  told: string[]
  invite(role?: InviteRole): Promise<InviteRow>
  link(role?: InviteRole): Promise<{ token: string }>
  set(board: Partial<typeof boards.$inferInsert>): Promise<void>
}

/** A browser keeps its cookie and has one network address. */
export class Browser {
  cookie = ''
  readonly address: string
  constructor(address = '192.0.2.1') {
    this.address = address
  }

  async send(
    act: (request: Request, context: { params: Promise<Record<string, never>> }) => Promise<Response>,
    body: unknown,
    params: Record<string, string> = {},
  ): Promise<{ status: number; body: Record<string, unknown> }> {
    const request = new Request(`${ORIGIN}/api/x`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: ORIGIN,
        cookie: this.cookie,
        'x-samenreis-address': this.address,
      },
      body: JSON.stringify(body),
    })
    const response = await act(request, { params: Promise.resolve(params as Record<string, never>) })
    for (const set of response.headers.getSetCookie()) this.cookie = set.slice(0, set.indexOf(';'))
    return { status: response.status, body: await response.json() }
  }

  get(
    act: (request: Request, context: { params: Promise<{ id: string }> }) => Promise<Response>,
    id: string,
  ) {
    const request = new Request(`${ORIGIN}/api/x`, { headers: { cookie: this.cookie } })
    return act(request, { params: Promise.resolve({ id }) })
  }
}

export async function makeWorld(on: Db, more: Record<string, unknown> = {}): Promise<World> {
  process.env.APP_URL = ORIGIN
  process.env.AUTH_SECRET ??= 'a-secret-for-tests-that-is-long-enough-0123456789'
  const told: string[] = []
  setHouse({
    boardChanged: async (boardId) => void told.push(boardId),
    createWorkshop: () => Promise.reject(new Error('not part of this test')),
    pushFor: () => Promise.reject(new Error('not part of this test')),
    signedOut: () => undefined,
  })
  const userId = crypto.randomUUID()
  const teamId = crypto.randomUUID()
  await on.insert(users).values({ id: userId, kind: 'account', name: 'Anne', email: `${userId}@example.org` })
  await on.insert(teams).values({ id: teamId, name: 'Bibliotheek Maasdal' })
  await on.insert(teamMembers).values({ teamId, userId, role: 'owner' })
  const input: NewWorkshop = newWorkshopSchema.parse({
    title: 'Lid worden met je kind',
    variant: 'free',
    ...more,
  })
  const made = await on.transaction((tx) => insertWorkshop(tx, userId, teamId, input))
  const facilitator = new Browser()
  facilitator.cookie = (await startSession(userId)).cookie.replace(/;.*/, '')
  const invite = async (role: InviteRole = 'participant') => {
    const found = (await invitesOf(on, made.boardId)).find((one) => one.role === role)
    if (!found) throw new Error(`no invite for a ${role}`)
    return found
  }
  return {
    ...made,
    facilitator,
    told,
    invite,
    link: async (role) => ({ token: tokenOf(await invite(role)) }),
    set: async (change) => void (await db().update(boards).set(change).where(eq(boards.id, made.boardId))),
  }
}
