import type { BoardView } from '../../lib/journey/entities.ts'
import { hasPlaceFor, type OfferTarget } from '../../lib/journey/offer.ts'
import type { board } from '../../messages/board.ts'
import type { offers } from '../../messages/offers.ts'
import { titleOf } from '../board/use-editing.ts'

type Words = (typeof offers)['nl']
type BoardWords = (typeof board)['nl']

/** Where offered words belong, in words; null when that is gone from the board. */
export function placeWords(view: BoardView, target: OfferTarget, t: Words, b: BoardWords): string | null {
  if (!hasPlaceFor(view, target)) return null
  const what = (kind: keyof Words['at'], title: string, field = '') =>
    `${t.at[kind]}${title && ` ‘${title}’`}${field && `, ${field}`}`
  switch (target.in) {
    case 'scope':
    case 'answers':
      return t.at.scope
    case 'types':
      return what('types', view.types.find(({ id }) => id === target.id)?.name ?? '')
    case 'journeys':
      return what('journeys', view.journeys.find(({ id }) => id === target.id)?.title ?? '')
    case 'promises':
      return t.at.promises
    case 'body':
      return what('touchpoints', titleOf(view, 'touchpoints', target.id, b), t.body)
    case 'chapters':
    case 'touchpoints':
    case 'notes': {
      const field = target.field === 'title' || target.field === 'text' ? '' : t[target.field]
      return what(target.in, titleOf(view, target.in, target.id, b), field)
    }
    case 'new':
      if (target.kind === 'chapter') return t.newChapter
      if (target.kind === 'note')
        return t.newNote(b.laneOne[target.lane ?? 'pain'], titleOf(view, 'touchpoints', target.parent, b))
      return view.chapters.some(({ id }) => id === target.parent)
        ? t.newTouchpoint(titleOf(view, 'chapters', target.parent, b))
        : t.later
  }
}
