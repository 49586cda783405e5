import type * as Y from 'yjs'
import { BIN, type EntityKind, NOTE_LANES, type Place } from '../journey/entities.ts'
import type { DocAct, Spot } from '../journey/policy.ts'
import { contentAct, type PlacingVerb, placingAct } from './acts.ts'
import { admitBody, admitEntity, admitMember, admitPart, admitPlace, admitSet, admitText } from './admit.ts'
import { Refusal, refuse } from './refusal.ts'
import { keyChange, plainValue, sharedType, valueBefore } from './key-change.ts'
import { creatorOf, wordsOf } from './parse.ts'
import { readBody } from './rich.ts'
import { entityOf, isFragment, isMap, isText, lineage, openRoots, rootOf, type Shared } from './roots.ts'
import {
  ANSWERS,
  KINDS,
  type KeyShape,
  OPEN,
  OPENABLE,
  ROOTS,
  refusedAboveEntities,
  SCOPE_TEXT_MAX,
  SCOPE_TEXTS,
  SHAPE,
} from './shape.ts'
import { excerpt, plainText } from './excerpt.ts'
import { betweenLanes, spotOf } from './standing.ts'
import { isId } from './value-checks.ts'

export type Plain = string | number | boolean | null
/** One thing a transaction did, small enough for a row of `board_event`. */
export type Change = {
  act: DocAct
  kind: EntityKind | 'scope'
  /** Entity id; '' for the scope. */
  id: string
  /** Key of a text, choice or set; for an answer of the scope its question code. */
  field?: string
  /** Member of a set: a promise, type, team or code. */
  member?: string
  /** What the entity is called after the change, at most 120 characters. */
  title?: string
  /** Before and after: the parents of a move, the values of a choice, the beginning of a text. */
  from?: Plain
  to?: Plain
}
export type Description = { ok: true; changes: Change[] } | { ok: false; reason: string }

/**
 * What one applied transaction did, by `seatId`, or why it may not be. Call it in the document's
 * `beforeObserverCalls` event: later the deleted content is gone and the answer is wrong.
 * The document must have been opened with `openRoots` before anything was applied to it.
 */
export function describe(transaction: Y.Transaction, seatId: string): Description {
  try {
    return { ok: true, changes: changesOf(transaction, seatId) }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, reason: error.message }
    return { ok: false, reason: 'unreadable' }
  }
}

function changesOf(transaction: Y.Transaction, seatId: string): Change[] {
  const { doc } = transaction
  if (doc._transactionCleanups.length === 0) refuse('described too late')
  openRoots(doc)
  if (transaction.subdocsAdded.size > 0 || transaction.subdocsRemoved.size > 0)
    refuse('a document in a document')
  const names = new Map<Shared, string>()
  for (const [name, root] of doc.share) names.set(root, ROOTS.includes(name) ? name : refuse('unknown root'))

  const changes: Change[] = []
  const described = new Set<string>()
  for (const [type, keys] of transaction.changed) {
    if (type._item?.deleted) continue
    const path = lineage(type)
    const name = names.get(path.root)
    const kind = KINDS.find((one) => one === name)
    if (name === 'scope' && path.keys[0] === OPEN)
      changes.push(...openChanges(transaction, type, path.keys, keys))
    else if (name === 'scope') changes.push(scopeChange(transaction, type, path.keys, keys))
    else if (!kind) refuse('a root that is not for clients')
    else if (path.keys.length === 0) changes.push(...creations(transaction, kind, type, keys, seatId))
    else {
      // A description is changed in many parts at once, but read whole and told of once.
      const [id, key] = path.keys
      const once = `${kind} ${id} ${key}`
      if (path.keys.length > 1 && described.has(once)) admitFurtherPart(kind, type, key, keys)
      else changes.push(...entityChanges(transaction, kind, type, path.keys, keys, seatId))
      described.add(once)
    }
  }
  return changes
}

type Keys = ReadonlySet<string | null>

