/** The sync endpoint: takes upgrades, opens boards, keeps lines awake, closes in order. */
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type WebSocket } from 'ws'
import { FRAME_MAX_BYTES, HELD_BYTES_MAX, HELD_FRAMES_MAX } from '../../lib/journey/limits.ts'
import { CHECK_PATH, CLOSE, HEARTBEAT_MS } from '../../lib/sync/wire.ts'
import { runCommand } from '../commands/run.ts'
import { createWorkshop } from '../commands/create-workshop.ts'
import { db } from '../db/pool.ts'
import { markSeen } from '../db/standing.ts'
import { setHouse } from '../house.ts'
import { appOrigin } from '../http/origin.ts'
import { log } from '../log.ts'
import { admit, readKnock, type Knock } from './admission.ts'
import { heartbeatFrame } from './frames.ts'
import { pushesFor, readBoardRows } from './push.ts'
import { Rooms } from './rooms.ts'
import { Session } from './session.ts'
import { listen } from './socket.ts'
import { keepSummary } from './summary.ts'

/** An address that can't be one of ours, or a page of another site: refused before the upgrade. */
const FORBIDDEN = 'HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n'
/** Clients come back spread out, so a restart is no stampede. */
const LEAVE_SPREAD_MS = 1_500

export interface Hub {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  close(): Promise<void>
}

export function openHub(options: { now?: () => number } = {}): Hub {
  const now = options.now ?? Date.now
  const wss = new WebSocketServer({
    noServer: true,
    maxPayload: FRAME_MAX_BYTES,
    perMessageDeflate: false,
    clientTracking: true,
  })
  const rooms = new Rooms(keepSummary)

  const heartbeat = setInterval(() => {
    const frame = heartbeatFrame()
    for (const room of rooms.live()) for (const session of room.sessions) session.send(frame)
  }, HEARTBEAT_MS)
  heartbeat.unref()

  setHouse({
    async boardChanged(boardId) {
      await rooms.find(boardId)?.refresh()
    },
    createWorkshop,
    signedOut(tokenHash) {
      for (const room of rooms.live()) {
        for (const session of room.sessions) {
          if (session.signIn === tokenHash) session.end(CLOSE.signIn, 'signed out')
        }
      }
    },
    async pushFor(boardId, seatId) {
      const board = await readBoardRows(db(), boardId)
      const present = rooms.find(boardId)?.present() ?? new Map<string, number[]>()
      const pushes = board && (await pushesFor(db(), board, present, [seatId], new Date(now())))
      const push = pushes?.get(seatId)
      if (!push) throw new Error('no such seat at this board')
      return push
    },
  })

  async function connect(ws: WebSocket, knock: Knock): Promise<void> {
    const early = holdEarlyFrames(ws)
    const admission = await admit(knock, (boardId) => rooms.open(boardId))
    if (!admission.ok) return ws.close(admission.code, admission.reason)
    const { room, seat, leases, missed, signIn } = admission
    if (ws.readyState !== ws.OPEN) return rooms.settle(room.boardId)
    const session = new Session({
      ws,
      seatId: seat.id,
      clientId: knock.clientId,
      leases,
      missed,
      signIn,
      standing: room.standingOf(seat),
      now,
    })
    const hear = listen(ws, room, session, runCommand)
    ws.on('close', () => {
      rooms.settle(room.boardId)
      // Who was here in an open round still counts in it: the rows have to be read again.
      markSeen(db(), seat.id)
        .then(() => rooms.find(room.boardId)?.refresh())
        .catch((error: unknown) => log.error('hub', 'could not note a leaving', error))
    })
    room.join(session)
    early.release(hear)
    await markSeen(db(), seat.id)
  }

  return {
    upgrade(request, socket, head) {
      const url = readUrl(request)
      if (!url || !isOwnPage(request)) return void socket.end(FORBIDDEN)
      const knock = readKnock(url, request.headers.cookie ?? null)
      if (!knock && url.pathname !== CHECK_PATH) return void socket.end(FORBIDDEN)
      wss.handleUpgrade(request, socket, head, (ws) => {
        ws.on('error', (error) => log.warn('hub', 'a socket failed', { why: error.message }))
        if (!knock) {
          ws.send(heartbeatFrame())
          return ws.close(1000, 'the line is open')
        }
        connect(ws, knock).catch((error: unknown) => {
          log.error('hub', 'could not open a board', error, { board: knock.boardId })
          ws.close(CLOSE.restarting, 'try again')
        })
      })
    },
    async close() {
      clearInterval(heartbeat)
      setHouse(undefined)
      const sessions = rooms.live().flatMap((room) => [...room.sessions])
      const pause = sessions.length > 0 ? LEAVE_SPREAD_MS / sessions.length : 0
      for (const session of sessions) {
        session.end(CLOSE.restarting, 'restarting')
        await new Promise((resolve) => setTimeout(resolve, pause))
      }
      await rooms.close()
      for (const ws of wss.clients) ws.terminate()
      wss.close()
    },
  }
}

/** Exact equality: a page of any other site may not open a socket with our visitors' cookies. */
function isOwnPage(request: IncomingMessage): boolean {
  const { host = '', origin } = request.headers
  return origin !== undefined && origin === appOrigin(new Headers({ host }))
}

/** Origin-form addresses only: an absolute one is an attempt to use us as a proxy. */
function readUrl(request: IncomingMessage): URL | null {
  const address = request.url ?? ''
  return address.startsWith('/') && URL.canParse(address, 'http://board')
    ? new URL(address, 'http://board')
    : null
}

/** The client speaks as soon as the line opens; nothing is lost while its seat is looked up. */
function holdEarlyFrames(ws: WebSocket): { release(hear: (bytes: Uint8Array) => void): void } {
  const frames: Uint8Array[] = []
  let bytes = 0
  let hear: ((bytes: Uint8Array) => void) | null = null
  ws.on('message', (message: Buffer) => {
    const frame = new Uint8Array(message)
    if (hear) return hear(frame)
    frames.push(frame)
    bytes += frame.byteLength
    if (frames.length > HELD_FRAMES_MAX || bytes > HELD_BYTES_MAX)
      ws.close(CLOSE.tooBig, 'too much too early')
  })
  return {
    release(listener) {
      hear = listener
      for (const frame of frames.splice(0)) listener(frame)
    },
  }
}
