import { expect, it } from 'vitest'
import type { BoardView } from '../journey/entities.ts'
import { othersAdded, mostOf } from './board-news.ts'
import { sampleView } from './board-view.fixture.ts'

it('UI80 news are notes and touchpoints of others, with where they stand; what comes back from the bin is none', () => {
  const [note] = sampleView.notes
  const [touchpoint] = sampleView.touchpoints
  if (!note || !touchpoint) throw new Error('the sample has none')
  const now: BoardView = {
    ...sampleView,
    notes: [...sampleView.notes, { ...note, id: 'n1' }, { ...note, id: 'n2', createdBy: 'me' }],
    touchpoints: [...sampleView.touchpoints, { ...touchpoint, id: 't9', place: { parent: 'c', rank: 'z' } }],
  }
  expect(othersAdded('me', sampleView, now)).toEqual([
    { id: 'n1', createdBy: 's1', touchpoint: 't1', chapter: 'a', lane: 'pain' },
    { id: 't9', createdBy: 's1', touchpoint: null, chapter: 'c', lane: null },
  ])
  const binned: BoardView['binned'] = [{ kind: 'notes', id: 'n1', title: '', createdBy: 's1' }]
  expect(othersAdded('me', { ...sampleView, binned }, now).map(({ id }) => id)).toEqual(['t9'])
})

it('UI80 where most of it is, is the one that stands most often', () => {
  expect(mostOf(['a', 'b', 'b', 'a', 'b'])).toBe('b')
  expect(mostOf([])).toBeNull()
})
