/** One press puts offered words on the board: behind the text they belong to, or as something of their author's. */
import type * as Y from 'yjs'
import { z } from 'zod'
import { textAct, bodyAct } from '../../../lib/doc/edit.ts'
import { hasRoomFor, type Newcomer } from '../../../lib/doc/lay.ts'
import { writeBehind } from '../../../lib/doc/offered.ts'
import { hasPlaceFor } from '../../../lib/journey/offer.ts'
import type { CommandError, CommandInput } from '../../../lib/sync/commands.ts'
import { offersOf, settleOffer, type OfferRow } from '../../db/offers.ts'
import type { Tx } from '../../db/pool.ts'
import { lockBoard, seatRow } from '../../db/standing.ts'
import type { ExclusiveWork, Room } from '../../rooms/room.ts'
import { mayGive } from '../may-give.ts'
import { answerOf, DONE, Refused } from '../refused.ts'
import { MADE_OF } from './offers.ts'
import { writeBy, writeInto } from './write-into.ts'

export const placeOfferInput: z.ZodType<CommandInput['placeOffer']> = z.object({ id: z.uuid() })

export function placeOffer(
  room: Room,
  seatId: string,
  { id }: CommandInput['placeOffer'],
): Promise<CommandError | null> {
  const { boardId } = room
  return answerOf(() =>
    room.exclusively(async (tx, live) => {
      mayGive('placeOffer', await lockBoard(tx, boardId), await seatRow(tx, boardId, seatId))
      const offer = (await offersOf(tx, boardId)).find((each) => each.id === id)
      if (offer?.state === 'placed') throw DONE
      if (!offer || !hasPlaceFor(room.view(), offer.target)) throw new Refused('notFound')
      if (!(await settleOffer(tx, boardId, id, 'placed', seatId))) throw new Refused('notFound')
      return place(tx, boardId, live, offer)
    }),
  )
}

function place(tx: Tx, boardId: string, live: Y.Doc, offer: OfferRow): Promise<ExclusiveWork> {
  const { target, text, seatId: by } = offer
  if (target.in === 'new') {
    const { kind, key } = MADE_OF[target.kind]
    if (!hasRoomFor(live, kind, 1)) throw new Refused('boardFull')
    const values = { [key]: text, ...(target.lane && { lane: target.lane }) }
    const newcomer: Newcomer = {
      kind,
      id: crypto.randomUUID(),
      parent: target.parent,
      createdBy: by,
      values,
    }
    return writeInto(tx, boardId, live, [newcomer], 'offer.placed')
  }
  const act = target.in === 'body' ? bodyAct(live, target.id) : textAct(live, target)
  const edit = (twin: Y.Doc) => {
    if (!writeBehind(twin, target, text)) throw new Refused('boardFull')
  }
  return writeBy(tx, boardId, live, edit, [{ what: 'offer.placed' }, { act, ...target, by }])
}
