import type { BoardView } from '../journey/entities.ts'
import type { RichBlock } from '../journey/rich.ts'

export type CanonicalJson =
  | null
  | boolean
  | number
  | string
  | CanonicalJson[]
  | { [key: string]: CanonicalJson }

/**
 * A board as plain JSON with sorted keys: content, results and version, without times, seats and
 * ranks. `bodies` by touchpoint id; `results` is any JSON of revealed results.
 */
export function canonical(
  _view: BoardView,
  _bodies: ReadonlyMap<string, RichBlock[]>,
  _results: unknown,
  _version: string,
): CanonicalJson {
  throw new Error('not built yet')
}

/** The one meaning of "equal". */
export function sameBoard(_a: CanonicalJson, _b: CanonicalJson): boolean {
  throw new Error('not built yet')
}
