/**
 * The http server itself. Pages go to Next, sockets below `/sync/` and requests below `/line/` to the hub, everything else that
 * wants an upgrade is cut off. Next gets a dummy in place of this server: it would add an upgrade
 * listener of its own and end our sockets.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { LINE_PATH } from '../lib/sync/batch.ts'
import { SYNC_PATH } from '../lib/sync/wire.ts'
import { stampAddress } from './http/client-address.ts'
import { log } from './log.ts'
import { secure } from './security-headers.ts'

export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void

export type Rooms = {
  pages: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  sync: Upgrade
  /** Requests below `/line/`: what goes by sockets elsewhere. */
  line: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  /** Hot reload, only while developing. */
  hotReload: Upgrade | null
  /** True when the database answers. */
  healthy: () => Promise<boolean>
  hostAllowed: (host: string | undefined) => boolean
  https: boolean
}

/** Longer than a proxy keeps its idle connections, so that it is never the one to be surprised. */
const KEEP_ALIVE_MS = 65_000

export function frontDoor(rooms: Rooms): Server {
  const server = createServer((request, response) => {
    handle(request, response, rooms).catch((error: unknown) => {
      log.error('http', 'request failed', error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  server.keepAliveTimeout = KEEP_ALIVE_MS
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy())
    const address = request.url ?? ''
    // origin form only: an absolute address is an attempt to use us as a proxy
    if (!address.startsWith('/') || !rooms.hostAllowed(request.headers.host)) return socket.destroy()
    if (address.startsWith(SYNC_PATH)) {
      stampAddress(request)
      return rooms.sync(request, socket, head)
    }
    if (rooms.hotReload && address.startsWith('/_next/')) return rooms.hotReload(request, socket, head)
    socket.destroy()
  })
  return server
}

async function handle(request: IncomingMessage, response: ServerResponse, rooms: Rooms): Promise<void> {
  secure(request, response, { dev: rooms.hotReload !== null, https: rooms.https })
  const address = request.url ?? ''
  if (address === '/healthz') {
    const healthy = await rooms.healthy()
    response.writeHead(healthy ? 200 : 503, { 'content-type': 'text/plain; charset=utf-8' })
    return void response.end(healthy ? 'ok\n' : 'no database\n')
  }
  if (!address.startsWith('/')) return plain(response, 400, 'Bad request')
  if (!rooms.hostAllowed(request.headers.host)) {
    return plain(
      response,
      421,
      'This server answers under another name. Set APP_URL to the address people use.',
    )
  }
  stampAddress(request)
  if (address.startsWith(LINE_PATH)) return rooms.line(request, response)
  await rooms.pages(request, response)
}

function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' })
  response.end(`${text}\n`)
}
