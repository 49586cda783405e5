import * as Y from 'yjs'
import type { EntityKind, Place } from '../journey/entities.ts'
import { type KeyShape, SHAPE } from './shape.ts'

/** Values of a new entity by key; a key left out starts empty. */
export type FirstValues = Readonly<
  Record<string, string | number | boolean | readonly string[] | Readonly<Record<string, string | number>>>
>

/**
 * A new entity, whole: every text, set and rich text is in it from the start, because two people who
 * each make one of those would overwrite one another.
 */
export function makeEntity(
  kind: EntityKind,
  place: Place,
  createdBy: string,
  values: FirstValues,
): Y.Map<unknown> {
  const entity = new Y.Map<unknown>()
  for (const [key, shape] of SHAPE[kind]) entity.set(key, first(shape, place, createdBy, values[key]))
  return entity
}

function first(
  shape: KeyShape,
  place: Place,
  createdBy: string,
  value: FirstValues[string] | undefined,
): unknown {
  switch (shape.as) {
    case 'place':
      return { parent: place.parent, rank: place.rank }
    case 'text':
      return new Y.Text(typeof value === 'string' ? value : '')
    case 'code':
      return shape.ok(value) ? value : shape.first
    case 'set': {
      const set = new Y.Map<unknown>()
      if (Array.isArray(value)) for (const member of value) set.set(String(member), true)
      else if (typeof value === 'object')
        for (const [member, mark] of Object.entries(value)) set.set(member, mark)
      return set
    }
    case 'rich':
      return new Y.XmlFragment()
    case 'fixed':
      return shape.stamp === 'seat' ? createdBy : value === true
  }
}

/** Cuts a text to a number of UTF-16 units without leaving half a character. */
export const cut = (text: string, most: number): string => text.slice(0, most).toWellFormed()
