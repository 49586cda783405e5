/** Words their author may no longer write on the board, offered to who leads. */
import type { JottingKind } from './alone.ts'
import type { BoardView, NoteLane } from './entities.ts'
import type { TextWhere } from './text-where.ts'

/** Where they belong: in a text that stands, or as something new (`parent`: journey, chapter or touchpoint). */
export type OfferTarget =
  | TextWhere
  | { in: 'body'; id: string }
  | { in: 'new'; kind: JottingKind; parent: string; lane?: NoteLane }

/** Waits for who leads, stands on the board, or stays its author's. */
export type OfferState = 'open' | 'placed' | 'letGo'

/** What its author knows of it. `by`: seat of who decided. */
export type OwnOffer = {
  id: string
  target: OfferTarget
  text: string
  state: OfferState
  by: string | null
}

/** What who leads knows of one that waits. */
export type Offer = { id: string; seatId: string; target: OfferTarget; text: string }

/** Is there still something on the board that it can come to? A touchpoint without its chapter is kept for later. */
export function hasPlaceFor(view: BoardView, target: OfferTarget): boolean {
  const touchpoints = [...view.touchpoints, ...view.parked]
  const stands = (list: readonly { id: string }[], wanted: string) => list.some(({ id }) => id === wanted)
  switch (target.in) {
    case 'scope':
    case 'answers':
      return true
    case 'types':
    case 'promises':
    case 'journeys':
    case 'chapters':
    case 'notes':
      return stands(view[target.in], target.id)
    case 'touchpoints':
    case 'body':
      return stands(touchpoints, target.id)
    case 'new':
      if (target.kind === 'chapter') return stands(view.journeys, target.parent)
      return target.kind === 'touchpoint' || stands(touchpoints, target.parent)
  }
}
