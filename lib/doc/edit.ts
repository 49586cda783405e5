import type * as Y from 'yjs'
import { BIN, type EntityKind, NOTE_LANES, type NoteLane, type Place } from '../journey/entities.ts'
import type { Spot } from '../journey/policy.ts'
import { contentAct, type PlacingVerb, placingAct } from './acts.ts'
import { maxAt, textAct, textAt } from './at.ts'
import type { BoardEditor, EditorOptions } from './editor.ts'
import { fitting } from './fitting.ts'
import { cut, type FirstValues, makeEntity } from './make.ts'
import { type Ranked, rankAt } from './order.ts'
import { BEHIND, LOCAL } from './origins.ts'
import { creatorOf, laneOf, placeOf } from './parse.ts'
import { entityOf, isMap, openRoots, rootOf } from './roots.ts'
import { BOARD, MOST, OPEN, OPENABLE, SHAPE } from './shape.ts'
import { betweenLanes, countInPlace, isOpenParent, siblingsOf, spotOf } from './standing.ts'
import { isMember } from './value-checks.ts'

export { bodyAct, bodyAt, maxAt, textAct, textAt } from './at.ts'
export type { BoardEditor, EditorOptions, Listed, Movable, TouchpointChoices } from './editor.ts'
export { BEHIND, LOCAL } from './origins.ts'
export { BOARD } from './shape.ts'
export type { TextWhere } from '../journey/text-where.ts'

type Entity = Y.Map<unknown>

