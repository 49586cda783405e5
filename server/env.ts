/**
 * What the environment asks for, read once at the start and checked as a whole. Nothing has to be set.
 * `origin.ts`, `pool.ts` and others read single variables of `process.env`: `applyEnv` writes there what
 * was worked out here, so that every part, in both module graphs, sees the same.
 */
import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

/** Its message is one line for whoever starts the server. */
export class BadEnvironment extends Error {
  override name = 'BadEnvironment'
}

export type Env = {
  production: boolean
  port: number
  /** Undefined: every address of this machine. */
  host: string | undefined
  dataDir: string
  /** Null: the embedded database in `dataDir`. */
  databaseUrl: string | null
  /** The configured origin; null: this machine only. */
  appUrl: string | null
  /** Null: made once and kept in `dataDir`. */
  authSecret: string | null
  votesKeptDays: number
  /** Null: other nodes are heard by way of Postgres only, once a second. */
  redisUrl: string | null
}

const SECRET_MIN_BYTES = 32
const DEFAULT_PORT = 3000
/** Below this many different characters a secret was typed, not made. */
const SECRET_MIN_VARIETY = 10
const KNOWN_SECRET =
  /change[-_ ]?me|replace[-_ ]?me|your[-_ ]|example|password|supersecret|my[-_ ]?secret|^secret/i

const whole = (min: number, max: number) => z.coerce.number().int().min(min).max(max)
const shape = z.object({
  PORT: whole(0, 65_535).default(DEFAULT_PORT),
  HOST: z.string().min(1).optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional(),
  APP_URL: z.url({ protocol: /^https?$/ }).optional(),
  AUTH_SECRET: z.string().optional(),
  AUTH_URL: z.url().optional(),
  NEXTAUTH_URL: z.url().optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//)
    .optional(),
  MAIL_FROM: z.string().min(3).optional(),
  SIGNUP: z.enum(['invite', 'open']).default('invite'),
  MAX_SEATS: whole(1, 1000).optional(),
  TRUSTED_PROXIES: whole(0, 10).optional(),
  VOTES_KEPT_DAYS: whole(1, 3650).default(90),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
})

/** What a variable should look like, for the one line that refuses it. */
const WANTED: Record<string, string> = {
  PORT: 'a port number',
  DATABASE_URL: 'postgresql://…',
  APP_URL: 'the address people type, like https://samenreis.example.org',
  AUTH_URL: 'left out: the app sets it from APP_URL',
  NEXTAUTH_URL: 'left out: the app sets it from APP_URL',
  SMTP_URL: 'smtp://… or smtps://…',
  SIGNUP: 'invite or open',
  MAX_SEATS: 'a number from 1 to 1000',
  TRUSTED_PROXIES: 'a number from 0 to 10',
  VOTES_KEPT_DAYS: 'a number of days from 1 to 3650',
  REDIS_URL: 'redis://… or rediss://…',
}

/** Throws `BadEnvironment`. Empty variables count as not set. */
export function readEnv(source: NodeJS.ProcessEnv, dev: boolean): Env {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = shape.safeParse(set)
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0] ?? '')
    throw new BadEnvironment(`${name} cannot be used: it should be ${WANTED[name] ?? 'filled in'}.`)
  }
  const vars = parsed.data
  const production = !dev
  const appUrl = vars.APP_URL ? originOf(vars.APP_URL) : null
  for (const name of ['AUTH_URL', 'NEXTAUTH_URL'] as const) {
    const other = vars[name]
    if (production && other && new URL(other).origin !== appUrl) {
      throw new BadEnvironment(
        `${name} names another origin than APP_URL: leave it out, APP_URL is the one name for the address.`,
      )
    }
  }
  if (production && vars.AUTH_SECRET !== undefined) checkSecret(vars.AUTH_SECRET)
  return {
    production,
    port: vars.PORT,
    host: vars.HOST ?? (appUrl ? undefined : '127.0.0.1'),
    dataDir: path.resolve(vars.DATA_DIR),
    databaseUrl: vars.DATABASE_URL ?? null,
    appUrl,
    authSecret: vars.AUTH_SECRET ?? null,
    votesKeptDays: vars.VOTES_KEPT_DAYS,
    redisUrl: vars.REDIS_URL ?? null,
  }
}

