/** Words that a step, a lock or a role took from their author, offered to who leads; for nobody else to hear. */
import { z } from 'zod'
import { maxAt } from '../../../lib/doc/edit.ts'
import { SHAPE } from '../../../lib/doc/shape.ts'
import { JOTTING_KINDS, type JottingKind } from '../../../lib/journey/alone.ts'
import { NOTE_LANES } from '../../../lib/journey/entities.ts'
import { OFFER_MAX_CHARACTERS, OFFERS_MAX } from '../../../lib/journey/limits.ts'
import type { OfferTarget } from '../../../lib/journey/offer.ts'
import { countOffers, deleteOffer, insertOffer, offersOf, settleOffer } from '../../db/offers.ts'
import type { Command } from '../command.ts'

const id = z.string().min(1).max(64)
const text = <const Kind extends string, const Field extends string>(kind: Kind, fields: readonly Field[]) =>
  z.object({ in: z.literal(kind), id, field: z.enum(fields) })
const target: z.ZodType<OfferTarget> = z.discriminatedUnion('in', [
  z.object({ in: z.literal('scope'), field: z.enum(['goal', 'outOfScope']) }),
  z.object({ in: z.literal('answers'), field: id }),
  text('types', ['name', 'personName', 'asPerson', 'want', 'limits', 'trigger']),
  text('promises', ['text']),
  text('journeys', ['title', 'nextRound']),
  text('chapters', ['title', 'duration']),
  text('touchpoints', ['title', 'needText', 'channelText']),
  text('notes', ['text', 'source']),
  z.object({ in: z.literal('body'), id }),
  z.object({
    in: z.literal('new'),
    kind: z.enum(JOTTING_KINDS),
    parent: id,
    lane: z.enum(NOTE_LANES).optional(),
  }),
])

/** What each kind of new thing is in the document, and the text that the words become. */
export const MADE_OF = {
  chapter: { kind: 'chapters', key: 'title' },
  touchpoint: { kind: 'touchpoints', key: 'title' },
  note: { kind: 'notes', key: 'text' },
} as const satisfies Record<JottingKind, { kind: string; key: string }>

/** Most characters that have a place there. */
function mostAt(at: OfferTarget): number {
  if (at.in === 'body') return OFFER_MAX_CHARACTERS
  if (at.in !== 'new') return maxAt(at)
  const { kind, key } = MADE_OF[at.kind]
  const shape = SHAPE[kind].get(key)
  return shape?.as === 'text' ? shape.max : 0
}

export const offer: Command<'offerDraft'> = {
  input: z
    .object({ id: z.uuid(), target, text: z.string().trim().min(1).max(OFFER_MAX_CHARACTERS) })
    .refine((each) => each.text.length <= mostAt(each.target)),
  async run({ tx, board, seat }, { id, target, text }) {
    if ((await countOffers(tx, board.id, seat.id)) >= OFFERS_MAX) return 'boardFull'
    return (await insertOffer(tx, board.id, { id, seatId: seat.id, target, text })) ? null : 'notFound'
  },
}

/** Its author takes it back, or has read what became of it. */
export const drop: Command<'dropOffer'> = {
  input: z.object({ id: z.uuid() }),
  async run({ tx, board, seat }, { id }) {
    return (await deleteOffer(tx, board.id, seat.id, id)) ? null : 'notFound'
  },
}

export const letGo: Command<'letGoOffer'> = {
  input: z.object({ id: z.uuid() }),
  async run({ tx, board, seat }, { id }) {
    if (await settleOffer(tx, board.id, id, 'letGo', seat.id)) return null
    const state = (await offersOf(tx, board.id)).find((each) => each.id === id)?.state
    return state === 'letGo' ? null : 'notFound'
  },
}
