/**
 * A chapter that is a touchpoint, and the other way round. What stands in them goes along: votes and notes
 * hang on touchpoints, which only move. Each is one step of undo; null or false when it may not be done.
 */
import type { BoardEditor } from '../doc/editor.ts'
import type { BoardView } from '../journey/entities.ts'
import type { DocAct } from '../journey/policy.ts'

export type Hands = {
  edit: BoardEditor
  view: () => BoardView | null
  may: (act: DocAct) => boolean
  together: (work: () => void) => void
}

const inChapter = (view: BoardView, chapterId: string) =>
  view.touchpoints.filter(({ place }) => place.parent === chapterId)

/** May this person take the chapter away and put what it is, and holds, elsewhere? */
export function mayDissolve(
  { may }: Pick<Hands, 'may'>,
  { id, createdBy }: { id: string; createdBy: string },
  into: readonly string[] = [],
): boolean {
  const at = { lanes: [], chapters: [id, ...into] }
  return (
    may({ what: 'chapter.bin', createdBy, at }) &&
    may({ what: 'touchpoint.add', at }) &&
    may({ what: 'touchpoint.move', at })
  )
}

/** Its touchpoints follow it under the other chapter. */
export function chapterAsTouchpoint(hands: Hands, chapterId: string, under: string): string | null {
  const view = hands.view()
  const chapter = view?.chapters.find(({ id }) => id === chapterId)
  if (!view || !chapter || under === chapterId || !mayDissolve(hands, chapter, [under])) return null
  let made: string | null = null
  hands.together(() => {
    made = hands.edit.addTouchpoint({ chapterId: under, title: chapter.title })
    if (made !== null) empty(hands, view, chapterId, under)
  })
  return made
}

/** A new chapter of that title behind the one it stands in, with the touchpoint in it. */
export function touchpointAsChapter(hands: Hands, touchpointId: string): string | null {
  const view = hands.view()
  const touchpoint = view?.touchpoints.find(({ id }) => id === touchpointId)
  const home = view?.chapters.find(({ id }) => id === touchpoint?.place.parent)
  if (!touchpoint || !home || !hands.may({ what: 'touchpoint.move' })) return null
  let made: string | null = null
  hands.together(() => {
    made = hands.edit.addChapter({ journeyId: home.place.parent, title: touchpoint.title, after: home.id })
    if (made !== null) hands.edit.move('touchpoints', touchpointId, { parent: made, before: null })
  })
  return made
}

/** What hangs under `from` goes under `into`, and `from` away. */
export function mergeChapters(hands: Hands, from: string, into: string): boolean {
  const view = hands.view()
  const chapter = view?.chapters.find(({ id }) => id === from)
  if (!view || !chapter || from === into || !mayDissolve(hands, chapter, [into])) return false
  hands.together(() => empty(hands, view, from, into))
  return true
}

/** New chapters behind the last of those that go under them. */
export function groupChapters(
  hands: Hands,
  journeyId: string,
  groups: readonly { title: string; chapters: readonly string[] }[],
): number {
  let moved = 0
  hands.together(() => {
    for (const { title, chapters } of groups) {
      const under = hands.edit.addChapter({ journeyId, title, after: chapters.at(-1) })
      const view = hands.view()
      if (under === null || !view) return
      for (const id of chapters) {
        const chapter = view.chapters.find((each) => each.id === id)
        if (!chapter || !mayDissolve(hands, chapter)) continue
        if (hands.edit.addTouchpoint({ chapterId: under, title: chapter.title }) === null) continue
        empty(hands, view, id, under)
        moved += 1
      }
    }
  })
  return moved
}

function empty({ edit }: Hands, view: BoardView, from: string, into: string): void {
  for (const { id } of inChapter(view, from)) edit.move('touchpoints', id, { parent: into, before: null })
  edit.bin('chapters', from)
}
