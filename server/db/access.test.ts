import { afterAll, beforeAll, expect, test } from 'vitest'
import { boardAccess, mayReview, mayShare, sharedAccess } from './access.ts'
import { closedBoard, workshopsOf } from './archive.ts'
import { insertAccount, insertTeam, type SessionUser } from './people.ts'
import { deriveToken, hashToken } from '../auth/derived-token.ts'
import type { BoardStage, Role } from '../../lib/journey/policy.ts'
import {
  ballots,
  boardSnapshots,
  boards,
  boardSummaries,
  projects,
  rounds,
  roundTargets,
  seats,
  users,
} from './schema.ts'
import { makeShareLink, revokeShareLink, shareLinkOf } from './share-links.ts'
import { addMember } from './teams.ts'
import { freshDatabase, type TestDatabase } from './test-database.ts'

let database: TestDatabase
let owner: SessionUser
let member: SessionUser
let stranger: SessionUser
let guest: SessionUser
let teamId: string

beforeAll(async () => {
  process.env.AUTH_SECRET = 'a secret of the tests, long enough for all'
  database = await freshDatabase()
  const { db } = database
  owner = await insertAccount(db, 'Olga')
  member = await insertAccount(db, 'Mees')
  stranger = await insertAccount(db, 'Stijn')
  teamId = await insertTeam(db, 'Team Olga', owner.id)
  await addMember(db, teamId, member.id)
  await insertTeam(db, 'Team Stijn', stranger.id)
  const [row] = await db.insert(users).values({ kind: 'guest', name: 'Gijs' }).returning()
  if (!row) throw new Error('nothing inserted')
  guest = row
})
afterAll(() => database.close())

async function board(stage: BoardStage, title = 'Board'): Promise<string> {
  const { db } = database
  const [project] = await db
    .insert(projects)
    .values({
      teamId,
      title,
      projectKind: 'service',
      useCase: 'concept',
      mapState: 'current',
      client: 'Bieb',
    })
    .returning()
  if (!project) throw new Error('nothing inserted')
  const closedAt = stage === 'closed' ? new Date() : null
  const [row] = await db
    .insert(boards)
    .values({
      projectId: project.id,
      title,
      stage,
      language: 'nl',
      zone: 'Europe/Amsterdam',
      minutes: 90,
      createdBy: owner.id,
      closedAt,
    })
    .returning()
  if (!row) throw new Error('nothing inserted')
  return row.id
}

async function sit(boardId: string, userId: string, role: Role, more: { removed?: true; waits?: true } = {}) {
  const id = crypto.randomUUID()
  await database.db.insert(seats).values({
    id,
    boardId,
    userId,
    role,
    name: role,
    badge: 3,
    admittedAt: more.waits ? null : new Date(),
    removedAt: more.removed ? new Date() : null,
  })
  return id
}

test('AU12 unknown and forbidden boards are the same: nothing', async () => {
  const id = await board('closed')
  for (const boardId of [id, crypto.randomUUID(), 'x', '', "' or 1=1", `${id}x`]) {
    expect([boardId, await boardAccess(stranger.id, boardId)]).toEqual([boardId, null])
  }
  expect(await boardAccess('nobody', id)).toBeNull()
  expect(await boardAccess(crypto.randomUUID(), id)).toBeNull()
  expect(await boardAccess(guest.id, id)).toBeNull()
})

test('AU12 a seat gives its role, a team its standing, and both may come together', async () => {
  const id = await board('live')
  await sit(id, owner.id, 'facilitator')
  await sit(id, guest.id, 'participant', { waits: true })
  expect(await boardAccess(owner.id, id)).toMatchObject({
    stage: 'live',
    team: 'owner',
    seat: { role: 'facilitator', admitted: true },
  })
  expect(await boardAccess(member.id, id)).toMatchObject({ team: 'member', seat: null })
  expect(await boardAccess(guest.id, id)).toMatchObject({ team: null, seat: { admitted: false } })
})

test('AU12 a removed seat is no seat', async () => {
  const id = await board('live')
  await sit(id, guest.id, 'participant', { removed: true })
  await sit(id, owner.id, 'facilitator', { removed: true })
  expect(await boardAccess(guest.id, id)).toBeNull()
  expect(await boardAccess(owner.id, id)).toMatchObject({ seat: null, team: 'owner' })
})

