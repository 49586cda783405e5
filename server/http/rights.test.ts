import { readdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../db/test-database.ts'
import { openHub, type Hub } from '../rooms/hub.ts'
import { NextRequest } from 'next/server'
import { ORIGIN } from './test-browser.ts'
import {
  DOORS,
  type Door,
  everyRow,
  expectedAt,
  makeWorld,
  type Principal,
  PRINCIPALS,
  type World,
} from './test-rights.ts'

type Handler = (request: Request, context: { params: Promise<unknown> }) => Promise<Response>

const API = path.join(import.meta.dirname, '../../app/api')
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** Every handler on disk, as "POST boards". */
async function handlers(): Promise<Map<string, Handler>> {
  const found = new Map<string, Handler>()
  for (const file of readdirSync(API, { recursive: true, encoding: 'utf8' })) {
    if (path.basename(file) !== 'route.ts') continue
    const exported: Record<string, Handler> = await import(path.join(API, file))
    for (const method of METHODS) {
      const handler = exported[method]
      if (handler) found.set(`${method} ${path.dirname(file).replaceAll('\\', '/')}`, handler)
    }
  }
  return found
}

let database: TestDatabase
let hub: Hub
let world: World
let routes: Map<string, Handler>
let network = 0

beforeAll(async () => {
  database = await freshDatabase()
  delete process.env.APP_URL
  hub = openHub()
  world = await makeWorld()
  routes = await handlers()
})
afterAll(async () => {
  await hub.close()
  await database.close()
})

type Sent = { origin?: string | null; type?: string; text?: string; more?: Record<string, string> }

async function knock(name: string, door: Door, who: Principal, sent: Sent = {}) {
  const handler = routes.get(name)
  if (!handler) throw new Error(`${name} is not on disk`)
  const [method = '', at = ''] = name.split(' ')
  const params = door.params?.(world) ?? {}
  const address = at.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_whole, key: string) => String(params[key]))
  const { origin = ORIGIN, type = 'application/json', more = {} } = sent
  network += 1
  const request = new NextRequest(new URL(`/api/${address}`, ORIGIN), {
    method,
    headers: {
      host: new URL(ORIGIN).host,
      cookie: world.cookies[who],
      // Of wrong links each network has its own count.
      'x-samenreis-address': `2001:db8:${network.toString(16)}::1`,
      ...(method === 'GET' ? {} : { 'content-type': type, ...(origin === null ? {} : { origin }) }),
      ...more,
    },
    ...(method === 'GET' ? {} : { body: sent.text ?? JSON.stringify(door.body?.(world) ?? {}) }),
  })
  const response = await handler(request, { params: Promise.resolve(params) })
  const text = await response.text()
  return { status: response.status, text, error: errorIn(text) }
}

function errorIn(text: string): string | null {
  const json: unknown = text.startsWith('{') ? JSON.parse(text) : null
  return typeof json === 'object' && json !== null && 'error' in json ? String(json.error) : null
}

test('SE1 every route on disk has its line in the table, and the table no more than those', () => {
  expect([...routes.keys()].toSorted()).toEqual(Object.keys(DOORS).toSorted())
})

const posts = Object.keys(DOORS).filter((name) => name.startsWith('POST'))
// Signing out ends the session it is tried with, so it comes last.
const inOrder = Object.keys(DOORS).toSorted(
  (a, b) => Number(a.endsWith('sign-out')) - Number(b.endsWith('sign-out')),
)

describe('SE4 what another page sends with our cookies changes nothing', () => {
  const body = (name: string) => JSON.stringify(DOORS[name]?.body?.(world) ?? {})
  const ATTEMPTS: [string, number, (name: string) => Sent][] = [
    ['a form', 415, (name) => ({ type: 'application/x-www-form-urlencoded', text: `x=${body(name)}` })],
    ['a form with files', 415, (name) => ({ type: 'multipart/form-data; boundary=x', text: body(name) })],
    ['plain text', 415, (name) => ({ type: 'text/plain', text: body(name) })],
    ['text that says JSON too', 415, (name) => ({ type: 'text/plain; application/json', text: body(name) })],
    ['no origin', 403, () => ({ origin: null })],
    ['a null origin', 403, () => ({ origin: 'null' })],
    ['another origin', 403, () => ({ origin: 'https://evil.example' })],
    ['our name under another port', 403, () => ({ origin: 'http://localhost:1' })],
    [
      'a forged X-Forwarded-Host',
      403,
      () => ({ origin: 'https://evil.example', more: { 'x-forwarded-host': 'evil.example' } }),
    ],
    ['another site by its own word', 403, () => ({ more: { 'sec-fetch-site': 'cross-site' } })],
    ['a sibling site', 403, () => ({ more: { 'sec-fetch-site': 'same-site' } })],
  ]
  test.each(ATTEMPTS)('SE4 %s', async (_what, status, send) => {
    const before = await everyRow()
    for (const name of posts) {
      for (const who of ['facilitator', 'participant'] as const) {
        const door = DOORS[name]
        if (!door) throw new Error(name)
        expect((await knock(name, door, who, send(name))).status, `${name} by ${who}`).toBe(status)
      }
    }
    expect(await everyRow()).toEqual(before)
  })
})

test('SE3 reading changes nothing, whoever reads', async () => {
  const before = await everyRow()
  for (const [name, door] of Object.entries(DOORS).filter(([each]) => each.startsWith('GET'))) {
    for (const who of PRINCIPALS) await knock(name, door, who)
  }
  expect(await everyRow()).toEqual(before)
})

describe('SE2 each door opens for whom the table says', () => {
  test.each(inOrder)('SE2 %s', async (name) => {
    const door = DOORS[name]
    if (!door) throw new Error(name)
    const told: Record<string, unknown> = {}
    const expected: Record<string, unknown> = {}
    // whom it refuses first, so that all of them leave everything as it was
    const refused = PRINCIPALS.filter((who) => expectedAt(door, who)[0] !== 200)
    const before = await everyRow()
    for (const who of refused) {
      const { status, error, text } = await knock(name, door, who)
      told[who] = [status, error]
      // A refusal says a code and nothing else, and leaves no row but the count of wrong links.
      expect(text, who).toMatch(/^\{"error":"\w+"\}$/)
    }
    const { attempt: _before, ...stood } = before
    const { attempt: _after, ...stands } = await everyRow()
    expect(stands, `rows after ${name} by ${refused.join(', ')}`).toEqual(stood)
    for (const who of PRINCIPALS) {
      expected[who] = expectedAt(door, who)
      if (refused.includes(who)) continue
      const { status, error } = await knock(name, door, who)
      told[who] = [status, error]
    }
    expect(told).toEqual(expected)
  })
})
