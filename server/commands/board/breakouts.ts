/** Small groups beside each other: opened, changed and called back. Everybody stays at the one board. */
import { z } from 'zod'
import { BREAKOUTS_MAX, BREAKOUTS_MIN, groupOf, lengthened, seated } from '../../../lib/journey/breakouts.ts'
import { MINUTES_MAX } from '../../../lib/journey/agenda.ts'
import type { BoardView } from '../../../lib/journey/entities.ts'
import { isOrganiser } from '../../../lib/journey/policy.ts'
import { breakoutsOf, endBreakouts, keepBreakouts, type Apart } from '../../db/breakouts.ts'
import { seatRows } from '../../db/standing.ts'
import type { Command, CommandContext } from '../command.ts'
import { callLink } from '../new-workshop.ts'

const seatId = z.uuid()
const chapterId = z.string().min(1).max(64)
const minutes = z.number().int().min(1).max(MINUTES_MAX)
const place = z
  .number()
  .int()
  .min(0)
  .max(BREAKOUTS_MAX - 1)

const repeats = (all: readonly string[]) => new Set(all).size < all.length

/** What stands in these chapters now. */
function countIn(view: BoardView, chapters: readonly string[]): { touchpoints: number; notes: number } {
  const here = view.touchpoints.filter(({ place }) => chapters.includes(place.parent))
  const ids = new Set(here.map(({ id }) => id))
  return { touchpoints: here.length, notes: view.notes.filter(({ place }) => ids.has(place.parent)).length }
}

export const openBreakouts: Command<'openBreakouts'> = {
  input: z.object({
    journeyId: z.string().min(1).max(64),
    minutes,
    groups: z
      .array(
        z.object({
          seats: z.array(seatId),
          chapters: z.array(chapterId),
          scribe: seatId.nullable(),
          callUrl: callLink,
        }),
      )
      .min(BREAKOUTS_MIN)
      .max(BREAKOUTS_MAX),
  }),
  async run({ tx, room, board }, { journeyId, minutes, groups }) {
    const view = room.view()
    const known = new Set(view.chapters.filter((each) => each.place.parent === journeyId).map(({ id }) => id))
    const takesPart = new Set(
      (await seatRows(tx, board.id))
        .filter(({ role, admittedAt, removedAt }) => role === 'participant' && admittedAt && !removedAt)
        .map(({ id }) => id),
    )
    const now = room.now()
    // Somebody who left, or a chapter that went, while who leads was dividing: the others go on.
    const made = groups.map(({ seats, chapters, scribe, callUrl }) => {
      const here = seats.filter((each) => takesPart.has(each))
      const own = chapters.filter((each) => known.has(each))
      return {
        seats: here,
        chapters: own,
        scribe: scribe !== null && here.includes(scribe) ? scribe : (here[0] ?? null),
        callUrl,
        endsAt: now + minutes * 60_000,
        before: countIn(view, own),
      }
    })
    const everySeat = made.flatMap(({ seats }) => seats)
    if (everySeat.length === 0 || repeats(everySeat) || repeats(made.flatMap(({ chapters }) => chapters)))
      return 'invalid'
    await keepBreakouts(tx, board.id, { journeyId, openedAt: new Date(now), groups: made })
    return null
  },
}

/** As they are now: all that changes them comes one after the other. */
const apartNow = ({ tx, board }: CommandContext): Promise<Apart | null> => breakoutsOf(tx, board.id)

export const moveToBreakout: Command<'moveToBreakout'> = {
  input: z.object({ seatId, to: place }),
  async run(context, { seatId, to }) {
    const apart = await apartNow(context)
    const seats = await seatRows(context.tx, context.board.id)
    const theirs = seats.find(({ id }) => id === seatId)
    if (!apart?.groups[to] || theirs?.role !== 'participant' || !theirs.admittedAt || theirs.removedAt)
      return 'notFound'
    await keepBreakouts(context.tx, context.board.id, { ...apart, groups: seated(apart.groups, seatId, to) })
    return null
  },
}

/** The group chooses among itself; who leads may for any. */
export const nameScribe: Command<'nameScribe'> = {
  input: z.object({ seatId }),
  oneByOne: true,
  async run(context, { seatId }) {
    const apart = await apartNow(context)
    const at = apart ? groupOf(apart.groups, seatId) : -1
    if (!apart || at === -1) return 'notFound'
    const { seat } = context
    if (!isOrganiser(seat.role) && groupOf(apart.groups, seat.id) !== at) return 'notAllowed'
    const groups = apart.groups.map((group, n) => (n === at ? { ...group, scribe: seatId } : group))
    await keepBreakouts(context.tx, context.board.id, { ...apart, groups })
    return null
  },
}

export const lengthenBreakouts: Command<'lengthenBreakouts'> = {
  input: z.object({ at: place.nullable(), minutes }),
  async run(context, { at, minutes }) {
    const apart = await apartNow(context)
    if (!apart || (at !== null && !apart.groups[at])) return 'notFound'
    const now = context.room.now()
    const groups = apart.groups.map((group, n) =>
      at === null || n === at ? { ...group, endsAt: lengthened(group.endsAt, minutes, now) } : group,
    )
    await keepBreakouts(context.tx, context.board.id, { ...apart, groups })
    return null
  },
}

export const callBack: Command<'callBack'> = {
  input: z.object({}),
  async run({ tx, board }) {
    await endBreakouts(tx, board.id)
    return null
  },
}
