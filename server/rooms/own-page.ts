/** Which requests for a line may be ours at all: asked before anything else. */
import type { IncomingMessage } from 'node:http'
import { appOrigin } from '../http/origin.ts'

/** Exact equality: a page of any other site may not open a line with our visitors' cookies. */
export function isOwnPage(request: IncomingMessage): boolean {
  const { host = '', origin } = request.headers
  return origin !== undefined && origin === appOrigin(new Headers({ host }))
}

/** Origin-form addresses only: an absolute one is an attempt to use us as a proxy. */
export function readUrl(request: IncomingMessage): URL | null {
  const address = request.url ?? ''
  return address.startsWith('/') && URL.canParse(address, 'http://board')
    ? new URL(address, 'http://board')
    : null
}
