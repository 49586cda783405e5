import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { rankAt, ranksInOrder } from './order.ts'
import { Network, type Peer } from './test-network.ts'

function alone(): { network: Network; anne: Peer } {
  const network = new Network()
  return { network, anne: network.join('anne', 'facilitator') }
}
const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id)
const titles = (peer: Peer, parent: string) =>
  peer.reader
    .view()
    .touchpoints.filter(({ place }) => place.parent === parent)
    .map(({ title }) => title)

describe('order', () => {
  test('DO6 moves within and between parents, to a spot or to the end', () => {
    const { anne } = alone()
    const { edit } = anne
    expect(edit.move('touchpoints', 'touchpoint12', { parent: 'chapter1', before: 'touchpoint11' })).toBe(
      true,
    )
    expect(titles(anne, 'chapter1')).toEqual(['Moment 1.2', 'Moment 1.1'])
    expect(edit.move('touchpoints', 'touchpoint12', { parent: 'chapter2', before: 'touchpoint22' })).toBe(
      true,
    )
    expect(titles(anne, 'chapter2')).toEqual(['Moment 2.1', 'Moment 1.2', 'Moment 2.2'])
    expect(edit.move('touchpoints', 'touchpoint21', { parent: 'chapter2', before: null })).toBe(true)
    expect(titles(anne, 'chapter2')).toEqual(['Moment 1.2', 'Moment 2.2', 'Moment 2.1'])
    expect(edit.move('chapters', 'chapter2', { parent: 'journey1', before: 'chapter1' })).toBe(true)
    expect(ids(anne.reader.view().chapters)).toEqual(['chapter2', 'chapter1'])
    expect(edit.reorder('promises', 'promise2', 'promise1')).toBe(true)
    expect(ids(anne.reader.view().promises)).toEqual(['promise2', 'promise1'])
    const before = Y.encodeStateVector(anne.doc)
    expect(edit.move('touchpoints', 'touchpoint21', { parent: 'chapter2', before: null })).toBe(true)
    expect(edit.move('touchpoints', 'touchpoint21', { parent: 'nowhere', before: null })).toBe(false)
    expect(edit.move('touchpoints', 'touchpoint21', { parent: 'bin', before: null })).toBe(false)
    expect(edit.move('notes', 'touchpoint21', { parent: 'touchpoint11', before: null })).toBe(false)
    expect(Y.encodeStateVector(anne.doc)).toEqual(before)
  })

  test('DO6 what is in the bin is brought back, not moved', () => {
    const { anne } = alone()
    anne.edit.bin('touchpoints', 'touchpoint11')
    expect(anne.edit.bin('touchpoints', 'touchpoint11')).toBe(false)
    expect(anne.edit.move('touchpoints', 'touchpoint11', { parent: 'chapter1', before: null })).toBe(false)
    expect(anne.edit.restore('touchpoints', 'touchpoint12', 'chapter1')).toBe(false)
    expect(anne.edit.restore('touchpoints', 'touchpoint11', 'chapter1')).toBe(true)
    expect(titles(anne, 'chapter1')).toEqual(['Moment 1.2', 'Moment 1.1'])
  })

  /** Four touchpoints in one chapter that all have the same rank. */
  function tied(role: 'facilitator' | 'participant'): Peer {
    const network = new Network()
    network.server.getMap<Y.Map<unknown>>('touchpoints').forEach((touchpoint) => {
      touchpoint.set('place', { parent: 'chapter1', rank: 'a1' })
    })
    network.server.getMap<Y.Map<unknown>>('chapters').forEach((chapter) => {
      chapter.set('place', { parent: 'journey1', rank: 'a1' })
    })
    return network.join('anne', role)
  }

  test('DO6 equal ranks: whoever may move puts them in order when something comes between', () => {
    const anne = tied('participant')
    expect(titles(anne, 'chapter1')).toEqual(['Moment 1.1', 'Moment 1.2', 'Moment 2.1', 'Moment 2.2'])
    anne.edit.addTouchpoint({ chapterId: 'chapter1', title: 'tussen', after: 'touchpoint12' })
    expect(titles(anne, 'chapter1')).toEqual([
      'Moment 1.1',
      'Moment 1.2',
      'tussen',
      'Moment 2.1',
      'Moment 2.2',
    ])
    anne.edit.move('touchpoints', 'touchpoint22', { parent: 'chapter1', before: 'touchpoint12' })
    expect(titles(anne, 'chapter1')).toEqual([
      'Moment 1.1',
      'Moment 2.2',
      'Moment 1.2',
      'tussen',
      'Moment 2.1',
    ])
  })

  test('DO6 equal ranks: who may only add moves nothing and comes behind them', () => {
    const anne = tied('participant')
    const id = anne.edit.addChapter({ journeyId: 'journey1', title: 'tussen', after: 'chapter1' })
    expect(ids(anne.reader.view().chapters)).toEqual(['chapter1', 'chapter2', id])
    expect(
      anne.reader
        .view()
        .chapters.map(({ place }) => place.rank)
        .slice(0, 2),
    ).toEqual(['a1', 'a1'])
  })

  test('DO6 putting the repair right is not one’s own step: undo takes back only the newcomer', () => {
    const anne = tied('facilitator')
    anne.edit.addTouchpoint({ chapterId: 'chapter1', title: 'tussen', after: 'touchpoint11' })
    anne.undo.undo()
    expect(anne.undo.can().undo).toBe(false)
    expect(titles(anne, 'chapter1')).toEqual(['Moment 1.1', 'Moment 1.2', 'Moment 2.1', 'Moment 2.2'])
    expect(new Set(anne.reader.view().touchpoints.map(({ place }) => place.rank)).size).toBe(4)
  })

  test('DO6 a thousand insertions at the same spot keep their order and their ranks short', () => {
    const siblings = [
      { id: 'first', rank: 'a0' },
      { id: 'last', rank: 'a1' },
    ]
    for (let at = 0; at < 1000; at++) {
      const { rank, repairs } = rankAt(siblings, 1, true)
      for (const repair of repairs) {
        const sibling = siblings.find(({ id }) => id === repair.id)
        if (sibling) sibling.rank = repair.rank
      }
      siblings.splice(1, 0, { id: `${at}`, rank })
    }
    const ranks = siblings.map(({ rank }) => rank)
    expect(ranks).toEqual([...ranks].sort((a, b) => (a < b ? -1 : 1)))
    expect(new Set(ranks).size).toBe(1002)
    expect(Math.max(...ranks.map(({ length }) => length))).toBeLessThanOrEqual(1000)
    expect(ids(siblings).slice(0, 3)).toEqual(['first', '999', '998'])
  })

  test('DO6 junk for a rank stands in nobody’s way', () => {
    const { rank, repairs } = rankAt(
      [
        { id: 'a', rank: '' },
        { id: 'b', rank: 'a1' },
        { id: 'c', rank: '!!' },
      ],
      1,
      true,
    )
    const [first, last] = [repairs.find(({ id }) => id === 'a'), repairs.find(({ id }) => id === 'c')]
    expect(first && first.rank < rank).toBe(true)
    expect(last).toBeUndefined()
    expect(
      ranksInOrder([
        { id: 'a', rank: '' },
        { id: 'b', rank: '!' },
      ]),
    ).toEqual(['a0', 'a1'])
  })

  test('DO6 two who add at the same spot at the same moment both find theirs, in one order', () => {
    const network = new Network()
    const anne = network.join('anne')
    const ben = network.join('ben')
    for (let at = 0; at < 5; at++) {
      anne.edit.addTouchpoint({ chapterId: 'chapter1', title: `A${at}`, after: 'touchpoint11' })
      ben.edit.addTouchpoint({ chapterId: 'chapter1', title: `B${at}`, after: 'touchpoint11' })
    }
    network.settle()
    expect(titles(anne, 'chapter1')).toHaveLength(12)
    expect(titles(anne, 'chapter1')).toEqual(titles(ben, 'chapter1'))
  })
})
