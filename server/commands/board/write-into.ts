import * as Y from 'yjs'
import { excerpt } from '../../../lib/doc/excerpt.ts'
import { layAtEnd, type Newcomer } from '../../../lib/doc/lay.ts'
import { leaseToServer } from '../../db/leases.ts'
import type { Tx } from '../../db/pool.ts'
import { twinOf } from '../../rooms/gate.ts'
import type { ExclusiveWork } from '../../rooms/room.ts'

const ADD = { chapters: 'chapter.add', touchpoints: 'touchpoint.add', notes: 'note.add' } as const

/** The server's update of what `edit` does, for `room.exclusively`; `changes` go into the board's log. */
export async function writeBy(
  tx: Tx,
  boardId: string,
  live: Y.Doc,
  edit: (twin: Y.Doc) => void,
  changes: ExclusiveWork['write']['changes'],
): Promise<ExclusiveWork> {
  const twin = twinOf(live, [])
  const clientId = twin.clientID
  const before = Y.encodeStateVector(twin)
  edit(twin)
  const body = Y.encodeStateAsUpdate(twin, before)
  twin.destroy()
  await leaseToServer(tx, boardId, clientId)
  return { write: { clientId, body, changes }, after: async () => {} }
}

/** The server's update that brings these in; `what` names it in the board's log. */
export function writeInto(
  tx: Tx,
  boardId: string,
  live: Y.Doc,
  newcomers: readonly Newcomer[],
  what: string,
): Promise<ExclusiveWork> {
  const added = newcomers.map(({ kind, id, createdBy, values }) => ({
    act: { what: ADD[kind] },
    kind,
    id,
    title: excerpt(String(values.title ?? values.text ?? ''), 120),
    by: createdBy,
  }))
  return writeBy(tx, boardId, live, (twin) => layAtEnd(twin, newcomers), [{ what }, ...added])
}
