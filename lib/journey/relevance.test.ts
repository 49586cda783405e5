import { expect, it } from 'vitest'
import type { BoardView } from './entities.ts'
import { relevanceFor } from './relevance.ts'
import { templateBoard } from './templates.ts'

it('FR50 it is asked in chapters for prospects and wherever it was said, for the customer of the journey', () => {
  const { view } = templateBoard('library-1-0', { lang: 'nl', part: 'structure' })
  const today = view.journeys[0]?.typeId
  const asked = (board: BoardView, id: string) => {
    const touchpoint = [...board.touchpoints, ...board.parked].find((each) => each.id === id)
    return touchpoint && relevanceFor(board, touchpoint)?.id
  }
  const of = (lifecycle: string) => {
    const chapter = view.chapters.find((each) => each.lifecycle === lifecycle)
    return view.touchpoints.find(({ place }) => place.parent === chapter?.id)?.id ?? ''
  }
  const before = of('prospect')
  const after = of('existing')
  expect(asked(view, before)).toBe(today)
  expect(asked(view, after)).toBeUndefined()
  const said = (typeId: string) => ({
    ...view,
    touchpoints: view.touchpoints.map((each) => ({ ...each, relevance: { [typeId]: 2 } })),
  })
  expect(asked(said(today ?? ''), after)).toBe(today)
  expect(asked(said('somebody else'), after)).toBeUndefined()
  const parked = view.touchpoints.map((each) => ({ ...each, place: { ...each.place, parent: 'parked' } }))
  expect(asked({ ...view, touchpoints: [], parked }, before)).toBeUndefined()
})
