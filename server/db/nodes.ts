/**
 * What nodes leave for each other in Postgres: who is at their boards, when they last changed rows,
 * when somebody signed out. One light reading a second finds everything; Redis only makes it faster.
 * All times are the database's, so nodes' clocks don't matter.
 */
import { sql } from 'drizzle-orm'
import type { Db } from './pool.ts'

/** A node that has not been seen for this long is dead, and nobody is present by way of it. */
export const NODE_DEAD_MS = 12_000
/** Long enough that nobody who was only held up for a while has missed what such a row says. */
const FORGET_CHANGES = sql`interval '1 minute'`
const FORGET_NODES = sql`interval '1 hour'`

export type Whereabouts = [clientId: number, clock: number, state: string][]
export type Here = { boardId: string; present: Record<string, number[]>; whereabouts: Whereabouts }

/** Another node at a board. Without people when it is dead. */
export type Neighbour = {
  nodeId: string
  alive: boolean
  present: Record<string, number[]>
  whereabouts: Whereabouts
}

/** What stands in the rows about one board. */
export type Sight = {
  epoch: number
  seq: number
  rev: number
  damaged: boolean
  neighbours: Neighbour[]
  /** Another text when another node changed rows of this board; says nothing else. */
  changes: string
}

/** `signOuts`: another text when somebody signed out by way of another node. */
export type Look = { boards: Map<string, Sight>; signOuts: string }

type LookRow = {
  signOuts: string
  id: string | null
  epoch: number
  seq: string
  rev: number
  damaged: boolean
  nodeId: string | null
  alive: boolean | null
  present: Record<string, number[]> | null
  whereabouts: Whereabouts | null
  changed: string | null
}

/** One reading for all boards that are open here. A board that is gone is missing in the answer. */
export async function lookAround(db: Db, me: string, boardIds: readonly string[]): Promise<Look> {
  const text = `
    select other."signOuts", b.id, b.epoch, b.seq, b.rev, n.node_id as "nodeId",
      exists (select 1 from board_damage d where d.board_id = b.id and d.epoch = b.epoch) as damaged,
      node.seen_at > now() - $3::int * interval '1 millisecond' as alive,
      n.present, n.whereabouts, n.changed_at::text as changed
    from (select coalesce(string_agg(id::text || signed_out_at::text, ' ' order by id), '') as "signOuts"
      from node where id <> $1::uuid) other
    left join board b on b.id = any($2::uuid[])
    left join node_board n on n.board_id = b.id and n.node_id <> $1::uuid
    left join node on node.id = n.node_id
    order by b.id, n.node_id`
  const values = [me, boardIds, NODE_DEAD_MS]
  const { rows } = await db.$client.query<LookRow>({ name: 'look', text, values })
  const boards = new Map<string, Sight>()
  for (const row of rows) {
    if (row.id === null) continue
    const { epoch, rev, damaged } = row
    const empty: Sight = { epoch, seq: Number(row.seq), rev, damaged, neighbours: [], changes: '' }
    const sight = boards.get(row.id) ?? empty
    boards.set(row.id, sight)
    if (row.nodeId === null) continue
    const alive = row.alive === true
    const present = alive ? (row.present ?? {}) : {}
    const whereabouts = alive ? (row.whereabouts ?? []) : []
    sight.neighbours.push({ nodeId: row.nodeId, alive, present, whereabouts })
    sight.changes += `${row.nodeId}${row.changed ?? ''} `
  }
  return { boards, signOuts: rows[0]?.signOuts ?? '' }
}

/** "I am alive, and these are at the boards that are open here." Says nothing twice. */
export async function announce(db: Db, me: string, here: readonly Here[]): Promise<void> {
  const list = sql.param(JSON.stringify(here))
  await db.execute(sql`
    with me as (
      insert into node (id) values (${me}::uuid) on conflict (id) do update set seen_at = now()
    )
    insert into node_board (node_id, board_id, present, whereabouts)
    select ${me}::uuid, board.id, here.present, here.whereabouts
    from jsonb_to_recordset(${list}::jsonb) as here ("boardId" uuid, present jsonb, whereabouts jsonb)
    join board on board.id = here."boardId"
    on conflict (node_id, board_id) do update
      set present = excluded.present, whereabouts = excluded.whereabouts
      where (node_board.present, node_board.whereabouts) is distinct from (excluded.present, excluded.whereabouts)`)
}

/** Rows of these boards changed here: whoever looks reads them again. */
export async function noteChanges(db: Db, me: string, boardIds: readonly string[]): Promise<void> {
  await db.execute(sql`
    with me as (insert into node (id) values (${me}::uuid) on conflict (id) do nothing)
    insert into node_board (node_id, board_id, changed_at)
    select ${me}::uuid, board.id, clock_timestamp() from board
    where board.id in (select unnest(${sql.param([...boardIds])}::uuid[]))
    on conflict (node_id, board_id) do update set changed_at = excluded.changed_at`)
}

export async function noteSignOut(db: Db, me: string): Promise<void> {
  await db.execute(sql`
    insert into node (id, signed_out_at) values (${me}::uuid, clock_timestamp())
    on conflict (id) do update set signed_out_at = excluded.signed_out_at`)
}

/** Boards that are not open here any more, and nodes that ended without a word long ago. */
export async function sweepNodes(db: Db, me: string, open: readonly string[]): Promise<void> {
  await db.execute(sql`delete from node where seen_at < now() - ${FORGET_NODES} and id <> ${me}::uuid`)
  await db.execute(sql`
    delete from node_board where node_id = ${me}::uuid
      and board_id <> all(${sql.param([...open])}::uuid[])
      and (changed_at is null or changed_at < now() - ${FORGET_CHANGES})`)
}

/** This node ends: nobody is present by way of it from now on. */
export async function leaveNodes(db: Db, me: string): Promise<void> {
  await db.execute(sql`delete from node where id = ${me}::uuid`)
}

/** Seats present by way of other nodes, for a page about a board that is not open here. */
export async function presentElsewhere(db: Db, me: string, boardId: string): Promise<Map<string, number[]>> {
  const { boards } = await lookAround(db, me, [boardId])
  const present = new Map<string, number[]>()
  for (const neighbour of boards.get(boardId)?.neighbours ?? []) {
    for (const [seatId, clients] of Object.entries(neighbour.present)) {
      present.set(seatId, [...(present.get(seatId) ?? []), ...clients])
    }
  }
  return present
}