export function createEditor(doc: Y.Doc, { seatId, newId, may, rankJitter }: EditorOptions): BoardEditor {
  openRoots(doc)

  const mayPlace = (kind: EntityKind, verb: PlacingVerb, createdBy: string, at: Spot | null) =>
    may(placingAct(kind, verb, createdBy, at))
  /** From where it stands to `to`. */
  const way = (kind: EntityKind, id: string, entity: Entity, to: string) =>
    spotOf(doc, kind, id, entity, { parents: [placeOf(entity).parent, to] })

  /** Makes room at `index` and tells the rank there. Repairs are not one's own work: undo leaves them. */
  const rankIn = (kind: EntityKind, siblings: readonly Ranked[], index: number, at: Spot | null): string => {
    const { rank, repairs } = rankAt(siblings, index, mayPlace(kind, 'move', '', at), rankJitter)
    const moved = repairs.filter(
      (repair) => siblings.find(({ id }) => id === repair.id)?.rank !== repair.rank,
    )
    if (moved.length > 0) {
      doc.transact(() => {
        for (const repair of moved) {
          const sibling = entityOf(doc, kind, repair.id)
          if (sibling) put(sibling, { parent: placeOf(sibling).parent, rank: repair.rank })
        }
      }, BEHIND)
    }
    return rank
  }

  const put = (entity: Entity, place: Place) => void entity.set('place', place)

  /**
   * Lays the newcomer whole in the bin, unseen by undo; then brings it in. So taking a creation back
   * is one field, and never takes along what somebody else wrote in it meanwhile.
   */
  const add = (
    kind: EntityKind,
    parent: string,
    after: string | null | undefined,
    values: FirstValues,
    lane: NoteLane = 'pain',
  ): string | null => {
    if (!isOpenParent(doc, kind, parent) || countInPlace(doc, kind) >= MOST[kind]) return null
    const id = newId()
    const at = spotOf(doc, kind, id, { parents: [parent], lane, createdBy: seatId })
    if (!mayPlace(kind, 'add', seatId, at) || !mayPlace(kind, 'restore', seatId, at)) return null
    const siblings = siblingsOf(doc, kind, parent)
    const behind = after === undefined ? -1 : siblings.findIndex(({ id }) => id === after)
    const index = after === null ? 0 : behind < 0 ? siblings.length : behind + 1
    const rank = rankIn(kind, siblings, index, at)
    const entity = makeEntity(kind, { parent: BIN, rank }, seatId, fitting(kind, values))
    doc.transact(() => rootOf(doc, kind).set(id, entity), BEHIND)
    doc.transact(() => put(entity, { parent, rank }), LOCAL)
    return id
  }

  const moveTo = (kind: EntityKind, id: string, parent: string, before: string | null): boolean => {
    const entity = entityOf(doc, kind, id)
    if (!entity || before === id || placeOf(entity).parent === BIN) return false
    const at = way(kind, id, entity, parent)
    if (!isOpenParent(doc, kind, parent) || !mayPlace(kind, 'move', creatorOf(entity), at)) return false
    const all = siblingsOf(doc, kind, parent)
    const siblings = all.filter((one) => one.id !== id)
    const found = before === null ? -1 : siblings.findIndex((one) => one.id === before)
    const index = found < 0 ? siblings.length : found
    if (placeOf(entity).parent === parent && all.findIndex((one) => one.id === id) === index) return true
    const rank = rankIn(kind, siblings, index, at)
    doc.transact(() => put(entity, { parent, rank }), LOCAL)
    return true
  }

  /** Writes the keys that differ, if every one of them may be written. */
  const set = (kind: EntityKind, id: string, values: Readonly<Record<string, unknown>>): boolean => {
    const entity = entityOf(doc, kind, id)
    if (!entity) return false
    const entries = Object.entries(values).filter(([key, value]) => entity.get(key) !== value)
    const allowed = entries.every(([key, value]) => {
      const shape = SHAPE[kind].get(key)
      const at = spotOf(doc, kind, id, entity, { key })
      const lane = key === 'lane' ? NOTE_LANES.find((one) => one === value) : undefined
      const judged = lane ? betweenLanes(at, laneOf(entity), lane) : at
      return shape?.as === 'code' && shape.ok(value) && may(contentAct(kind, key, creatorOf(entity), judged))
    })
    if (!allowed) return false
    if (entries.length > 0) {
      doc.transact(() => {
        for (const [key, value] of entries) entity.set(key, value)
      }, LOCAL)
    }
    return true
  }

  /** Puts a member into a set of an entity, or takes it out with `null`. */
  const mark = (kind: EntityKind, id: string, key: string, member: string, value: unknown): boolean => {
    const entity = entityOf(doc, kind, id)
    const members = entity?.get(key)
    const shape = SHAPE[kind].get(key)
    if (!entity || !isMap(members) || shape?.as !== 'set' || !isMember(member)) return false
    if (value !== null && !shape.ok(value)) return false
    if (!may(contentAct(kind, key, creatorOf(entity), spotOf(doc, kind, id, entity, { key })))) return false
    if ((members.get(member) ?? null) === value) return true
    doc.transact(() => (value === null ? members.delete(member) : members.set(member, value)), LOCAL)
    return true
  }

  return {
    addChapter: ({ journeyId, title, after }) => add('chapters', journeyId, after, { title }),
    addTouchpoint: ({ chapterId, title, after }) => add('touchpoints', chapterId, after, { title }),
    addNote: ({ touchpointId, lane, text }) => add('notes', touchpointId, undefined, { lane, text }, lane),
    addType: ({ name, personName = '' }) => add('types', BOARD, undefined, { name, personName }),
    addPromise: ({ text }) => add('promises', BOARD, undefined, { text }),
    addJourney: ({ typeId, title }) => add('journeys', BOARD, undefined, { typeId, title }),

    move: (kind, id, { parent, before }) => moveTo(kind, id, parent, before),
    reorder: (kind, id, before) => moveTo(kind, id, BOARD, before),
    bin(kind, id) {
      const entity = entityOf(doc, kind, id)
      if (!entity) return false
      const { parent, rank } = placeOf(entity)
      if (parent === BIN || !mayPlace(kind, 'bin', creatorOf(entity), way(kind, id, entity, BIN)))
        return false
      doc.transact(() => put(entity, { parent: BIN, rank }), LOCAL)
      return true
    },
    restore(kind, id, parent) {
      const entity = entityOf(doc, kind, id)
      if (!entity || placeOf(entity).parent !== BIN || !isOpenParent(doc, kind, parent)) return false
      if (countInPlace(doc, kind) >= MOST[kind]) return false
      const at = way(kind, id, entity, parent)
      if (!mayPlace(kind, 'restore', creatorOf(entity), at)) return false
      const siblings = siblingsOf(doc, kind, parent)
      const rank = rankIn(kind, siblings, siblings.length, at)
      doc.transact(() => put(entity, { parent, rank }), LOCAL)
      return true
    },

    setTouchpoint: (id, values) => set('touchpoints', id, values),
    setNote: (id, values) => set('notes', id, values),
    setChapter: (id, values) => set('chapters', id, values),
    setType: (id, values) => set('types', id, values),
    setJourney: (id, values) => set('journeys', id, values),
    setBrandLink: (id, promiseId, state) => mark('touchpoints', id, 'brandLinks', promiseId, state),
    setRelevance: (id, typeId, relevance) => mark('touchpoints', id, 'relevance', typeId, relevance),
    setIntent: (id, code, on) => mark('touchpoints', id, 'intents', code, on || null),
    addOrigin: (id, originId) => mark('touchpoints', id, 'originIds', originId, true),
    setTeam: (id, team, on) => mark('touchpoints', id, 'teams', team, on || null),
    setMotive: (typeId, code, on) => mark('types', typeId, 'motives', code, on || null),

    setOpen(code, on) {
      const open = rootOf(doc, 'scope').get(OPEN)
      if (!isMap(open) || !OPENABLE.includes(code) || !may(contentAct('scope', OPEN, ''))) return false
      if (open.has(code) !== on) doc.transact(() => (on ? open.set(code, true) : open.delete(code)), LOCAL)
      return true
    },

    setText(where, text) {
      const shared = textAt(doc, where)
      if (!shared) return false
      const before = shared.toString()
      const after = cut(text, maxAt(where))
      if (before === after) return true
      const act = textAct(doc, where)
      if (!act || !may(act)) return false
      doc.transact(() => rewrite(shared, before, after), LOCAL)
      return true
    },
  }
}

const isHalf = (text: string, at: number): boolean => /[\ud800-\udbff]/.test(text[at - 1] ?? '')

/** Replaces only what differs, so that what others type around it stays where it is. */
function rewrite(shared: Y.Text, before: string, after: string): void {
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head++
  if (isHalf(before, head)) head--
  let tail = 0
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  if (isHalf(before, before.length - tail)) tail--
  const removed = before.length - head - tail
  if (removed > 0) shared.delete(head, removed)
  const added = after.slice(head, after.length - tail)
  if (added) shared.insert(head, added)
}
