import { describe, expect, test } from 'vitest'
import { Network, type Peer } from '../doc/test-network.ts'
import {
  chapterAsTouchpoint,
  groupChapters,
  mergeChapters,
  touchpointAsChapter,
  type Hands,
} from './chapter-changes.ts'

const hands = (peer: Peer): Hands => ({
  edit: peer.edit,
  view: () => peer.reader.view(),
  may: (act) => peer.may(act),
  together: (work) => peer.undo.together(work),
})

/** "Chapter: touchpoint, touchpoint" for each chapter. */
function outline(peer: Peer): string[] {
  const { chapters, touchpoints } = peer.reader.view()
  return chapters.map(({ id, title }) => {
    const under = touchpoints.filter(({ place }) => place.parent === id)
    return `${title}: ${under.map((each) => each.title).join(', ')}`
  })
}

function board() {
  const network = new Network()
  const anne = network.join('anne', 'facilitator')
  const ben = network.join('ben')
  const chapter = anne.edit.addChapter({ journeyId: 'journey1', title: 'Folder' }) ?? ''
  const inside = anne.edit.addTouchpoint({ chapterId: chapter, title: 'Folder in de bus' }) ?? ''
  anne.edit.addNote({ touchpointId: inside, lane: 'pain', text: 'Te klein gedrukt' })
  network.settle()
  return { network, anne, ben, chapter, inside, before: outline(anne) }
}

describe('GD12 chapters and touchpoints into each other', () => {
  test('GD12 a chapter goes under another, with what hung under it, and comes back whole with one undo', () => {
    const { network, anne, ben, chapter, inside, before } = board()
    expect(chapterAsTouchpoint(hands(anne), chapter, 'chapter2')).not.toBeNull()
    network.settle()
    expect(outline(ben)).toEqual([before[0], `${before[1]}, Folder, Folder in de bus`])
    const notes = ben.reader.view().notes.filter(({ place }) => place.parent === inside)
    expect(notes.map(({ text }) => text)).toEqual(['Te klein gedrukt'])
    expect(anne.undo.undo()).toBe(true)
    network.settle()
    expect(outline(ben)).toEqual(before)
    expect(anne.undo.redo()).toBe(true)
    network.settle()
    expect(outline(ben)).toHaveLength(2)
    expect(network.refusals).toEqual([])
  })

  test('GD12 a touchpoint becomes a chapter behind its own and stands in it, the same one', () => {
    const { network, anne, ben, chapter, inside } = board()
    const made = touchpointAsChapter(hands(ben), inside)
    // who takes part may not move chapters, but may add one and move a touchpoint
    expect(made).not.toBeNull()
    network.settle()
    expect(outline(anne).slice(-2)).toEqual(['Folder: ', 'Folder in de bus: Folder in de bus'])
    expect(anne.reader.view().touchpoints.find(({ id }) => id === inside)?.place.parent).toBe(made)
    expect(ben.undo.undo()).toBe(true)
    network.settle()
    expect(outline(anne).at(-1)).toBe('Folder: Folder in de bus')
    expect(chapterAsTouchpoint(hands(ben), chapter, 'chapter1'), 'not ones own').toBeNull()
  })

  test('GD12 merging, and grouping many, are one step too', () => {
    const { network, anne, chapter, before } = board()
    expect(mergeChapters(hands(anne), chapter, 'chapter1')).toBe(true)
    expect(outline(anne)[0]).toContain('Folder in de bus')
    expect(mergeChapters(hands(anne), 'chapter1', 'chapter1')).toBe(false)
    anne.undo.undo()
    expect(outline(anne)).toEqual(before)
    const groups = [{ title: 'Rondkijken', chapters: ['chapter2', chapter] }]
    expect(groupChapters(hands(anne), 'journey1', groups)).toBe(2)
    expect(outline(anne).map((line) => line.split(':')[0])).toEqual([before[0]?.split(':')[0], 'Rondkijken'])
    anne.undo.undo()
    expect(outline(anne)).toEqual(before)
    network.settle()
    expect(network.refusals).toEqual([])
  })
})
