/**
 * Sharing what everybody wrote alone: all of it at once, in one transaction with the document's update,
 * so that it fails as a whole or is there as a whole. Touchpoints and notes come in under their
 * chapters in the names of their writers; chapter titles are laid in piles.
 */
import type * as Y from 'yjs'
import { z } from 'zod'
import { hasRoomFor, placeFor, type Newcomer } from '../../../lib/doc/lay.ts'
import { JOTTING_KINDS, pilesOf } from '../../../lib/journey/alone.ts'
import type { CommandError, CommandInput } from '../../../lib/sync/commands.ts'
import { courseOf, keepCourse } from '../../db/agendas.ts'
import { clearReady } from '../../db/signs.ts'
import { lockUnshared, markShared, type JottingRow } from '../../db/jottings.ts'
import type { Tx } from '../../db/pool.ts'
import { insertPile, layOn, pilesAt, setAway } from '../../db/piles.ts'
import { lockBoard, seatRow } from '../../db/standing.ts'
import type { Room } from '../../rooms/room.ts'
import { mayGive } from '../may-give.ts'
import { answerOf, Refused } from '../refused.ts'
import { writeInto } from './write-into.ts'

export const shareInput: z.ZodType<CommandInput['shareJottings']> = z.object({
  kinds: z.array(z.enum(JOTTING_KINDS)).min(1).max(JOTTING_KINDS.length),
})

export function shareJottings(
  room: Room,
  seatId: string,
  { kinds }: CommandInput['shareJottings'],
): Promise<CommandError | null> {
  const { boardId } = room
  return answerOf(() =>
    room.exclusively(async (tx, live) => {
      mayGive('shareJottings', await lockBoard(tx, boardId), await seatRow(tx, boardId, seatId))
      const written = await lockUnshared(tx, boardId, kinds)
      const { newcomers, shared, full } = comingIn(live, written)
      if (shared.length === 0) throw new Refused(full ? 'boardFull' : 'notFound')
      await markShared(
        tx,
        shared.map(({ id }) => id),
      )
      await layPiles(
        tx,
        boardId,
        shared.filter(({ kind }) => kind === 'chapter'),
      )
      await keepCourse(tx, boardId, { ...(await courseOf(tx, boardId)), writeAlone: false })
      await clearReady(tx, boardId)
      return writeInto(tx, boardId, live, newcomers, 'jottings.shared')
    }),
  )
}

/**
 * Those that have a place to come to, with new ids, chapter by chapter and writer by writer. A note whose
 * touchpoint is gone stays its writer's own: brought in, it could be lost with the bin.
 */
function comingIn(
  live: Y.Doc,
  written: readonly JottingRow[],
): { newcomers: Newcomer[]; shared: JottingRow[]; full: boolean } {
  const newcomers: Newcomer[] = []
  const shared: JottingRow[] = []
  const coming = { chapters: 0, touchpoints: 0, notes: 0 }
  let full = false
  for (const jotting of inTurn(written)) {
    const newcomer = asNewcomer(jotting)
    if (newcomer && placeFor(live, newcomer.kind, newcomer.parent) === null) continue
    if (newcomer) {
      // What a full board has no room for stays its writer's own; the rest need not wait for it.
      if (!hasRoomFor(live, newcomer.kind, coming[newcomer.kind] + 1)) {
        full = true
        continue
      }
      coming[newcomer.kind] += 1
      newcomers.push(newcomer)
    }
    shared.push(jotting)
  }
  return { newcomers, shared, full }
}

/** What one person wrote stands together, whoever was quicker. */
function inTurn(written: readonly JottingRow[]): JottingRow[] {
  const writers = [...new Set(written.map(({ seatId }) => seatId))]
  return writers.flatMap((writer) => written.filter(({ seatId }) => seatId === writer))
}

function asNewcomer(jotting: JottingRow): Newcomer | null {
  const { parent, seatId: createdBy, text } = jotting
  const id = crypto.randomUUID()
  switch (jotting.kind) {
    case 'chapter':
      return null
    case 'touchpoint': {
      const { channel, directness, mode, need } = jotting
      const values = { title: text, channel, directness, mode, needText: need }
      return { kind: 'touchpoints', id, parent, createdBy, values }
    }
    case 'note':
      return { kind: 'notes', id, parent, createdBy, values: { text, lane: jotting.lane } }
  }
}

/** New titles come onto the piles that lie there, or make their own; who leads sees them all again. */
async function layPiles(tx: Tx, boardId: string, titles: readonly JottingRow[]): Promise<void> {
  if (titles.length === 0) return
  const there = await pilesAt(tx, boardId)
  for (const journeyId of new Set(titles.map(({ parent }) => parent))) {
    const begun = there.filter((pile) => pile.journeyId === journeyId)
    const laid = pilesOf(
      titles.filter(({ parent }) => parent === journeyId),
      begun.map((pile) => pile.titles),
    )
    for (const pile of laid) {
      const ids = pile.map(({ id }) => id)
      const onto = begun.find((old) => old.titles.some(({ id }) => ids.includes(id)))
      if (onto) await layOn(tx, onto.id, ids)
      else await insertPile(tx, boardId, journeyId, ids)
    }
  }
  await setAway(tx, boardId, false)
}