function scopeChange(transaction: Y.Transaction, type: Shared, path: (string | null)[], keys: Keys): Change {
  const [first, second] = path
  const isOwn = path.length === 1 && typeof first === 'string' && SCOPE_TEXTS.includes(first)
  const isAnswer = path.length === 2 && first === ANSWERS
  const field = isOwn ? first : second
  if (!(isOwn || isAnswer) || typeof field !== 'string' || !isText(type))
    return refuse('the frame of the scope')
  lettersOnly(keys)
  admitText(transaction, type, SCOPE_TEXT_MAX)
  return { act: contentAct('scope', field, ''), kind: 'scope', id: '', field, to: excerpt(type.toString()) }
}

/** What is left open of the scope: only codes that there are, one after the other. */
function openChanges(
  transaction: Y.Transaction,
  type: Shared,
  path: (string | null)[],
  keys: Keys,
): Change[] {
  if (path.length !== 1 || !isMap(type)) return refuse('the frame of the scope')
  for (const key of keys) if (key === null || !OPENABLE.includes(key)) refuse('no question of the scope')
  const about = { act: contentAct('scope', OPEN, ''), kind: 'scope', id: '', field: OPEN } as const
  return memberChanges(transaction, OPEN_SET, type, keys).map((change) => ({ ...about, ...change }))
}
const OPEN_SET: KeyShape = { as: 'set', ok: (value) => value === true }

const lettersOnly = (keys: Keys): void => {
  for (const key of keys) if (key !== null) refuse('attribute at a text')
}

function creations(
  transaction: Y.Transaction,
  kind: EntityKind,
  root: Shared,
  keys: Keys,
  seatId: string,
): Change[] {
  const { doc } = transaction
  if (rootOf(doc, kind).size > refusedAboveEntities(kind)) refuse(`too many ${kind}`)
  return [...keys].map((id): Change => {
    if (id === null || !isId(id)) return refuse('wrong id')
    const change = keyChange(transaction, root, id)
    if (change.did !== 'add' || change.history) return refuse('an entity removed or replaced')
    const { entity, place } = admitEntity(transaction, kind, sharedType(change.now), seatId)
    const act = placingAct(kind, 'add', seatId, spotOf(doc, kind, id, entity))
    return { act, kind, id, title: titleOf(kind, entity), to: place.parent }
  })
}

const titleOf = (kind: EntityKind, entity: Y.Map<unknown>): string => {
  const key = kind === 'types' ? 'name' : kind === 'notes' || kind === 'promises' ? 'text' : 'title'
  return excerpt(wordsOf(entity, key), 120)
}

function entityChanges(
  transaction: Y.Transaction,
  kind: EntityKind,
  type: Shared,
  path: (string | null)[],
  keys: Keys,
  seatId: string,
): Change[] {
  const [id, key] = path
  const entity = typeof id === 'string' ? entityOf(transaction.doc, kind, id) : null
  if (!entity || typeof id !== 'string') return refuse('not an entity')
  const about = { kind, id, title: titleOf(kind, entity) }
  if (key === undefined) {
    return [...keys].flatMap((changed) => {
      const shape = changed === null ? undefined : SHAPE[kind].get(changed)
      if (changed === null || !shape) return refuse('unknown key')
      return keyChanges(transaction, entity, changed, shape, about, seatId)
    })
  }
  const shape = key === null ? undefined : SHAPE[kind].get(key)
  if (key === null || !shape) return refuse('unknown key')
  const act = contentAct(kind, key, creatorOf(entity), spotOf(transaction.doc, kind, id, entity, { key }))
  if (shape.as === 'text' && isText(type) && path.length === 2) {
    lettersOnly(keys)
    admitText(transaction, type, shape.max)
    return [{ act, ...about, field: key, to: excerpt(type.toString()) }]
  }
  if (shape.as === 'set' && isMap(type) && path.length === 2) {
    return memberChanges(transaction, shape, type, keys).map((change) => ({
      act,
      ...about,
      field: key,
      ...change,
    }))
  }
  const body = entity.get(key)
  if (shape.as === 'rich' && isFragment(body)) {
    lettersOnly(keys)
    admitBody(type, body, shape.max)
    return [{ act, ...about, field: key, to: excerpt(plainText(readBody(body))) }]
  }
  return refuse('a type where none belongs')
}