test('AU12 a guest is in no team, even when a row says so', async () => {
  const id = await board('closed')
  await addMember(database.db, teamId, guest.id)
  expect(await boardAccess(guest.id, id)).toBeNull()
  await database.db.$client.query('delete from team_member where user_id = $1', [guest.id])
})

test('AU13 only a closed board is reviewed: by the team, and by who sat there', async () => {
  const [live, closed] = [await board('live'), await board('closed')]
  for (const id of [live, closed]) await sit(id, guest.id, 'participant')
  const verdict = async (userId: string, id: string) => {
    const access = await boardAccess(userId, id)
    return access && { review: mayReview(access), share: mayShare(access) }
  }
  expect(await verdict(owner.id, live)).toEqual({ review: false, share: false })
  expect(await verdict(member.id, closed)).toEqual({ review: true, share: true })
  expect(await verdict(guest.id, closed)).toEqual({ review: true, share: false })
  const waiting = await board('closed')
  await sit(waiting, guest.id, 'participant', { waits: true })
  expect(await verdict(guest.id, waiting)).toEqual({ review: false, share: false })
})

test('AU14 a share link opens its own board only, until it is renewed, withdrawn or too old', async () => {
  const { db } = database
  const [id, other] = [await board('closed'), await board('closed')]
  const access = await boardAccess(owner.id, id)
  if (!access) throw new Error('no access')
  const first = await makeShareLink(db, access)
  const opened = await sharedAccess(hashToken(first.token), id)
  expect(opened).toMatchObject({ boardId: id, shared: true, userId: null, seat: null, team: null })
  expect(opened && [mayReview(opened), mayShare(opened)]).toEqual([true, false])
  expect(await sharedAccess(hashToken(first.token), other)).toBeNull()
  expect((first.expires.getTime() - Date.now()) / 86_400_000).toBeCloseTo(90, 1)

  const second = await makeShareLink(db, access)
  expect(await sharedAccess(hashToken(first.token), id)).toBeNull()
  expect(await shareLinkOf(db, access)).toEqual(second)

  await revokeShareLink(db, access)
  expect(await sharedAccess(hashToken(second.token), id)).toBeNull()
  expect(await shareLinkOf(db, access)).toBeNull()

  const third = await makeShareLink(db, access)
  await db.$client.query(
    `update share_link set expires = now() - interval '1 second' where revoked_at is null`,
  )
  expect(await sharedAccess(hashToken(third.token), id)).toBeNull()
  const stored = await db.$client.query('select * from share_link')
  for (const { token } of [first, second, third]) expect(JSON.stringify(stored.rows)).not.toContain(token)
})

test('AU14 two people who make a link in the same moment end up with one that works', async () => {
  const { db } = database
  const access = await boardAccess(owner.id, await board('closed'))
  if (!access) throw new Error('no access')
  const made = await Promise.all(Array.from({ length: 6 }, () => makeShareLink(db, access)))
  const open = await Promise.all(made.map(({ token }) => sharedAccess(hashToken(token), access.boardId)))
  expect(open.filter((one) => one !== null)).toHaveLength(1)
})

test('AU14 a derived token depends on kind, id, nonce and secret, however they are cut', () => {
  const all = [
    deriveToken('share', 'ab', 'c'),
    deriveToken('share', 'a', 'bc'),
    deriveToken('sharea', 'b', 'c'),
    deriveToken('invite', 'ab', 'c'),
  ]
  process.env.AUTH_SECRET = 'another secret, just as long as the first'
  all.push(deriveToken('share', 'ab', 'c'))
  process.env.AUTH_SECRET = 'a secret of the tests, long enough for all'
  expect(new Set(all).size).toBe(all.length)
  expect(all.every((token) => /^[\w-]{43}$/.test(token))).toBe(true)
})

