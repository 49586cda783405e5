/** Whether a digest of the server tells of another board than the one here. Small: the comparing itself comes late. */
import type * as Y from 'yjs'
import type { Digest } from '../sync/wire.ts'

type Here = {
  doc: Y.Doc
  /** Everything that was sent is confirmed, and the line is up. */
  settled: () => boolean
  /** Of the document since it was opened, whoever made them. */
  changes: () => number
}
type Compare = (doc: Y.Doc, theirs: Digest) => boolean

/**
 * What is on its way in either direction makes any two documents differ. What was on its way when the
 * digest came is not in it, even if it has arrived by the time the script has.
 */
export async function tellsApart(
  { doc, settled, changes }: Here,
  theirs: Digest,
  compare: () => Promise<Compare>,
): Promise<boolean> {
  if (!settled()) return false
  const then = changes()
  const wentApart = await compare()
  return settled() && changes() === then && wentApart(doc, theirs)
}
