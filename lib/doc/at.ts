import type * as Y from 'yjs'
import type { DocAct } from '../journey/policy.ts'
import { contentAct } from './acts.ts'
import { creatorOf } from './parse.ts'
import { entityOf, isFragment, isMap, isText, rootOf } from './roots.ts'
import { ANSWERS, SCOPE_TEXT_MAX, SHAPE } from './shape.ts'
import { spotOf } from './standing.ts'
import type { TextWhere } from '../journey/text-where.ts'

/** The shared text, or null when the entity is gone. */
export function textAt(doc: Y.Doc, where: TextWhere): Y.Text | null {
  const found = holderOf(doc, where)?.get(where.field)
  return isText(found) ? found : null
}

function holderOf(doc: Y.Doc, where: TextWhere): Y.Map<unknown> | null {
  if (where.in === 'scope') return rootOf(doc, 'scope')
  if (where.in !== 'answers') return entityOf(doc, where.in, where.id)
  const answers = rootOf(doc, 'scope').get(ANSWERS)
  return isMap(answers) ? answers : null
}

/** Most UTF-16 units that may be typed there. */
export function maxAt(where: TextWhere): number {
  if (where.in === 'scope' || where.in === 'answers') return SCOPE_TEXT_MAX
  const shape = SHAPE[where.in].get(where.field)
  return shape?.as === 'text' ? shape.max : 0
}

/** The shared description of a touchpoint, or null when the touchpoint is gone. */
export function bodyAt(doc: Y.Doc, touchpointId: string): Y.XmlFragment | null {
  const found = entityOf(doc, 'touchpoints', touchpointId)?.get('body')
  return isFragment(found) ? found : null
}

/** What changing a description is called in the policy table; null when its touchpoint is gone. */
export function bodyAct(doc: Y.Doc, touchpointId: string): DocAct | null {
  const entity = entityOf(doc, 'touchpoints', touchpointId)
  if (!entity) return null
  const spot = spotOf(doc, 'touchpoints', touchpointId, entity, { key: 'body' })
  return contentAct('touchpoints', 'body', creatorOf(entity), spot)
}

/** What changing that text is called in the policy table; null when it is gone. */
export function textAct(doc: Y.Doc, where: TextWhere): DocAct | null {
  if (where.in === 'scope' || where.in === 'answers') return contentAct('scope', where.field, '')
  const entity = entityOf(doc, where.in, where.id)
  if (!entity) return null
  const spot = spotOf(doc, where.in, where.id, entity, { key: where.field })
  return contentAct(where.in, where.field, creatorOf(entity), spot)
}
