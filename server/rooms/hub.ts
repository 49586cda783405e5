/** The sync endpoint: takes upgrades, opens boards, keeps lines awake, closes in order. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import { groupOf } from '../../lib/journey/breakouts.ts'
import { FRAME_MAX_BYTES, SOCKETS_PER_SEAT } from '../../lib/journey/limits.ts'
import { CHECK_PATH, CLOSE, HEARTBEAT_MS } from '../../lib/sync/wire.ts'
import { runCommand } from '../commands/run.ts'
import { createWorkshop } from '../commands/create-workshop.ts'
import { liveSessions } from '../db/people.ts'
import { db } from '../db/pool.ts'
import { seatLatecomer } from '../db/breakouts.ts'
import { markSeen, type SeatRow } from '../db/standing.ts'
import { setHouse } from '../house.ts'
import { Crews, type CrewTimes } from '../rehearsal/crews.ts'
import { log } from '../log.ts'
import { admit, readKnock, type Knock } from './admission.ts'
import type { Bus } from './bus.ts'
import { Compaction } from './compaction.ts'
import { DoorLimits } from './door-limits.ts'
import { holdEarlyFrames } from './early-frames.ts'
import { heartbeatFrame } from './frames.ts'
import { SocketLine, type OpenLine } from './line.ts'
import { Nodes } from './nodes.ts'
import { NewerBoard } from './open-board.ts'
import { isOwnPage, readUrl } from './own-page.ts'
import { PostLines } from './post-lines.ts'
import { pushesFor, readBoardRows } from './push.ts'
import { Refusals } from './refusals.ts'
import type { Room } from './room.ts'
import { Rooms, type RoomTimes } from './rooms.ts'
import { Session } from './session.ts'
import { listen } from './socket.ts'
import { keepSummary } from './summary.ts'

/** An address that can't be one of ours, or a page of another site: refused before the upgrade. */
const FORBIDDEN = 'HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n'
/** Clients come back spread out, so a restart is no stampede. */
const LEAVE_SPREAD_MS = 1_500
/** A sign-in that ran out, or a seat that went without anybody telling us, is found at the latest by then. */
const RECHECK_MS = 60_000

