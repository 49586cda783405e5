import * as Y from 'yjs'
import { BIN, type EntityKind, type Place } from '../journey/entities.ts'
import { BODY_PARTS_MAX } from '../journey/limits.ts'
import { isNew, plainValue, sharedType } from './key-change.ts'
import { refuse } from './refusal.ts'
import { bodySize, strangeIn } from './rich.ts'
import { isFragment, isMap, isText, rootOf, type Shared } from './roots.ts'
import { type KeyShape, refusedAboveCharacters, SET_MAX, SHAPE } from './shape.ts'
import { isMember, isRank } from './value-checks.ts'

/** A plain text: letters only, no marks, nothing embedded, no attributes. */
export function admitText(transaction: Y.Transaction, text: Shared, max: number): void {
  if (text._map.size > 0) refuse('attribute at a text')
  let grew = false
  for (let at = text._start; at !== null; at = at.right) {
    if (at.deleted) continue
    if (!(at.content instanceof Y.ContentString)) refuse('something else than letters in a text')
    grew ||= isNew(transaction, at)
  }
  if (grew && text._length > refusedAboveCharacters(max)) refuse('text too long')
}

/** A description of which this part changed, as a whole. */
export function admitBody(part: Shared, body: Y.XmlFragment, max: number): void {
  admitPart(part)
  const { letters, parts } = bodySize(body)
  if (letters > refusedAboveCharacters(max)) refuse('description too long')
  if (parts > 2 * BODY_PARTS_MAX) refuse('description of too many parts')
}

export function admitPart(part: Shared): void {
  if (!(part instanceof Y.XmlFragment || part instanceof Y.XmlText))
    return refuse('not a part of a description')
  const strange = strangeIn(part)
  if (strange !== null) refuse(`description: ${strange}`)
}

export function admitMember(shape: KeyShape, member: string, value: unknown): void {
  if (!isMember(member)) refuse('unknown member of a set')
  if (shape.as === 'set' && !shape.ok(value)) refuse('wrong value in a set')
}

/** A place: exactly a parent that exists and a rank. */
export function admitPlace(doc: Y.Doc, shape: KeyShape, value: unknown): Place {
  if (shape.as !== 'place' || typeof value !== 'object' || value === null) return refuse('wrong place')
  const keys = Object.keys(value).sort()
  if (Object.getPrototypeOf(value) !== Object.prototype || keys.join() !== 'parent,rank')
    refuse('wrong place')
  const { parent, rank } = value as { parent: unknown; rank: unknown }
  if (typeof parent !== 'string' || !isRank(rank)) return refuse('wrong place')
  const known =
    shape.words.includes(parent) || (shape.parents !== null && isMap(rootOf(doc, shape.parents).get(parent)))
  return known ? { parent, rank } : refuse('unknown parent')
}

/** A whole new entity: every key there, each of its kind, stamped with the seat that makes it. */
export function admitEntity(
  transaction: Y.Transaction,
  kind: EntityKind,
  entity: Shared | null,
  seatId: string,
): { entity: Y.Map<unknown>; place: Place } {
  if (!isMap(entity)) return refuse('an entity that is no map')
  const shapes = SHAPE[kind]
  if (entity._start !== null) refuse('a list in an entity')
  for (const key of entity._map.keys()) if (!shapes.has(key)) refuse('unknown key')
  let place: Place | null = null
  for (const [key, shape] of shapes) {
    const item = entity._map.get(key)
    if (!item || item.deleted) return refuse(`an entity without ${key}`)
    if (shape.as === 'place') place = admitFirstPlace(transaction.doc, shape, item)
    else admitFirst(transaction, shape, item, seatId)
  }
  return place ? { entity, place } : refuse('an entity without a place')
}

/** New things are made in the bin and brought in by a second write, which may have come along already. */
function admitFirstPlace(doc: Y.Doc, shape: KeyShape, item: Y.Item): Place {
  const place = admitPlace(doc, shape, plainValue(item))
  if (place.parent !== BIN && item.left === null) refuse('created outside the bin')
  return place
}

function admitFirst(transaction: Y.Transaction, shape: KeyShape, item: Y.Item, seatId: string): void {
  const type = sharedType(item)
  switch (shape.as) {
    case 'text':
      return isText(type) ? admitText(transaction, type, shape.max) : refuse('not a text')
    case 'rich':
      return isFragment(type) ? admitBody(type, type, shape.max) : refuse('not a description')
    case 'set':
      return isMap(type) ? admitSet(shape, type) : refuse('not a set')
    case 'code':
      return shape.ok(plainValue(item)) ? undefined : refuse('wrong value')
    case 'fixed':
      return plainValue(item) === (shape.stamp === 'seat' ? seatId : false)
        ? undefined
        : refuse('not the own stamp')
    case 'place':
      return refuse('two places')
  }
}

export function admitSet(shape: KeyShape, set: Y.Map<unknown>): void {
  if (set._start !== null) refuse('a list in a set')
  if (set.size > SET_MAX) refuse('set too large')
  for (const [member, item] of set._map) if (!item.deleted) admitMember(shape, member, plainValue(item))
}
