import * as Y from 'yjs'
import type { BoardView, EntityKind } from '../journey/entities.ts'
import { arrange, type Arranged, type Parsed } from './arrange.ts'
import { readMeta, readScope } from './frame.ts'
import {
  parseChapter,
  parseJourney,
  parseNote,
  parsePromise,
  parseTouchpoint,
  parseType,
  placeOf,
} from './parse.ts'
import { entitiesOf, entityOf, lineage, openRoots, rootOf } from './roots.ts'
import { KINDS } from './shape.ts'

export { bodyIsKnown, readBody } from './rich.ts'

/** Reads the whole board once. Never throws, whatever stands in the document. */
export function readBoard(doc: Y.Doc): BoardView {
  openRoots(doc)
  const parsed = nothing()
  for (const kind of KINDS) for (const [id, entity] of entitiesOf(doc, kind)) keep(parsed, kind, id, entity)
  return { meta: readMeta(doc), scope: readScope(doc), ...arrange(parsed, null) }
}

const nothing = (): Parsed => ({
  types: new Map(),
  promises: new Map(),
  journeys: new Map(),
  chapters: new Map(),
  touchpoints: new Map(),
  notes: new Map(),
})

function keep(parsed: Parsed, kind: EntityKind, id: string, entity: Y.Map<unknown>): void {
  const { parent } = placeOf(entity)
  switch (kind) {
    case 'types':
      return void parsed.types.set(id, { parent, is: parseType(id, entity) })
    case 'promises':
      return void parsed.promises.set(id, { parent, is: parsePromise(id, entity) })
    case 'journeys':
      return void parsed.journeys.set(id, { parent, is: parseJourney(id, entity) })
    case 'chapters':
      return void parsed.chapters.set(id, { parent, is: parseChapter(id, entity) })
    case 'touchpoints':
      return void parsed.touchpoints.set(id, { parent, is: parseTouchpoint(id, entity) })
    case 'notes':
      return void parsed.notes.set(id, { parent, is: parseNote(id, entity) })
  }
}

export type BoardReader = {
  /**
   * Unchanged entities and lists are the same objects as last time. A touchpoint whose description
   * changed is a new object too, so that a drawn description is drawn again.
   */
  view(): BoardView
  /** `listener` runs after every change of the document; returns the way to stop. */
  subscribe(listener: () => void): () => void
  destroy(): void
}

/** Reads a living document, each entity again only when something in it changed. */
export function createReader(doc: Y.Doc): BoardReader {
  openRoots(doc)
  const parsed = nothing()
  const dirty = new Map<EntityKind, Set<string>>(KINDS.map((kind) => [kind, new Set()]))
  const frame = { meta: true, scope: true }
  const listeners = new Set<() => void>()
  let told = true
  let last: (BoardView & Arranged) | null = null

  const watch = (name: EntityKind | 'meta' | 'scope', changed: (events: Y.YEvent<never>[]) => void) => {
    const root = rootOf(doc, name)
    root.observeDeep(changed as (events: unknown[]) => void)
    return () => root.unobserveDeep(changed as (events: unknown[]) => void)
  }
  const stops = KINDS.map((kind) =>
    watch(kind, (events) => {
      told = false
      for (const event of events) for (const id of idsIn(event)) dirty.get(kind)?.add(id)
    }),
  )
  for (const part of ['meta', 'scope'] as const) {
    stops.push(
      watch(part, () => {
        told = false
        frame[part] = true
      }),
    )
  }
  for (const kind of KINDS) for (const [id] of entitiesOf(doc, kind)) dirty.get(kind)?.add(id)

  const tell = () => {
    if (told) return
    told = true
    for (const listener of listeners) listener()
  }
  doc.on('afterTransaction', tell)

  const readAgain = (): boolean => {
    let any = false
    for (const [kind, ids] of dirty) {
      for (const id of ids) {
        any = true
        const entity = entityOf(doc, kind, id)
        if (entity) keep(parsed, kind, id, entity)
        else parsed[kind].delete(id)
      }
      ids.clear()
    }
    return any
  }

  return {
    view() {
      const lists = readAgain() || last === null ? arrange(parsed, last) : last
      const meta = frame.meta || last === null ? readMeta(doc) : last.meta
      const scope = frame.scope || last === null ? readScope(doc) : last.scope
      frame.meta = false
      frame.scope = false
      if (last === null || lists !== last || meta !== last.meta || scope !== last.scope) {
        last = { ...lists, meta, scope }
      }
      return last
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    destroy() {
      for (const stop of stops) stop()
      doc.off('afterTransaction', tell)
      listeners.clear()
    },
  }
}

/** Ids of the entities that an event under a root tells of. */
function idsIn(event: Y.YEvent<never>): string[] {
  const { keys } = lineage(event.target)
  const [id] = keys
  if (typeof id === 'string') return [id]
  return keys.length === 0 && event instanceof Y.YMapEvent ? [...event.keysChanged] : []
}