test('AU18 home lists the boards of the team and those one sat at, with what was found', async () => {
  const { db } = database
  await db.delete(boards)
  const [team, sat, gone] = [
    await board('lobby', 'Team'),
    await board('closed', 'Sat'),
    await board('live', 'Gone'),
  ]
  await sit(sat, guest.id, 'participant')
  await sit(sat, stranger.id, 'observer')
  await sit(gone, guest.id, 'participant', { removed: true })
  await db
    .insert(boardSummaries)
    .values({ boardId: sat, ofSeq: 9, people: 2, touchpoints: 2, curve: [1, null], lowest: 'Formulier' })
  const titles = async (user: SessionUser) => (await workshopsOf(db, user)).map(({ title }) => title).sort()
  expect(await titles(owner)).toEqual(['Gone', 'Sat', 'Team'])
  expect(await titles(member)).toEqual(['Gone', 'Sat', 'Team'])
  expect(await titles(guest)).toEqual(['Sat'])
  expect(await titles(stranger)).toEqual(['Sat'])
  const [row] = await workshopsOf(db, guest)
  expect(row).toMatchObject({
    id: sat,
    people: 2,
    curve: [1, null],
    lowest: 'Formulier',
    role: 'participant',
  })
  expect((await workshopsOf(db, owner)).find(({ id }) => id === team)).toMatchObject({
    people: 0,
    role: null,
  })
})

test('AU13 review reads the newest snapshot of closing, with the people who were let in', async () => {
  const { db } = database
  const id = await board('closed', 'Reviewed')
  await sit(id, owner.id, 'facilitator')
  await sit(id, guest.id, 'participant', { removed: true })
  await sit(id, stranger.id, 'observer', { waits: true })
  const snapshot = { boardId: id, kind: 'close' as const, document: new Uint8Array([0]) }
  await db.insert(boardSnapshots).values([
    { ...snapshot, epoch: 1, seq: 40, version: '0.9', canonical: { old: true } },
    { ...snapshot, epoch: 2, seq: 7, version: '1.0', canonical: { fresh: true } },
    { ...snapshot, kind: 'log', epoch: 2, seq: 9, version: '', canonical: null },
  ])
  const access = await boardAccess(owner.id, id)
  const closed = access && (await closedBoard(db, access))
  expect(closed).toMatchObject({
    title: 'Reviewed',
    version: '1.0',
    canonical: { fresh: true },
    organisation: 'Bieb',
  })
  expect(closed?.participants.map(({ role }) => role)).toEqual(['facilitator'])
  const open = await boardAccess(owner.id, await board('live'))
  expect(open && (await closedBoard(db, open))).toBeNull()
})

test('RV2 review lists who was sent away after a vote that counts, and says so', async () => {
  const { db } = database
  const id = await board('closed', 'Honest')
  const seat = async (name: string, state: 'revealed' | 'void' | null) => {
    const [user] = await db.insert(users).values({ kind: 'guest', name }).returning()
    if (!user) throw new Error('nothing inserted')
    const seatId = await sit(id, user.id, 'participant', { removed: true })
    if (state) await vote(id, seatId, state)
  }
  await sit(id, owner.id, 'facilitator')
  await seat('Voted', 'revealed')
  await seat('Voted in a void round', 'void')
  await seat('Only looked', null)
  await db.insert(boardSnapshots).values({
    boardId: id,
    kind: 'close',
    document: new Uint8Array([0]),
    epoch: 1,
    seq: 1,
    version: '1.0',
    canonical: {},
  })
  const access = await boardAccess(owner.id, id)
  const closed = access && (await closedBoard(db, access))
  expect(closed?.participants.map(({ role, removed }) => [role, removed])).toEqual([
    ['facilitator', false],
    ['participant', true],
  ])
})

let round = 0
async function vote(boardId: string, seatId: string, state: 'revealed' | 'void'): Promise<void> {
  const { db } = database
  round += 1
  const [made] = await db
    .insert(rounds)
    .values({ boardId, kind: 'emotion', journeyId: 'j', number: round, state, openedBy: seatId })
    .returning()
  if (!made) throw new Error('nothing inserted')
  await db.insert(roundTargets).values({ roundId: made.id, target: 't', titleThen: 'T', position: 0 })
  await db.insert(ballots).values({ roundId: made.id, target: 't', seatId, value: 1 })
}
