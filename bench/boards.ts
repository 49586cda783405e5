/** The boards everybody starts from, as one update: the app's own document, written by its own code. */
import * as Y from 'yjs'
import { emptyView, seedDocument } from '../lib/doc/write.ts'
import { readBody, readBoard } from '../lib/doc/read.ts'
import { bodyAt } from '../lib/doc/edit.ts'
import { canonical } from '../lib/format/canonical.ts'
import type { BoardView } from '../lib/journey/entities.ts'
import { ranksFor } from '../lib/journey/place.ts'
import { templateBoard } from '../lib/journey/templates.ts'
import { randomFrom } from './histogram.ts'
import type { Board } from './trace.ts'

const CHAPTERS = 8
/** Below any client id that a person gets. */
export const SEED_CLIENT_ID = 77
const WORDS =
  'klant opent de app en vindt haar rekening niet dus belt zij en wacht twaalf minuten dan komt er een link die gisteren verlopen is maar de medewerker was vriendelijk en loste het snel op'.split(
    ' ',
  )

export type Seeded = { update: Uint8Array; board: Board }

/** `notes` in all, over all touchpoints, each of `words` words. */
export function seededBoard(size: { touchpoints: number; notes: number; words: number }): Seeded {
  const random = randomFrom(size.touchpoints)
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T
  const sentence = (words: number) => Array.from({ length: words }, () => pick(WORDS)).join(' ')
  let made = 0
  const newId = () => `00000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`

  const model = templateBoard('library-1-0', { lang: 'nl', part: 'complete', newId }).view
  const [journey, chapter, touchpoint, note] = [
    model.journeys[0],
    model.chapters[0],
    model.touchpoints[0],
    model.notes[0],
  ]
  if (!journey || !chapter || !touchpoint || !note) throw new Error('the template is empty')
  const ranks = ranksFor(Math.max(size.touchpoints, size.notes, CHAPTERS))
  const place = (parent: string, at: number) => ({ parent, rank: ranks[at] ?? '' })

  const chapters = Array.from({ length: CHAPTERS }, (_, at) => ({
    ...chapter,
    id: newId(),
    place: place(journey.id, at),
    title: sentence(3),
  }))
  const touchpoints = Array.from({ length: size.touchpoints }, (_, at) => ({
    ...touchpoint,
    id: newId(),
    place: place(chapters[at % CHAPTERS]?.id ?? '', at),
    title: sentence(5),
    needText: sentence(8),
    createdBy: '',
  }))
  const notes = Array.from({ length: size.notes }, (_, at) => ({
    ...note,
    id: newId(),
    place: place(touchpoints[at % size.touchpoints]?.id ?? '', at),
    text: sentence(size.words),
    createdBy: '',
  }))
  const view: BoardView = {
    ...emptyView('nl', model.meta.organisation),
    ...model,
    chapters,
    touchpoints,
    notes,
  }
  const doc = new Y.Doc()
  doc.clientID = SEED_CLIENT_ID
  seedDocument(doc, { ...view, parked: [], binned: [] }, new Map())
  return {
    update: Y.encodeStateAsUpdate(doc),
    board: { chapters: chapters.map(({ id }) => id), touchpoints: touchpoints.map(({ id }) => id) },
  }
}

/** Equal texts mean equal boards. */
export function contentOf(doc: Y.Doc): string {
  const view = readBoard(doc)
  const bodies = new Map(
    [...view.touchpoints, ...view.parked].flatMap(({ id }) => {
      const body = bodyAt(doc, id)
      return body ? [[id, readBody(body)] as const] : []
    }),
  )
  return JSON.stringify(canonical(view, bodies, [], '1.0'))
}