/** Another part of a description that was read whole already. */
function admitFurtherPart(kind: EntityKind, type: Shared, key: string | null | undefined, keys: Keys): void {
  const shape = typeof key === 'string' ? SHAPE[kind].get(key) : undefined
  if (shape?.as !== 'rich') return refuse('a type where none belongs')
  lettersOnly(keys)
  admitPart(type)
}

type About = { kind: EntityKind; id: string; title: string }

/** A plain key of an entity that was there before. */
function keyChanges(
  transaction: Y.Transaction,
  entity: Y.Map<unknown>,
  key: string,
  shape: KeyShape,
  about: About,
  seatId: string,
): Change[] {
  if (shape.as !== 'code' && shape.as !== 'place') return refuse(`${key} replaced`)
  const change = keyChange(transaction, entity, key)
  if (change.did === 'nothing') return []
  if (change.did === 'remove') return refuse(`${key} removed`)
  const value = plainValue(change.now)
  const before = change.did === 'replace' ? valueBefore(change.before) : undefined
  if (shape.as === 'code') {
    if (!shape.ok(value)) refuse('wrong value')
    const spot = spotOf(transaction.doc, about.kind, about.id, entity, { key })
    const act = contentAct(about.kind, key, creatorOf(entity), spotBefore(spot, key, before))
    return [{ act, ...about, field: key, from: asPlain(before), to: asPlain(value) }]
  }
  const place = admitPlace(transaction.doc, shape, value)
  const from = parentIn(before)
  const unclear = change.did === 'replace' && change.unclear
  const createdBy = creatorOf(entity)
  const verb = verbOf(from, place, unclear, createdBy === seatId)
  const parents = from === null ? [place.parent] : [from, place.parent]
  const spot = spotOf(transaction.doc, about.kind, about.id, entity, { parents })
  return [{ act: placingAct(about.kind, verb, createdBy, spot), ...about, from, to: place.parent }]
}

const spotBefore = (spot: Spot | null, key: string, before: unknown): Spot | null => {
  const from = key === 'lane' ? NOTE_LANES.find((one) => one === before) : undefined
  const to = NOTE_LANES.find((one) => one === spot?.lanes[0])
  return from && to ? betweenLanes(spot, from, to) : spot
}

const parentIn = (place: unknown): string | null => {
  if (typeof place !== 'object' || place === null) return null
  const parent: unknown = Object.getOwnPropertyDescriptor(place, 'parent')?.value
  return typeof parent === 'string' ? parent : null
}

/**
 * What a new place means. Its author may have seen another place than the one it replaces, or have
 * taken several steps that come as one. One's own is then brought back, by a right that goes with
 * every way to it (bin and restore of one's own is a move too); somebody else's can only have been
 * moved, because who may not organise has no other way.
 */
function verbOf(from: string | null, to: Place, unclear: boolean, own: boolean): PlacingVerb {
  if (to.parent === BIN) return 'bin'
  if (unclear) return own ? 'restore' : 'move'
  return from === BIN ? 'restore' : 'move'
}

function memberChanges(
  transaction: Y.Transaction,
  shape: KeyShape,
  set: Y.Map<unknown>,
  keys: Keys,
): { member: string; from: Plain; to: Plain }[] {
  admitSet(shape, set)
  return [...keys].flatMap((member) => {
    if (member === null) return refuse('a list in a set')
    const change = keyChange(transaction, set, member)
    if (change.did === 'nothing') return []
    const from = change.did === 'add' ? null : asPlain(valueBefore(change.before))
    if (change.did === 'remove') return [{ member: excerpt(member), from, to: null }]
    const value = plainValue(change.now)
    admitMember(shape, member, value)
    return [{ member: excerpt(member), from, to: asPlain(value) }]
  })
}

const asPlain = (value: unknown): Plain =>
  typeof value === 'string'
    ? excerpt(value)
    : typeof value === 'number' || typeof value === 'boolean'
      ? value
      : null