export interface Hub {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** The same for requests below `/line/`, where a network blocks sockets. */
  line(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** For tests and whoever brings news of other nodes. */
  readonly rooms: Rooms
  /** Looks at every open line's sign-in and seat again. */
  recheck(): Promise<void>
  close(): Promise<void>
}

/** `nodeId`: the one that the bus tells of. */
export type HubOptions = RoomTimes & {
  nodeId?: string
  bus?: Bus | null
  /** Of those who are acted in a rehearsal. */
  crews?: CrewTimes
}

export function openHub(options: HubOptions = {}): Hub {
  const now = options.now ?? Date.now
  const wss = new WebSocketServer({
    noServer: true,
    maxPayload: FRAME_MAX_BYTES,
    // Lines are written to directly (`line.ts`), and small frames are not worth their compression.
    perMessageDeflate: false,
    clientTracking: true,
  })
  const compaction = new Compaction()
  const rooms = new Rooms((room) => {
    keepSummary(room)
    compaction.watch(room)
    nodes.opened(room)
    room.onRehearse = () => void crews.come(room.boardId)
  }, options)
  const nodes = new Nodes({
    id: options.nodeId ?? crypto.randomUUID(),
    rooms,
    bus: options.bus ?? null,
    onSignOut: lookAtSignIns,
  })
  // Like everybody else they come in at the door.
  const crews = new Crews({ welcome, room: (boardId) => rooms.find(boardId), ...options.crews })
  const limits = new DoorLimits(now)
  const refusals = new Refusals(now)
  let closing = false

  const everyLine = () => rooms.live().flatMap((room) => [...room.sessions])
  const heartbeat = setInterval(() => {
    const frame = heartbeatFrame()
    for (const session of everyLine()) session.send(frame)
  }, HEARTBEAT_MS)
  heartbeat.unref()

  async function lookAtSignIns(): Promise<void> {
    // Once: whoever comes in while this is asked was let in after it.
    const lines = everyLine()
    const good = await liveSessions(
      db(),
      lines.map((session) => session.signIn),
    )
    for (const session of lines) {
      // Not final: the same browser may have another sign-in by now, and the door knows.
      if (!good.has(session.signIn)) session.end(CLOSE.restarting, 'come again')
    }
  }
  async function recheck(): Promise<void> {
    await lookAtSignIns()
    for (const room of rooms.live()) await room.refresh()
  }
  const rechecking = setInterval(() => {
    recheck().catch((error: unknown) => log.error('hub', 'could not look at the lines again', error))
  }, RECHECK_MS)
  rechecking.unref()

  setHouse({
    async boardChanged(boardId) {
      nodes.rowsChanged(boardId)
      await rooms.find(boardId)?.refresh()
    },
    createWorkshop,
    signedOut(tokenHash) {
      nodes.signedOut()
      for (const session of everyLine()) {
        if (session.signIn === tokenHash) session.end(CLOSE.signIn, 'signed out')
      }
    },
    async pushFor(boardId, seatId) {
      const board = await readBoardRows(db(), boardId)
      const present = rooms.find(boardId)?.present() ?? (await nodes.presentElsewhere(boardId))
      const pushes = board && (await pushesFor(db(), board, present, [seatId], new Date(now())))
      const push = pushes?.get(seatId)
      if (!push) throw new Error('no such seat at this board')
      return push
    },
  })

  async function connect(line: OpenLine, knock: Knock): Promise<void> {
    const early = holdEarlyFrames(line)
    const admission = await admit(
      knock,
      (boardId) => rooms.open(boardId),
      (seatId) => refusals.rests(seatId),
    )
    if (!admission.ok) return line.end(admission.code, admission.reason)
    const { room, seat, leases, missed } = admission
    if (!line.open) return
    // The board may have gone to sleep, or begun anew, while the seat was looked up.
    if (closing || rooms.find(room.boardId) !== room) return line.end(CLOSE.restarting, 'try again')
    // Counted here too: many may have knocked in the moment in which each was looked up.
    if (room.linesOf(seat.id).length >= SOCKETS_PER_SEAT) return line.end(CLOSE.tooOften, 'too many windows')
    const session = new Session({
      line,
      seatId: seat.id,
      clientId: knock.clientId,
      leases,
      missed,
      signIn: knock.signIn,
      standing: room.standingOf(seat),
      now,
      frames: room.framesOf(seat.id),
      wall: knock.wall,
      onRefused: () => refused(room, seat.id),
    })
    const hear = listen(line, room, session, runCommand)
    line.onGone(() => (knock.wall ? rooms.settle(room.boardId) : left(room, seat.id)))
    room.join(session)
    early.release(hear)
    // Nobody sits at the big screen.
    if (knock.wall) return
    await markSeen(db(), seat.id).catch((error: unknown) =>
      log.error('hub', 'could not note a coming', error),
    )
    nodes.peopleChanged(room.boardId)
    await seatedLate(room, seat)
  }

  /** Whoever comes while groups sit apart goes to the smallest. */
  async function seatedLate(room: Room, { id, role }: SeatRow): Promise<void> {
    const { breakouts } = room.board.shared
    if (!breakouts || role !== 'participant' || groupOf(breakouts.groups, id) !== -1) return
    const present = room.present()
    if (!(await seatLatecomer(db(), room.boardId, id, (seatId) => present.has(seatId)))) return
    nodes.rowsChanged(room.boardId)
    await room.refresh()
  }

  /** The third time ends all lines of this seat. */
  function refused(room: Room, seatId: string): boolean {
    if (!refusals.note(seatId)) return false
    log.warn('hub', 'refused again and again', { board: room.boardId, seat: seatId })
    for (const session of room.sessions)
      if (session.seatId === seatId) session.end(CLOSE.resting, 'refused too often')
    return true
  }

  function left(room: Room, seatId: string): void {
    rooms.settle(room.boardId)
    // Who was here in an open round still counts in it: the rows have to be read again.
    markSeen(db(), seatId)
      .then(() => {
        nodes.peopleChanged(room.boardId)
        return rooms.find(room.boardId)?.refresh()
      })
      .catch((error: unknown) => log.error('hub', 'could not note a leaving', error))
  }

  function welcome(line: OpenLine, knock: Knock): void {
    if (closing) return line.end(CLOSE.restarting, 'restarting')
    if (!limits.mayKnock(knock.signIn)) return line.end(CLOSE.tooOften, 'too many lines')
    const done = limits.enter()
    if (!done) return line.end(CLOSE.tooSlow, 'busy')
    connect(line, knock)
      .catch((error: unknown) => {
        log.error('hub', 'could not open a board', error, { board: knock.boardId })
        if (error instanceof NewerBoard) line.end(CLOSE.newerVersion, 'newer version')
        else line.end(CLOSE.restarting, 'try again')
      })
      // Whoever was not let in must not keep open what was opened for them.
      .finally(() => {
        done()
        rooms.settle(knock.boardId)
      })
  }

  const postLines = new PostLines(welcome)

  return {
    rooms,
    recheck,
    line: (request, response) => postLines.answer(request, response),
    upgrade(request, socket, head) {
      const url = readUrl(request)
      if (!url || !isOwnPage(request)) return void socket.end(FORBIDDEN)
      const knock = readKnock(url, request.headers.cookie ?? null)
      if (!knock && url.pathname !== CHECK_PATH) return void socket.end(FORBIDDEN)
      wss.handleUpgrade(request, socket, head, (ws) => {
        ws.on('error', (error) => log.warn('hub', 'a socket failed', { why: error.message }))
        if (knock) return welcome(new SocketLine(ws, socket), knock)
        ws.send(heartbeatFrame())
        ws.close(1000, 'the line is open')
      })
    },
    async close() {
      closing = true
      crews.close()
      clearInterval(heartbeat)
      clearInterval(rechecking)
      setHouse(undefined)
      const lines = everyLine()
      const pause = lines.length > 0 ? LEAVE_SPREAD_MS / lines.length : 0
      for (const session of lines) {
        session.end(CLOSE.restarting, 'restarting')
        await new Promise((resolve) => setTimeout(resolve, pause))
      }
      postLines.close()
      await rooms.close()
      await nodes.close()
      await compaction.close()
      for (const ws of wss.clients) ws.terminate()
      wss.close()
    },
  }
}
