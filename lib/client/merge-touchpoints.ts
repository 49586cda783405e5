/** Two touchpoints that are one: what hangs at the one goes to the other. One step of undo. */
import type { Touchpoint } from '../journey/entities.ts'
import { notesOf } from '../journey/place.ts'
import type { Hands } from './chapter-changes.ts'

/** Which of the two stays: the one that was voted on, for votes cannot move; else the one with more notes. */
export function stays(
  [first, second]: readonly [Touchpoint, Touchpoint],
  voted: ReadonlySet<string>,
  notes: (id: string) => number,
): [into: Touchpoint, from: Touchpoint] {
  const weight = ({ id }: Touchpoint) => (voted.has(id) ? 1_000_000 : 0) + notes(id)
  return weight(second) > weight(first) ? [second, first] : [first, second]
}

export function mergeTouchpoints(
  { edit, view, may, together }: Hands,
  fromId: string,
  intoId: string,
): boolean {
  const board = view()
  const from = board?.touchpoints.find(({ id }) => id === fromId)
  const into = board?.touchpoints.find(({ id }) => id === intoId)
  if (!board || !from || !into || from === into) return false
  const at = { lanes: [], chapters: [from.place.parent, into.place.parent] }
  if (!may({ what: 'touchpoint.bin', createdBy: from.createdBy, at }) || !may({ what: 'note.move', at }))
    return false
  together(() => {
    for (const { id } of notesOf(board, fromId)) edit.move('notes', id, { parent: intoId, before: null })
    for (const origin of [fromId, ...from.originIds]) edit.addOrigin(intoId, origin)
    if (into.needText === '' && from.needText !== '')
      edit.setText({ in: 'touchpoints', id: intoId, field: 'needText' }, from.needText)
    if (into.channel === '' && from.channel !== '')
      edit.setTouchpoint(intoId, { channel: from.channel, directness: from.directness, mode: from.mode })
    if (into.channelText === '' && from.channelText !== '')
      edit.setText({ in: 'touchpoints', id: intoId, field: 'channelText' }, from.channelText)
    edit.bin('touchpoints', fromId)
  })
  return true
}
