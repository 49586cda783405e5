import { expect, it } from 'vitest'
import type { BoardView, Touchpoint } from '../entities.ts'
import { templateBoard } from '../templates.ts'
import { coverageStrip, forgottenIn, partsOf, unusedChannels } from './gaps.ts'

const board = () => {
  const { view } = templateBoard('library-1-0', { lang: 'nl', part: 'complete' })
  return { view, journeyId: view.journeys[0]?.id ?? '' }
}
const without = (view: BoardView, is: (touchpoint: Touchpoint) => boolean): BoardView => ({
  ...view,
  touchpoints: view.touchpoints.filter((touchpoint) => !is(touchpoint)),
})
const empty = (view: BoardView, journeyId: string) =>
  coverageStrip(view, journeyId)
    .filter(({ touchpoints }) => touchpoints.length === 0)
    .map(({ part }) => part)

it('BL30 what a touchpoint is for counts first, then its chapter, then its title', () => {
  const parts = (intents: string[], lifecycle: string, title: string) =>
    partsOf({ intents, title }, { lifecycle }, 'nl')
  expect(parts(['recover', 'attract'], 'existing', 'Folder')).toEqual(['orientation', 'service'])
  expect(parts([], 'prospect', 'Aan de balie betalen')).toEqual(['orientation'])
  expect(parts([], '', 'Klacht over het geluid')).toEqual(['service'])
  expect(parts([], '', 'Zomaar iets')).toEqual([])
  expect(partsOf({ intents: [], title: 'Ordering in the shop' }, undefined, 'en')).toEqual(['purchase'])
})

it('BL30 a part is empty when nothing of it is left', () => {
  const { view, journeyId } = board()
  const all = coverageStrip(view, journeyId)
  expect(all.map(({ part }) => part)).toEqual(['orientation', 'purchase', 'use', 'service', 'repeat'])
  const first = all.find(({ touchpoints }) => touchpoints.length > 0)
  const gone = new Set(first?.touchpoints.map(({ id }) => id))
  expect(empty(view, journeyId)).not.toContain(first?.part)
  expect(
    empty(
      without(view, ({ id }) => gone.has(id)),
      journeyId,
    ),
  ).toContain(first?.part)
  expect(
    empty(
      without(view, () => true),
      journeyId,
    ),
  ).toHaveLength(5)
})

it('BL30 friends, other suppliers, complaints and the time after are asked for where they are not', () => {
  const { view, journeyId } = board()
  expect(
    forgottenIn(
      without(view, () => true),
      journeyId,
    ),
  ).toEqual(['friends', 'others', 'complaint', 'after'])
  expect(forgottenIn(view, journeyId)).not.toContain('friends')
  const talks = ['word_of_mouth', 'online_community', 'review_site']
  expect(
    forgottenIn(
      without(view, ({ channel }) => talks.includes(channel)),
      journeyId,
    ),
  ).toContain('friends')
  const [first, ...rest] = view.touchpoints
  const complaining = {
    ...view,
    touchpoints: first ? [{ ...first, title: 'Klaagt over de boete' }, ...rest] : [],
  }
  expect(forgottenIn(complaining, journeyId)).not.toContain('complaint')
})

it('BL30 channels that stand nowhere', () => {
  const { view, journeyId } = board()
  expect(
    unusedChannels(
      without(view, () => true),
      journeyId,
    ),
  ).toHaveLength(38)
  expect(unusedChannels(view, journeyId)).not.toContain('word_of_mouth')
  expect(unusedChannels(view, journeyId)).toContain('tv_radio')
})
