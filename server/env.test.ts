import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { BadEnvironment, keptSecret, readEnv, warnings } from './env.ts'

const GOOD_SECRET = 'qJ3x8mZ0vT5pL1rW9yB4nK7sD2fG6hC0'
let dir: string
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'samenreis-env-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const read = (vars: Record<string, string>) => readEnv({ NODE_ENV: 'production', ...vars }, false)

test('OP7 nothing has to be set: this machine only, port 3000, embedded database', () => {
  expect(read({})).toMatchObject({ port: 3000, host: '127.0.0.1', databaseUrl: null, appUrl: null })
  expect(read({ PORT: '', APP_URL: '' })).toMatchObject({ port: 3000, appUrl: null })
  expect(read({ APP_URL: 'https://reis.example.org/' })).toMatchObject({
    host: undefined,
    appUrl: 'https://reis.example.org',
  })
})

test.each([
  [{ AUTH_SECRET: 'kort' }, 'AUTH_SECRET is too short'],
  [{ AUTH_SECRET: 'a'.repeat(40) }, 'AUTH_SECRET can be guessed'],
  [{ AUTH_SECRET: 'changeme-changeme-changeme-changeme-12' }, 'AUTH_SECRET can be guessed'],
  [{ APP_URL: 'https://reis.example.org', AUTH_URL: 'https://evil.example' }, 'another origin'],
  [{ AUTH_URL: 'https://evil.example' }, 'another origin'],
  [{ NEXTAUTH_URL: 'https://evil.example', APP_URL: 'https://reis.example.org' }, 'another origin'],
  [{ APP_URL: 'reis.example.org' }, 'APP_URL cannot be used'],
  [{ APP_URL: 'https://reis.example.org/board' }, 'APP_URL cannot be used'],
  [{ APP_URL: 'ftp://reis.example.org' }, 'APP_URL cannot be used'],
  [{ PORT: '70000' }, 'PORT cannot be used'],
  [{ SIGNUP: 'everybody' }, 'SIGNUP cannot be used'],
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL cannot be used'],
  [{ SMTP_URL: 'http://mail' }, 'SMTP_URL cannot be used'],
  [{ REDIS_URL: 'http://redis' }, 'REDIS_URL cannot be used'],
])('OP8 production refuses %o in one line', (vars, words) => {
  expect(() => read(vars)).toThrow(BadEnvironment)
  expect(() => read(vars)).toThrow(new RegExp(`^[^\\n]*${words}[^\\n]*$`))
})

test('OP8 a made secret is accepted', () => {
  expect(read({ AUTH_SECRET: GOOD_SECRET }).authSecret).toBe(GOOD_SECRET)
})

test('OP9 the embedded database and http outside this machine get a loud line, but run', () => {
  expect(warnings(read({ DATABASE_URL: 'postgres://x/y' }))).toEqual([])
  expect(warnings(read({}))).toEqual([expect.stringContaining('embedded')])
  const open = { DATABASE_URL: 'postgres://x/y', APP_URL: 'http://reis.example.org' }
  expect(warnings(read(open))).toEqual([expect.stringContaining('not https')])
  expect(warnings(read({ ...open, APP_URL: 'http://localhost:3000' }))).toEqual([])
  expect(warnings(read({ DATABASE_URL: 'postgres://x/y', HOST: '0.0.0.0' }))).toEqual([
    expect.stringContaining('HOST opens'),
  ])
})

test('ND12 Redis on another machine without TLS or password, or without a common secret, gets a loud line', () => {
  const told = (url: string, secret = GOOD_SECRET) =>
    warnings(read({ DATABASE_URL: 'postgres://x/y', REDIS_URL: url, AUTH_SECRET: secret }))
  expect(told('redis://localhost:6379')).toEqual([])
  expect(told('rediss://app:geheim@redis.example.org')).toEqual([])
  expect(told('redis://redis.example.org')).toEqual([
    expect.stringContaining('not rediss'),
    expect.stringContaining('no password'),
  ])
  expect(told('redis://127.0.0.1', '')).toEqual([expect.stringContaining('not AUTH_SECRET')])
})

test('OP7 the secret is made once, for this user only, and a damaged one is never replaced', () => {
  const secret = keptSecret(dir)
  expect(Buffer.byteLength(secret)).toBeGreaterThanOrEqual(32)
  expect(keptSecret(dir)).toBe(secret)
  const file = path.join(dir, 'auth-secret')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  chmodSync(file, 0o600)
  writeFileSync(file, 'cut')
  expect(() => keptSecret(dir)).toThrow('is damaged')
})
