import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CODE_LETTERS, defaultExpiry } from '../db/invites.ts'
import { freshDatabase, type TestDatabase } from '../db/test-database.ts'
import { getCalendar } from './calendar-route.ts'
import { getInvites, postInvites } from './invite-routes.ts'
import type { InviteSheet } from '../../lib/sync/invite-sheet.ts'
import { isOnlyHere } from './invite-sheet.ts'
import { postJoin, postLook } from './join-routes.ts'
import { Browser, makeWorld, ORIGIN, type World } from './test-door.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await freshDatabase()
})
afterAll(() => test.close())

async function sheet(world: World): Promise<InviteSheet> {
  const response = await world.facilitator.get(getInvites, world.boardId)
  expect(response.status).toBe(200)
  return response.json()
}
const change = (world: World, body: object, browser = world.facilitator) =>
  browser.send(postInvites as never, body, { id: world.boardId })
const card = (of: InviteSheet, role = 'participant') => {
  const found = of.invites.find((one) => one.role === role)
  if (!found) throw new Error(`no card for a ${role}`)
  return found
}
const tokenIn = (link: string) => ({ token: link.slice(link.indexOf('#') + 1) })

describe('ways in', () => {
  it('IN16 a new board has a link, a QR and a code for each of three roles', async () => {
    const world = await makeWorld(test.db)
    const { invites, onlyHere } = await sheet(world)
    expect(invites.map((one) => one.role).sort()).toEqual(['cofacilitator', 'observer', 'participant'])
    for (const one of invites) {
      expect(one.link).toMatch(/^http:\/\/samenreis\.test\/join#[\w-]{43}$/)
      expect(one.code).toMatch(new RegExp(`^[${CODE_LETTERS}]{4} [${CODE_LETTERS}]{4}$`))
      expect(one.qr).toContain('<svg')
      expect(one.state).toBe('live')
    }
    expect(onlyHere).toBe(false)
    expect(new Set(invites.map((one) => one.link)).size).toBe(3)
  })

  it('IN16 each link leads to its own role', async () => {
    const world = await makeWorld(test.db)
    for (const one of (await sheet(world)).invites) {
      expect((await new Browser().send(postLook, tokenIn(one.link))).body.role).toBe(one.role)
    }
  })

  it('IN17 lasts until a day after the workshop, thirty days without a date', () => {
    const now = new Date('2026-11-01T00:00:00Z')
    const starts = new Date('2026-11-03T13:00:00Z')
    expect(defaultExpiry(starts, 90, now).toISOString()).toBe('2026-11-04T14:30:00.000Z')
    expect(defaultExpiry(null, 90, now).toISOString()).toBe('2026-12-01T00:00:00.000Z')
    expect(defaultExpiry(new Date('2026-09-01T00:00:00Z'), 90, now).toISOString()).toBe(
      '2026-12-01T00:00:00.000Z',
    )
  })

  it('IN18 renewing gives another link and code, and the old ones die', async () => {
    const world = await makeWorld(test.db)
    const before = card(await sheet(world))
    expect((await change(world, { do: 'renew', role: 'participant' })).status).toBe(200)
    const after = card(await sheet(world))
    expect(after.link).not.toBe(before.link)
    expect(after.code).not.toBe(before.code)
    expect((await new Browser().send(postLook, tokenIn(before.link))).status).toBe(403)
    expect((await new Browser('192.0.2.9').send(postLook, { code: before.code })).status).toBe(403)
    expect((await new Browser().send(postLook, tokenIn(after.link))).status).toBe(200)
  })

  it('IN18 revoking stops a link until it is renewed; extending keeps it', async () => {
    const world = await makeWorld(test.db)
    const { link } = card(await sheet(world))
    const extended = await change(world, { do: 'extend', role: 'participant', days: 60 })
    expect(card(extended.body as unknown as InviteSheet).link).toBe(link)
    const days = (Date.parse(card(await sheet(world)).expires) - Date.now()) / 86_400_000
    expect(Math.round(days)).toBe(60)
    await change(world, { do: 'revoke', role: 'participant' })
    expect(card(await sheet(world)).state).toBe('revoked')
    expect((await new Browser().send(postJoin, { ...tokenIn(link), name: 'Tom' })).status).toBe(403)
    await change(world, { do: 'renew', role: 'participant' })
    expect(card(await sheet(world)).state).toBe('live')
  })

  it('IN7 shutting the door is told to everybody at the board', async () => {
    const world = await makeWorld(test.db)
    await change(world, { do: 'door', shut: true })
    expect((await sheet(world)).doorShut).toBe(true)
    expect(world.told).toEqual([world.boardId])
  })

  it('IN19 only organisers see and change them; to others the board is not there', async () => {
    const world = await makeWorld(test.db)
    const [other, tom, helper] = [await makeWorld(test.db), new Browser(), new Browser()]
    await tom.send(postJoin, { ...(await world.link()), name: 'Tom' })
    await helper.send(postJoin, { ...(await world.link('cofacilitator')), name: 'Ria' })
    for (const browser of [tom, other.facilitator]) {
      expect((await browser.get(getInvites, world.boardId)).status).toBe(404)
      expect((await browser.get(getCalendar, world.boardId)).status).toBe(404)
      expect((await change(world, { do: 'renew', role: 'participant' }, browser)).status).toBe(404)
    }
    expect((await new Browser().get(getInvites, world.boardId)).status).toBe(401)
    expect((await change(world, { do: 'door', shut: true }, new Browser())).status).toBe(401)
    expect((await helper.get(getInvites, world.boardId)).status).toBe(200)
    expect((await world.facilitator.get(getInvites, 'not-an-id')).status).toBe(404)
  })

  it('IN8 a closed board changes no invite', async () => {
    const world = await makeWorld(test.db)
    await world.set({ stage: 'closed' })
    expect(await change(world, { do: 'renew', role: 'participant' })).toMatchObject({
      status: 409,
      body: { error: 'closed' },
    })
    expect((await sheet(world)).closed).toBe(true)
  })

  it('IN22 says when only this computer can open the links', () => {
    for (const here of [
      'http://localhost:3000',
      'http://127.0.0.1:4110',
      'http://[::1]:3000',
      'http://a.localhost',
    ]) {
      expect(isOnlyHere(here)).toBe(true)
    }
    for (const public_ of [
      ORIGIN,
      'https://127.0.0.1.example',
      'http://192.168.1.4:3000',
      'https://localhost.nl',
    ]) {
      expect(isOnlyHere(public_)).toBe(false)
    }
  })

  it('IN20 the calendar file carries the participants\u2019 link', async () => {
    const world = await makeWorld(test.db, {
      startsAt: '2026-11-03T13:00:00.000Z',
      callUrl: 'https://video.example/a',
    })
    const response = await world.facilitator.get(getCalendar, world.boardId)
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const file = (await response.text()).replace(/\r\n /g, '')
    expect(file).toContain(`URL:${card(await sheet(world)).link}\r\n`)
    expect(file).toContain('DTSTART:20261103T130000Z')
    expect(file).toContain('LOCATION:https://video.example/a')
    const undated = await makeWorld(test.db)
    expect((await undated.facilitator.get(getCalendar, undated.boardId)).status).toBe(404)
  })
})
