import { generateKeyBetween } from 'jittered-fractional-indexing'
import { BIN, PARKED } from '../journey/entities.ts'
import { OWNER_MAX_CHARACTERS } from '../journey/limits.ts'

/** Names that would reach an object's prototype. */
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
const PLACES: ReadonlySet<string> = new Set([BIN, PARKED, 'board'])
const ID = /^[A-Za-z0-9_-]{1,64}$/
const CODE = /^[a-z][a-z0-9_]{0,39}$/
export const RANK_MAX_CHARACTERS = 2000

export const isId = (value: unknown): value is string =>
  typeof value === 'string' && ID.test(value) && !RESERVED.has(value) && !PLACES.has(value)

/** An id, or '' for none. */
export const isName = (value: unknown): boolean => value === '' || isId(value)
/** A code of some value list, or '' for none. Which list is the screen's affair: codes may be added. */
export const isCode = (value: unknown): boolean =>
  value === '' || (typeof value === 'string' && CODE.test(value) && !RESERVED.has(value))
export const isFlag = (value: unknown): boolean => typeof value === 'boolean'
export const isRelevance = (value: unknown): boolean =>
  value === 0 || value === 1 || value === 2 || value === 3
export const isSeverity = isRelevance
/** A seat id or one line of words, '' for nobody. */
export const isOwner = (value: unknown): boolean =>
  typeof value === 'string' && value.length <= OWNER_MAX_CHARACTERS && !/\p{Cc}/u.test(value)
export const oneOf =
  (...values: readonly string[]) =>
  (value: unknown): boolean =>
    typeof value === 'string' && values.includes(value)

/** Member of a set: an id, a code or a team's own word; nothing that a database would not take as a key. */
export const isMember = (value: string): boolean =>
  value.length > 0 && value.length <= 64 && !RESERVED.has(value) && !/\p{Cc}|\p{Cs}/u.test(value)

/** A rank that can be ordered and inserted next to. */
export function isRank(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > RANK_MAX_CHARACTERS) return false
  try {
    generateKeyBetween(value, null, { jitterBits: 0 })
    return true
  } catch {
    return false
  }
}
