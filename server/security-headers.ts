/** What every answer tells the browser to refuse. */
import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** Next reads the nonce for its own scripts from the request's policy header; pages read `x-nonce`. */
export const NONCE_HEADER = 'x-nonce'

/** Headers that only this server may set: a browser's own would be believed further on. */
const NOT_FROM_OUTSIDE = ['x-forwarded-host', 'x-middleware-subrequest', 'x-invoke-path', 'x-nextjs-data']

/** Built files carry a hash in their name and nothing personal. */
const mayBeCached = (path: string) =>
  path.startsWith('/_next/') || /^\/[\w-]+\.(ico|png|svg|txt|woff2)$/.test(path)

export function secure(
  request: IncomingMessage,
  response: ServerResponse,
  options: { dev: boolean; https: boolean },
): void {
  for (const name of NOT_FROM_OUTSIDE) delete request.headers[name]
  const nonce = randomBytes(16).toString('base64')
  const policy = contentPolicy(nonce, options.dev, request.headers.host ?? '')
  request.headers['content-security-policy'] = policy
  request.headers[NONCE_HEADER] = nonce
  response.setHeader('Content-Security-Policy', policy)
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Referrer-Policy', 'no-referrer')
  response.setHeader('X-Frame-Options', 'DENY')
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
  response.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=()')
  if (options.https) response.setHeader('Strict-Transport-Security', 'max-age=31536000')
  const path = (request.url ?? '/').split('?')[0] ?? '/'
  // set before Next does: it leaves a header that is already there
  if (!mayBeCached(path)) response.setHeader('Cache-Control', 'private, no-store')
}

function contentPolicy(nonce: string, dev: boolean, host: string): string {
  // older Safari does not count the socket's scheme as 'self'
  const sockets = /^[\w.:[\]-]+$/.test(host) ? ` ws://${host} wss://${host}` : ''
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'${dev ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${sockets}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
