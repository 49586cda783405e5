/** How a journey falls into strips for paper: whole touchpoints, and whole chapters wherever one fits. Pure. */
import { spanOf } from '../../lib/client/board-layout.ts'
import type { Group } from '../../lib/client/board-layout.ts'

/** `goesOn`: a chapter wider than a strip, from its second piece on. */
export type StripGroup = Group & { goesOn: boolean }
export type Strip = StripGroup[]

export const columnsOf = (strip: Strip): number => strip.reduce((sum, group) => sum + spanOf(group), 0)

/**
 * As few strips as `most` columns a strip allow, and among those the most even ones. Only a chapter wider than
 * a strip is cut, in even pieces.
 */
export function stripsOf(groups: readonly Group[], most: number): Strip[] {
  const pieces = groups.flatMap((group) => cut(group, most))
  const fewest = fill(pieces, most).length
  for (let width = 1; width < most; width += 1) {
    const strips = fill(pieces, width)
    if (strips.length === fewest) return strips
  }
  return fill(pieces, most)
}

function cut(group: Group, most: number): StripGroup[] {
  const parts = Math.max(1, Math.ceil(group.columns.length / most))
  const size = Math.ceil(group.columns.length / parts)
  return Array.from({ length: parts }, (_, part) => ({
    ...group,
    columns: group.columns.slice(part * size, (part + 1) * size),
    goesOn: part > 0,
  }))
}

/** A piece that is wider than `width` gets a strip of its own. */
function fill(pieces: readonly StripGroup[], width: number): Strip[] {
  const strips: Strip[] = []
  for (const piece of pieces) {
    const last = strips.at(-1)
    if (last && columnsOf(last) + spanOf(piece) <= width) last.push(piece)
    else strips.push([piece])
  }
  return strips
}
