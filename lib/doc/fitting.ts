import type { EntityKind } from '../journey/entities.ts'
import { cut, type FirstValues } from './make.ts'
import { SHAPE } from './shape.ts'

/** First texts no longer than their key allows. */
export function fitting(kind: EntityKind, values: FirstValues): FirstValues {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      const shape = SHAPE[kind].get(key)
      return [key, shape?.as === 'text' && typeof value === 'string' ? cut(value, shape.max) : value]
    }),
  )
}
