import { JOTTING_KINDS, type JottingKind } from '../../lib/journey/alone.ts'
import type { Jotted } from '../../lib/sync/state.ts'
import type { AloneWords } from '../../messages/alone-nl.ts'

export const countOf = (counts: readonly Jotted[], kind: JottingKind): number =>
  counts.reduce((sum, each) => sum + (each.kind === kind ? each.count : 0), 0)

/** "3 hoofdstukken en 1 kaartje"; '' for nothing. */
export function inWords(counts: readonly Jotted[], kinds: readonly JottingKind[], t: AloneWords): string {
  const parts = JOTTING_KINDS.filter((kind) => kinds.includes(kind) && countOf(counts, kind) > 0).map(
    (kind) => t.pieces[kind](countOf(counts, kind)),
  )
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} ${t.and} ${parts.at(-1)}` : (parts[0] ?? '')
}
