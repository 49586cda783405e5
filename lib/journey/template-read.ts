/** Reading unknown JSON one field at a time. Every function throws a `TemplateError` that names the path. */
import type { Localised } from './entities.ts'
import { TEXT_MAX_CHARACTERS } from './limits.ts'
import { TemplateError } from './template-error.ts'
import type { Coded } from './values/coded.ts'

export type At = { value: unknown; path: string }

/** Own properties only: a key like `constructor` must not find anything. */
export function field(at: At, key: string): At {
  const found = optional(at, key)
  if (!found) throw new TemplateError('missing', child(at, key))
  return found
}

/** Null when the field isn't there, or is there as null. */
export function optional(at: At, key: string): At | null {
  const value = Object.getOwnPropertyDescriptor(asObject(at), key)?.value as unknown
  return value === undefined || value === null ? null : { value, path: child(at, key) }
}

export function entries(at: At): { key: string; at: At }[] {
  return Object.entries(asObject(at)).map(([key, value]) => ({ key, at: { value, path: child(at, key) } }))
}

/** `max`: more than this many are refused. */
export function each<T>(at: At, max: number, read: (at: At) => T): T[] {
  if (!Array.isArray(at.value)) throw new TemplateError('wrongType', at.path)
  if (at.value.length > max) throw new TemplateError('tooMany', at.path)
  return at.value.map((value: unknown, index) => read({ value, path: `${at.path}[${index}]` }))
}

export function string(at: At, max = TEXT_MAX_CHARACTERS): string {
  if (typeof at.value !== 'string') throw new TemplateError('wrongType', at.path)
  if (at.value.trim() === '') throw new TemplateError('empty', at.path)
  if (at.value.length > max) throw new TemplateError('tooLong', at.path)
  return at.value
}

export function localised(at: At, max = TEXT_MAX_CHARACTERS): Localised {
  return { nl: string(field(at, 'nl'), max), en: string(field(at, 'en'), max) }
}

/** Letters, digits, - and _; begins with a letter or digit, so never `__proto__`. */
export function id(at: At): string {
  const value = string(at, 64)
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(value)) throw new TemplateError('badId', at.path)
  return value
}

export function codeOf<T extends Coded>(list: readonly T[], at: At): T['code'] {
  const value = string(at)
  const row = list.find((known) => known.code === value)
  if (!row) throw new TemplateError('unknownCode', at.path)
  return row.code
}

export function boolean(at: At): boolean {
  if (typeof at.value !== 'boolean') throw new TemplateError('wrongType', at.path)
  return at.value
}

/** A whole number from `min` to `max`. */
export function whole(at: At, min: number, max: number): number {
  if (typeof at.value !== 'number') throw new TemplateError('wrongType', at.path)
  if (!Number.isInteger(at.value) || at.value < min || at.value > max) {
    throw new TemplateError('outOfRange', at.path)
  }
  return at.value
}

function asObject(at: At): object {
  if (typeof at.value !== 'object' || at.value === null || Array.isArray(at.value)) {
    throw new TemplateError('wrongType', at.path)
  }
  return at.value
}

const child = (at: At, key: string): string => (at.path === '' ? key : `${at.path}.${key}`)
