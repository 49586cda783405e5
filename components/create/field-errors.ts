/** From the route's field codes to sentences, grouped by the field they stand at. */
import type { Draft } from './draft.ts'
import { TITLE_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import type { create } from '../../messages/create.ts'

type CreateWords = typeof create.nl
export type ErrorField = keyof CreateWords['fields']
export type FieldErrors = Partial<Record<ErrorField, string>>

const LINE_MAX_CHARACTERS = 200
const LINK_MAX_CHARACTERS = 500
const MAX: Partial<Record<string, number>> = {
  title: TITLE_MAX_CHARACTERS,
  organisation: TITLE_MAX_CHARACTERS,
  callUrl: LINK_MAX_CHARACTERS,
}

/** `codes`: dotted field path → code, as `{ fields }` of the route. A code no field knows is left out. */
export function fieldErrors(codes: Record<string, string>, t: CreateWords): FieldErrors {
  const errors: FieldErrors = {}
  for (const [path, code] of Object.entries(codes)) {
    const field = path.split('.')[0] ?? ''
    if (isField(field, t)) errors[field] ??= sentence(field, code, t)
  }
  return errors
}

const isField = (field: string, t: CreateWords): field is ErrorField => Object.hasOwn(t.fields, field)

function sentence(field: ErrorField, code: string, t: CreateWords): string {
  if (field === 'title' && code === 'required') return t.errors.titleRequired
  if (field === 'startsAt') return t.errors.dateIncomplete
  if (code === 'tooLong') return t.errors.tooLong(MAX[field] ?? LINE_MAX_CHARACTERS)
  if (code === 'notALink') return t.errors.notALink
  return t.errors.invalid
}

/** A field that is being changed is no longer wrong; the server judges it again at the next try. */
export function withoutErrors(errors: FieldErrors, changed: Partial<Draft>): FieldErrors {
  const left = { ...errors }
  for (const field of Object.keys(changed)) {
    const stands = field === 'date' || field === 'time' ? 'startsAt' : field
    if (stands in left) delete left[stands as ErrorField]
  }
  return left
}
