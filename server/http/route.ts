/**
 * The one door for every route that changes something. It checks, in this order: Origin, content type,
 * size, session, schema. Whatever goes wrong becomes `{ error, fields? }` with a code; a stack never leaves.
 *
 *   export const POST = route(async ({ input, user }) => …value…, { input: z.object({ … }), needs: 'account' })
 *
 * What the function returns goes out as JSON with 200; return `answer(value, { cookies })` to set
 * cookies; throw `Refusal` to refuse. Zod messages that are one word are used as the field's code:
 * `z.string().min(1, 'required')`.
 */
import type { z } from 'zod'
import type { Lang } from '../../lib/journey/entities.ts'
import { readCookie, type SessionUser, sessionUser } from '../auth/session.ts'
import { isDatabaseDown } from '../db/pool.ts'
import { log } from '../log.ts'
import { answer } from './answer.ts'
import { readJson } from './body.ts'
import { chooseLang } from './choose-lang.ts'
import { clientAddress } from './client-address.ts'
import { appOrigin } from './origin.ts'
import { Refusal } from './refusal.ts'

export { answer, Refusal }

/** `anyone`: also without a session. `session`: a guest will do. `account`: guests are refused. */
export type Needs = 'anyone' | 'session' | 'account'

type Principal = { anyone: SessionUser | null; session: SessionUser; account: SessionUser }

export type Told<Input, N extends Needs, Params> = {
  input: Input
  user: Principal[N]
  params: Params
  request: Request
  /** The Cookie header, for `startSession` and `endSession`. */
  cookies: string | null
  /** Language of the person's screens, for mails. */
  lang: Lang
  /** The app's own origin, for links. */
  origin: string
  /** Network address of the browser, for rate limits. */
  address: string
}

type Options<Schema extends z.ZodType, N extends Needs> = { input: Schema; needs: N }
type Context<Params> = { params: Promise<Params> }

export function route<Schema extends z.ZodType, N extends Needs, Params = Record<string, never>>(
  act: (told: Told<z.output<Schema>, N, Params>) => Promise<unknown>,
  options: Options<Schema, N>,
): (request: Request, context: Context<Params>) => Promise<Response> {
  return async (request, context) => {
    try {
      const origin = checkOrigin(request)
      const body = await readJson(request)
      const cookies = request.headers.get('cookie')
      const user = await principal(cookies, options.needs)
      const parsed = options.input.safeParse(body)
      if (!parsed.success) throw new Refusal(400, 'invalid', fieldCodes(parsed.error))
      const value = await act({
        input: parsed.data,
        // The type follows `needs`, which `principal` has just enforced.
        user: user as Principal[N],
        params: await context.params,
        request,
        cookies,
        lang: chooseLang(readCookie(cookies, 'lang') ?? undefined, request.headers.get('accept-language')),
        origin,
        address: clientAddress(request.headers),
      })
      return value instanceof Response ? value : answer(value)
    } catch (error) {
      return refuse(error, request)
    }
  }
}

/** Exact equality: `null`, a missing Origin and look-alikes are all somebody else's page. */
export function checkOrigin(request: Request): string {
  const own = appOrigin(request.headers)
  const sent = request.headers.get('origin')
  const site = request.headers.get('sec-fetch-site')
  if (!own || sent !== own || (site !== null && site !== 'same-origin')) throw new Refusal(403, 'wrongOrigin')
  return own
}

async function principal(cookies: string | null, needs: Needs): Promise<SessionUser | null> {
  const user = await sessionUser(cookies)
  if (needs !== 'anyone' && !user) throw new Refusal(401, 'signIn')
  if (needs === 'account' && user?.kind !== 'account') throw new Refusal(403, 'notAllowed')
  return user
}

const CODE_WORD = /^[a-z][A-Za-z0-9]{1,40}$/

function fieldCodes(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const issue of error.issues) {
    const name = issue.path.join('.') || 'body'
    fields[name] ??= CODE_WORD.test(issue.message) ? issue.message : sizeCode(issue.code)
  }
  return fields
}

function sizeCode(code: string): string {
  if (code === 'too_big') return 'tooLong'
  if (code === 'too_small') return 'required'
  return 'invalid'
}

export function refuse(error: unknown, request: Request): Response {
  if (error instanceof Refusal) {
    const fields = Object.keys(error.fields).length > 0 ? { fields: error.fields } : {}
    return answer({ error: error.code, ...fields }, { status: error.status })
  }
  const path = new URL(request.url).pathname
  log.error('route', 'failed', error, { method: request.method, path })
  return answer({ error: 'serverProblem' }, { status: isDatabaseDown(error) ? 503 : 500 })
}
