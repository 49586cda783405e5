/**
 * What next-auth itself answers under /api/auth: only reading the session. Its own sign-in pages would
 * go around our limits and the browser's half of a magic link, so they are not reachable.
 */
import NextAuth from 'next-auth'
import { NextRequest } from 'next/server'
import { answer } from '../http/answer.ts'
import { appOrigin } from '../http/origin.ts'
import { refuse } from '../http/route.ts'
import { AUTH_PATH, authConfig } from './config.ts'

const OPEN_ACTIONS = new Set(['session', 'csrf', 'providers'])

const { handlers } = NextAuth(() => authConfig([]))

export async function getAuth(request: NextRequest): Promise<Response> {
  const { pathname } = new URL(request.url)
  const origin = appOrigin(request.headers)
  if (!origin || !OPEN_ACTIONS.has(pathname.slice(AUTH_PATH.length + 1))) {
    return answer({ error: 'notFound' }, { status: 404 })
  }
  try {
    // Next writes `localhost` into the address; next-auth would build links and cookies from it.
    const response = await handlers.GET(new NextRequest(origin + pathname, { headers: request.headers }))
    response.headers.set('cache-control', 'private, no-store')
    return response
  } catch (error) {
    return refuse(error, request)
  }
}
