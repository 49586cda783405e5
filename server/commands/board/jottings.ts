/** Writing alone: one's own words, until an organiser shares them all at once. */
import { z } from 'zod'
import { JOTTINGS, type Jotting } from '../../../lib/journey/alone.ts'
import { NOTE_LANES, type BoardView } from '../../../lib/journey/entities.ts'
import { channels } from '../../../lib/journey/values/channels.ts'
import { courseOf, keepCourse } from '../../db/agendas.ts'
import { clearReady } from '../../db/signs.ts'
import { countOwn, deleteJotting, insertJotting, rewriteJotting } from '../../db/jottings.ts'
import { lockBoard, raiseRev } from '../../db/standing.ts'
import type { Command } from '../command.ts'

const base = (kind: Jotting['kind']) => ({
  id: z.uuid(),
  parent: z.string().min(1).max(64),
  text: z.string().trim().min(1).max(JOTTINGS[kind].characters),
})
const codes = ['', ...channels.map(({ code }) => code)]
const jotting: z.ZodType<Jotting> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('chapter'), ...base('chapter') }),
  z.object({
    kind: z.literal('touchpoint'),
    ...base('touchpoint'),
    channel: z.string().refine((code) => codes.includes(code)),
    directness: z.enum(['', 'direct', 'indirect']),
    mode: z.enum(['', 'online', 'offline', 'hybrid']),
    need: z.string().trim().max(JOTTINGS.note.characters),
  }),
  z.object({ kind: z.literal('note'), ...base('note'), lane: z.enum(NOTE_LANES) }),
])

/** Does what it belongs to stand on the board? */
function hasPlace(view: BoardView, { kind, parent }: Jotting): boolean {
  const places = { chapter: view.journeys, touchpoint: view.chapters, note: view.touchpoints }[kind]
  return places.some(({ id }) => id === parent)
}

export const switchAlone: Command<'writeAlone'> = {
  input: z.object({ on: z.boolean() }),
  async run({ tx, board }, { on }) {
    const now = await lockBoard(tx, board.id)
    if (!now) return 'notFound'
    if (now.alone === on) return null
    await keepCourse(tx, now.id, { ...(await courseOf(tx, now.id)), writeAlone: on })
    await clearReady(tx, now.id)
    await raiseRev(tx, now.id)
    return null
  },
}

/** Taken in also when writing alone was switched off meanwhile: then it waits for the next sharing. */
export const jot: Command<'jot'> = {
  input: z.object({ jotting }),
  async run({ tx, room, board, seat }, { jotting }) {
    // A rewrite keeps its words even when its chapter went to the bin.
    if (await rewriteJotting(tx, board.id, seat.id, jotting)) return null
    if (!hasPlace(room.view(), jotting)) return 'notFound'
    const others = await countOwn(tx, board.id, seat.id, jotting.kind, jotting.id)
    if (others >= JOTTINGS[jotting.kind].most) return 'boardFull'
    return (await insertJotting(tx, board.id, seat.id, jotting)) ? null : 'notFound'
  },
}

export const drop: Command<'dropJotting'> = {
  input: z.object({ id: z.uuid() }),
  async run({ tx, board, seat }, { id }) {
    return (await deleteJotting(tx, board.id, seat.id, id)) ? null : 'notFound'
  },
}
