import * as Y from 'yjs'
import type { BoardView, EntityKind, Lang, Meta } from '../journey/entities.ts'
import type { RichBlock } from '../journey/rich.ts'
import { SCHEMA_VERSION } from '../journey/schema-version.ts'
import { QUESTION_CODES } from '../journey/values/question-codes.ts'
import { metaKeys } from './frame.ts'
import { type FirstValues, makeEntity } from './make.ts'
import { type Ranked, ranksInOrder } from './order.ts'
import { makeBlock } from './rich-make.ts'
import { openRoots, rootOf } from './roots.ts'
import { ANSWERS, BOARD, KINDS, OPEN } from './shape.ts'

/** A board with nothing on it yet. */
export function emptyView(language: Lang, organisation: Meta['organisation']): BoardView {
  return {
    meta: { schemaVersion: SCHEMA_VERSION, language, organisation, madeFrom: '' },
    scope: {
      goal: '',
      outOfScope: '',
      open: [],
      answers: Object.fromEntries(QUESTION_CODES.map((code) => [code, ''])),
    },
    types: [],
    promises: [],
    journeys: [],
    chapters: [],
    touchpoints: [],
    parked: [],
    notes: [],
    binned: [],
  }
}

/**
 * The server writes a whole board into an empty document, in one transaction. `bodies`: by touchpoint
 * id. Ranks are kept where they order a list as the view does, else made anew; the bin is not copied.
 */
export function seedDocument(doc: Y.Doc, view: BoardView, bodies: ReadonlyMap<string, RichBlock[]>): void {
  openRoots(doc)
  if (KINDS.some((kind) => rootOf(doc, kind).size > 0) || rootOf(doc, 'scope').size > 0) {
    throw new Error('This document holds a board already.')
  }
  doc.transact(() => {
    setMeta(doc, view.meta)
    seedScope(doc, view)
    const listed = (kind: EntityKind, all: readonly (Ranked & FirstValues)[]) => {
      const ranks = ranksInOrder(all)
      all.forEach((one, at) => seed(doc, kind, one.id, { parent: BOARD, rank: ranks[at] ?? '' }, '', one))
    }
    listed('types', view.types)
    listed('promises', view.promises)
    listed('journeys', view.journeys)
    placed(doc, 'chapters', view.chapters)
    placed(doc, 'touchpoints', [...view.touchpoints, ...view.parked])
    placed(doc, 'notes', view.notes)
    for (const [id, blocks] of bodies) {
      const touchpoint = rootOf(doc, 'touchpoints').get(id)
      const body = touchpoint instanceof Y.Map ? touchpoint.get('body') : null
      if (body instanceof Y.XmlFragment) body.push(blocks.map(makeBlock))
    }
  })
}

export function setMeta(doc: Y.Doc, meta: Partial<Meta>): void {
  doc.transact(() => {
    for (const [key, value] of metaKeys(meta)) rootOf(doc, 'meta').set(key, value)
  })
}

function seedScope(doc: Y.Doc, { scope }: BoardView): void {
  const root = rootOf(doc, 'scope')
  root.set('goal', new Y.Text(scope.goal))
  root.set('outOfScope', new Y.Text(scope.outOfScope))
  const answers = new Y.Map<Y.Text>()
  for (const code of QUESTION_CODES) answers.set(code, new Y.Text(scope.answers[code] ?? ''))
  root.set(ANSWERS, answers)
  const open = new Y.Map<true>()
  for (const code of scope.open) open.set(code, true)
  root.set(OPEN, open)
}

type Placed = FirstValues & { id: string; place: { parent: string; rank: string }; createdBy: string }

function placed(doc: Y.Doc, kind: EntityKind, all: readonly Placed[]): void {
  for (const parent of new Set(all.map(({ place }) => place.parent))) {
    const siblings = all.filter(({ place }) => place.parent === parent)
    const ranks = ranksInOrder(siblings.map(({ id, place }) => ({ id, rank: place.rank })))
    siblings.forEach((one, at) =>
      seed(doc, kind, one.id, { parent, rank: ranks[at] ?? '' }, one.createdBy, one),
    )
  }
}

function seed(
  doc: Y.Doc,
  kind: EntityKind,
  id: string,
  place: { parent: string; rank: string },
  createdBy: string,
  values: FirstValues,
): void {
  rootOf(doc, kind).set(id, makeEntity(kind, place, createdBy, values))
}
