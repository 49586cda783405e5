/** Every command of a board: parse, ask the policy with rights read in the same transaction, do it, tell all. */
import { storable } from '../../lib/journey/storable.ts'
import { z } from 'zod'
import { COMMAND_RULES, type CommandName } from '../../lib/journey/policy.ts'
import type { Answer, CommandError } from '../../lib/sync/commands.ts'
import { db } from '../db/pool.ts'
import { holdBoard, lockBoard, seatRow } from '../db/standing.ts'
import { log } from '../log.ts'
import type { Room } from '../rooms/room.ts'
import * as breakouts from './board/breakouts.ts'
import { closeBoard, closeInput } from './board/close.ts'
import { admit, customer, department, door, greet, remove, rename, role, same } from './board/people.ts'
import { restoreBoard, restoreInput } from './board/restore.ts'
import { rehearse, rehearseInput, startClean, startCleanInput } from './board/rehearse.ts'
import { abandon, cast, hide, open, remind, reveal, revealWhenDone } from './board/rounds.ts'
import { lower, raise, ready, takeLead } from './board/signs.ts'
import { start } from './board/start.ts'
import { changeAgenda, chooseAgenda, chooseVariant, goTo, pointAt, setTimer } from './board/course.ts'
import { decide, dropAction, dropDecision, keepUpEarlier, putAction } from './board/follow-up.ts'
import { answerGuard } from './board/guard.ts'
import { setLocks } from './board/locks.ts'
import { drop, jot, switchAlone } from './board/jottings.ts'
import { merge, putAway, split } from './board/piles.ts'
import { keepPile, keepPileInput } from './board/keep-pile.ts'
import * as offers from './board/offers.ts'
import { placeOffer, placeOfferInput } from './board/place-offer.ts'
import { choose, openAnswers, prepare } from './board/preparation.ts'
import { shareInput, shareJottings } from './board/share-jottings.ts'
import * as suggestions from './board/suggestions.ts'
import type { Command } from './command.ts'
import { mayGive } from './may-give.ts'
import { answerOf, Refused } from './refused.ts'

/** These write the document, and wait for their turn to. */
type Writes =
  | 'rehearse'
  | 'startClean'
  | 'closeBoard'
  | 'restoreBoard'
  | 'shareJottings'
  | 'keepPile'
  | 'laySuggestions'
  | 'placeOffer'
type InTransaction = Exclude<CommandName, Writes>

const COMMANDS: { [K in InTransaction]: Command<K> } = {
  start,
  goTo,
  changeAgenda,
  chooseVariant,
  chooseAgenda,
  setTimer,
  pointAt,
  takeLead,
  raiseHand: raise,
  lowerHand: lower,
  sayReady: ready,
  setLocks,
  rename,
  setDepartment: department,
  greet,
  setRole: role,
  markCustomer: customer,
  admit,
  removeSeat: remove,
  sameSeat: same,
  shutDoor: door,
  openRound: open,
  cast,
  reveal,
  remind,
  voidRound: abandon,
  hideReason: hide,
  answerGuard,
  putAction,
  dropAction,
  keepUpEarlier,
  decide,
  dropDecision,
  writeAlone: switchAlone,
  jot,
  dropJotting: drop,
  mergePiles: merge,
  splitPile: split,
  putPilesAway: putAway,
  keepSuggestion: suggestions.keep,
  dropSuggestion: suggestions.drop,
  offerDraft: offers.offer,
  dropOffer: offers.drop,
  letGoOffer: offers.letGo,
  choosePreparation: choose,
  prepare,
  openAnswers,
  ...breakouts,
}
/** These change one's own and at most a count: they go out with the next push. */
const TOLD_SOON: readonly CommandName[] = ['cast', 'jot', 'dropJotting', 'prepare']

const BEGINS_ANEW: readonly CommandName[] = ['restoreBoard', 'startClean']

/** After these everybody may be done. */
const MAY_END_A_ROUND: readonly CommandName[] = ['cast', 'removeSeat', 'setRole', 'sameSeat']

/** Longer than anybody waits gladly; the client gives up on an answer after ten seconds. */
const SLOW_MS = 2_000
const names = Object.keys(COMMAND_RULES) as [CommandName, ...CommandName[]]
const envelope = z.object({ id: z.number().int().nonnegative(), name: z.enum(names), input: z.unknown() })

