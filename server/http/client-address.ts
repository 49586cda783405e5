/**
 * The browser's network address, for rate limits only. Route handlers don't see the socket, so the
 * server stamps it on every request before Next gets it; what a browser sends under that name is overwritten.
 */
import type { IncomingMessage } from 'node:http'

const STAMP = 'x-samenreis-address'
const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/**
 * Called by the server for each request. X-Forwarded-For is believed as far as there are proxies of our
 * own: `TRUSTED_PROXIES` many, by default one when the connection comes from this machine, else none.
 */
export function stampAddress(request: IncomingMessage): void {
  const socket = request.socket.remoteAddress ?? ''
  const proxies = Number(process.env.TRUSTED_PROXIES ?? (LOOPBACK.has(socket) ? 1 : 0))
  const forwarded = [request.headers['x-forwarded-for']].flat().join(',').split(',')
  const chain = [...forwarded.map((part) => part.trim()).filter(Boolean), socket]
  // The last entry is who connected to us; each proxy of ours vouches for the entry before it.
  request.headers[STAMP] = chain[Math.max(0, chain.length - 1 - proxies)] ?? socket
}

/** IPv6 is cut to its /64: one household or one office holds that many addresses. */
export function clientAddress(headers: Headers): string {
  const address = headers.get(STAMP)?.replace(/^::ffff:/, '') ?? 'unknown'
  if (!address.includes(':')) return address
  const [head = '', tail] = address.split('::')
  const left = head.split(':').filter(Boolean)
  const right = (tail ?? '').split(':').filter(Boolean)
  const zeros =
    tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0')
  return `${[...left, ...zeros, ...right].slice(0, 4).join(':')}::/64`
}
