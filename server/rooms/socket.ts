/** What one admitted line says, frame by frame. */
import {
  COMMAND_MAX_CHARACTERS,
  FIRST_ANSWER_MAX_BYTES,
  HELD_BYTES_MAX,
  HELD_FRAMES_MAX,
  UPDATE_MAX_BYTES,
  VECTOR_MAX_BYTES,
} from '../../lib/journey/limits.ts'
import type { Answer } from '../../lib/sync/commands.ts'
import { CLOSE } from '../../lib/sync/wire.ts'
import { markSeenRev } from '../db/leases.ts'
import { db } from '../db/pool.ts'
import { log } from '../log.ts'
import { answerFrame, presenceFrame, readFrame } from './frames.ts'
import type { OpenLine } from './line.ts'
import type { Room } from './room.ts'
import { scanUpdate } from './scan.ts'
import type { Session } from './session.ts'

/** Runs a board command for a seat; never throws. */
export type Commands = (room: Room, seatId: string, text: string) => Promise<Answer | null>

/** Frames that came in before the first answer: typed while the line was still shaking hands. */
type Held = { updates: Uint8Array[]; bytes: number }

export function listen(
  line: OpenLine,
  room: Room,
  session: Session,
  runCommand: Commands,
): (b: Uint8Array) => void {
  const held: Held = { updates: [], bytes: 0 }
  line.onGone(() => room.leave(session))

  function propose(update: Uint8Array, first: boolean): void {
    session.received += 1
    // Before anybody reads it or lets it wait, whatever the board and the role.
    if (update.byteLength > (first ? FIRST_ANSWER_MAX_BYTES : UPDATE_MAX_BYTES))
      return session.end(CLOSE.tooBig, 'too much at once')
    if (session.standings(first).every((standing) => standing.role === 'observer')) {
      // The stock client answers our state vector, and where two made the same words bold Yjs tidies up marks
      // in every browser: nothing new in either, and nothing of it is needed.
      if (addsNothing(update)) session.saved(session.received)
      else session.end(CLOSE.notYours, 'read-only')
      return
    }
    room.propose(session, update, first)
  }

  function hold(update: Uint8Array): void {
    held.updates.push(update)
    held.bytes += update.byteLength
    if (held.updates.length > HELD_FRAMES_MAX || held.bytes > HELD_BYTES_MAX) {
      session.end(CLOSE.tooBig, 'too much before the first answer')
    }
  }

  async function noteSeen(rev: number): Promise<void> {
    try {
      await markSeenRev(db(), room.boardId, session.clientId, rev)
    } catch (error) {
      log.error('socket', 'could not note what was seen', error, { board: room.boardId })
    }
  }

  /** One after the other: whoever sends many keeps others' saving from the database no longer than one takes. */
  let commands = Promise.resolve()
  async function command(text: string): Promise<void> {
    if (session.wall) return session.end(CLOSE.notYours, 'read-only')
    if (session.over) return
    const answer = await runCommand(room, session.seatId, text)
    if (answer) session.send(answerFrame(answer))
    else session.end(CLOSE.refused, 'not a command')
  }

  function answer(vector: Uint8Array): void {
    if (vector.byteLength > VECTOR_MAX_BYTES) return session.end(CLOSE.refused, 'not a state vector')
    if (!session.chargeJoin()) return session.end(CLOSE.tooOften, 'asks for the board too often')
    try {
      room.answer(session, vector)
    } catch {
      session.end(CLOSE.refused, 'not a state vector')
    }
  }

  return (bytes) => {
    if (session.over) return
    if (!session.chargeFrame()) return session.end(CLOSE.tooOften, 'too many frames')
    const frame = readFrame(bytes)
    switch (frame.kind) {
      case 'stateVector':
        return answer(frame.vector)
      case 'firstAnswer':
        // only the first brings what was written while away
        if (session.answered) return propose(frame.update, false)
        session.answered = true
        propose(frame.update, true)
        for (const update of held.updates.splice(0)) propose(update, false)
        return
      case 'update':
        return session.answered ? propose(frame.update, false) : hold(frame.update)
      case 'presence':
        if (session.standing.role !== 'observer' && room.presence.hear(session.clientId, frame.entries)) {
          room.presenceSoon()
        }
        return
      case 'seen':
        if (frame.rev > room.head.rev) return session.end(CLOSE.refused, 'not a rev')
        session.saw()
        if (frame.rev <= session.seenRev) return
        session.seenRev = frame.rev
        return session.afterSaved(() => void noteSeen(frame.rev))
      case 'queryPresence':
        return session.sendPresence(presenceFrame(room.presence.all()))
      case 'command':
        if (!session.wall && !session.chargeCommand()) return session.end(CLOSE.tooOften, 'too many commands')
        // not only when its turn comes: what waits is kept
        if (frame.text.length > COMMAND_MAX_CHARACTERS) return session.end(CLOSE.refused, 'not a command')
        commands = commands
          .then(() => command(frame.text))
          .catch((error: unknown) => log.error('socket', 'a command failed', error, { board: room.boardId }))
        return
      case 'junk':
        return session.end(CLOSE.refused, 'not a frame')
    }
  }
}

function addsNothing(update: Uint8Array): boolean {
  const scan = scanUpdate(update, true)
  return scan.ok && scan.stretches.length === 0
}