function originOf(appUrl: string): string {
  const url = new URL(appUrl)
  if (url.pathname !== '/' || url.search || url.hash || url.username) {
    throw new BadEnvironment(
      'APP_URL cannot be used: give only the origin, like https://samenreis.example.org.',
    )
  }
  return url.origin
}

function checkSecret(secret: string): void {
  const how = 'make one with: openssl rand -base64 32 (or leave it out, then one is made).'
  if (Buffer.byteLength(secret) < SECRET_MIN_BYTES) {
    throw new BadEnvironment(`AUTH_SECRET is too short (less than ${SECRET_MIN_BYTES} bytes): ${how}`)
  }
  if (new Set(secret).size < SECRET_MIN_VARIETY || KNOWN_SECRET.test(secret)) {
    throw new BadEnvironment(`AUTH_SECRET can be guessed: ${how}`)
  }
}

/** Made once, readable only by this user. A file that somebody emptied or cut is refused, never replaced. */
export function keptSecret(dataDir: string): string {
  const file = path.join(dataDir, 'auth-secret')
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  const secret = readFileSync(file, 'utf8').trim()
  if (Buffer.byteLength(secret) < SECRET_MIN_BYTES) {
    throw new BadEnvironment(
      `${file} is damaged: remove it and a new one is made (everybody then signs in again, invite links change).`,
    )
  }
  return secret
}

/** The address to print and to put into links. */
export const originToShow = (env: Env, port: number): string => env.appUrl ?? `http://localhost:${port}`

/** Lines to print loudly: they don't stop a start, but nobody should overlook them. */
export function warnings(env: Env): string[] {
  if (!env.production) return []
  const lines: string[] = []
  if (!env.databaseUrl) {
    lines.push(
      `The database is the embedded one in ${env.dataDir}: back it up (npm run backup FILE), or set DATABASE_URL.`,
    )
  }
  if (env.appUrl?.startsWith('http:') && !isLoopback(new URL(env.appUrl).hostname)) {
    lines.push('APP_URL is http, not https: everybody on the network between can read along.')
  }
  if (env.redisUrl) lines.push(...redisWarnings(new URL(env.redisUrl), env.authSecret !== null))
  if (!env.appUrl && env.host !== undefined && !isLoopback(env.host)) {
    lines.push('HOST opens this server to the network over plain http: set APP_URL to an https address.')
  }
  return lines
}

function redisWarnings(url: URL, sharedSecret: boolean): string[] {
  const lines: string[] = []
  if (!sharedSecret)
    lines.push('REDIS_URL is set, but not AUTH_SECRET: nodes need the same one to be one app.')
  if (isLoopback(url.hostname)) return lines
  if (url.protocol === 'redis:')
    lines.push('REDIS_URL is redis, not rediss: the network between can read boards along.')
  if (!url.password)
    lines.push('REDIS_URL has no password: whoever reaches that Redis can read boards along.')
  return lines
}

export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)

export function applyEnv(env: Env, worked: { authSecret: string; databaseUrl: string }): void {
  process.env.AUTH_SECRET = worked.authSecret
  process.env.DATABASE_URL = worked.databaseUrl
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  delete process.env.NEXTAUTH_URL
  if (env.appUrl) {
    process.env.APP_URL = env.appUrl
    process.env.AUTH_URL = env.appUrl
  } else {
    delete process.env.APP_URL
    delete process.env.AUTH_URL
    // the server itself has checked Host against its list before anything else reads it
    process.env.AUTH_TRUST_HOST = 'true'
  }
}
