import { and, eq, lt } from 'drizzle-orm'
import type { Db, Tx } from './pool.ts'
import { clientLeases } from './schema.ts'

/**
 * A Yjs client id belongs to one seat of a board, for ever: whoever reuses another's id forks the board
 * silently. The server writes under ids of its own; throws when somebody has this one.
 */
export async function leaseToServer(tx: Tx, boardId: string, clientId: number): Promise<void> {
  await tx.insert(clientLeases).values({ boardId, clientId, seatId: null })
}

/**
 * Leases a client id to whoever knocks, and tells every client id their seat had before with the last `rev`
 * it said it knew: offline work under an old id is still its own. Null when the id is somebody else's (or
 * the server's). One round trip that does not wait for the disk: an edit does, and what was committed
 * before it is on disk by then.
 */
export async function leaseAtTheDoor(
  db: Db,
  boardId: string,
  clientId: number,
  seatId: string,
  seenRev: number,
): Promise<Map<number, number> | null> {
  const values = [boardId, clientId, seatId, seenRev]
  const lease = { name: 'lease', text: LEASE_TEXT, values }
  const { rows } = await db.$client.query<{ client: string; seen: number | null; own: boolean | null }>(lease)
  const held = rows.find(({ client }) => Number(client) === clientId)
  // Taken in this very moment: by the next one it can be read by whom.
  if (!held) return leaseAtTheDoor(db, boardId, clientId, seatId, seenRev)
  if (!held.own) return null
  return new Map(rows.flatMap(({ client, seen }) => (seen === null ? [] : [[Number(client), seen]])))
}

const LEASE_TEXT = `
  with quick as (
    select set_config('synchronous_commit', 'off', true)
  ), made as (
    insert into client_lease (board_id, client_id, seat_id, seen_rev)
    select $1::uuid, $2::bigint, $3::uuid, $4::int from quick on conflict do nothing
    returning client_id
  )
  select client_id as client, seen_rev as seen, seat_id = $3 as own from client_lease
  where board_id = $1 and (seat_id = $3 or client_id = $2)
  union all select client_id, null, true from made`

export async function markSeenRev(db: Db, boardId: string, clientId: number, rev: number): Promise<void> {
  await db
    .update(clientLeases)
    .set({ seenRev: rev })
    .where(
      and(
        eq(clientLeases.boardId, boardId),
        eq(clientLeases.clientId, clientId),
        lt(clientLeases.seenRev, rev),
      ),
    )
}