/** Null when the text is no command at all; otherwise always an answer. */
export async function runCommand(room: Room, seatId: string, text: string): Promise<Answer | null> {
  const ask = parse(text)
  if (!ask) return null
  const { id, name, input } = ask
  const began = performance.now()
  try {
    const error = await give(room, seatId, name, input)
    if (error) return { id, ok: false, error }
    room.outside?.rowsChanged()
    // The rest is there before the answer; after a new epoch there is nothing left to tell here.
    if (TOLD_SOON.includes(name)) room.pushSoon()
    else if (!BEGINS_ANEW.includes(name)) await room.refresh()
    if (name === 'rehearse') room.onRehearse?.()
    if (MAY_END_A_ROUND.includes(name)) soonRevealed(room)
    return { id, ok: true }
  } catch (error) {
    log.error('commands', 'a command failed', error, { board: room.boardId, name })
    return { id, ok: false, error: 'serverProblem' }
  } finally {
    const ms = Math.round(performance.now() - began)
    if (ms > SLOW_MS) log.warn('commands', 'a slow command', { board: room.boardId, name, ms })
  }
}

/** A round that reveals itself does so beside the answer to the last vote, never before it. */
function soonRevealed(room: Room): void {
  revealWhenDone(room).catch((error: unknown) =>
    log.error('commands', 'a round did not reveal itself', error, { board: room.boardId }),
  )
}

/** What nobody types, the database does not take. */
const clean = (_key: string, value: unknown): unknown => (typeof value === 'string' ? storable(value) : value)

function parse(text: string): z.infer<typeof envelope> | null {
  try {
    const parsed = envelope.safeParse(JSON.parse(text, clean))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

async function give(
  room: Room,
  seatId: string,
  name: CommandName,
  input: unknown,
): Promise<CommandError | null> {
  switch (name) {
    case 'closeBoard': {
      const parsed = closeInput.safeParse(input)
      return parsed.success ? closeBoard(room, seatId, parsed.data) : 'invalid'
    }
    case 'restoreBoard': {
      const parsed = restoreInput.safeParse(input)
      return parsed.success ? restoreBoard(room, seatId, parsed.data) : 'invalid'
    }
    case 'rehearse':
      return rehearseInput.safeParse(input).success ? rehearse(room, seatId) : 'invalid'
    case 'startClean':
      return startCleanInput.safeParse(input).success ? startClean(room, seatId) : 'invalid'
    case 'shareJottings': {
      const parsed = shareInput.safeParse(input)
      return parsed.success ? shareJottings(room, seatId, parsed.data) : 'invalid'
    }
    case 'keepPile': {
      const parsed = keepPileInput.safeParse(input)
      return parsed.success ? keepPile(room, seatId, parsed.data) : 'invalid'
    }
    case 'laySuggestions': {
      const parsed = suggestions.layInput.safeParse(input)
      return parsed.success ? suggestions.laySuggestions(room, seatId, parsed.data) : 'invalid'
    }
    case 'placeOffer': {
      const parsed = placeOfferInput.safeParse(input)
      return parsed.success ? placeOffer(room, seatId, parsed.data) : 'invalid'
    }
    default:
      return run(room, seatId, name, input)
  }
}

async function run<K extends InTransaction>(
  room: Room,
  seatId: string,
  name: K,
  input: unknown,
): Promise<CommandError | null> {
  const command: Command<K> = COMMANDS[name]
  const parsed = command.input.safeParse(input)
  if (!parsed.success) return 'invalid'
  return answerOf(() =>
    db().transaction(async (tx) => {
      const { board, seat } = mayGive(
        name,
        // Organisers one after the other: what the other did meanwhile, closing even, counts. Locked from the
        // beginning: two who hold it and then want it alone would wait for each other.
        COMMAND_RULES[name].who === 'organiser' || command.oneByOne
          ? await lockBoard(tx, room.boardId)
          : // What is written beside them is still there to be erased when the board closes.
            await holdBoard(tx, room.boardId),
        await seatRow(tx, room.boardId, seatId),
      )
      const error = await command.run({ tx, room, board, seat }, parsed.data)
      if (error) throw new Refused(error)
    }),
  )
}
