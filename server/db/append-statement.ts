/**
 * Writes rows of one or several boards: compare-and-set of each board's head and one insert per table in
 * one statement, so one round trip and one commit. A board whose head has moved on gets nothing; the
 * others are not touched by that. Locks are taken in order of id: two nodes may write the same boards; and
 * no stronger than the update needs, for whoever just gave a row to a board holds its key.
 *
 * The text is always the same, so Postgres plans it once per connection. What the rows hold goes as JSON
 * and two stretches of bytes: arrays would be written and read letter by letter.
 */
import { type SQL, sql } from 'drizzle-orm'
import { type LogHead, type LogRow, sha256 } from './log.ts'

export type Append = { boardId: string; head: LogHead; rows: readonly LogRow[] }

const PARTS = `
  with locked as (
    select id from board where id = any(?::uuid[]) order by id for no key update
  ), head as (
    select * from json_to_recordset(?::json) as head (id uuid, epoch int, seq bigint, rev int, rows int)
  ), moved as (
    update board set seq = board.seq + head.rows from head
    where (select count(*) from locked) > 0 and board.id = any(?::uuid[]) and board.id = head.id
      and board.epoch = head.epoch and board.seq = head.seq and board.rev = head.rev
    returning board.id, board.epoch
  ), entry as (
    select moved.epoch, row.* from moved join json_to_recordset(?::json) as row (
      board uuid, seq bigint, step text, seat uuid, client bigint, at int, size int, sum int, changes json)
    on row.board = moved.id
  ), written as (
    insert into board_update (board_id, epoch, seq, seat_id, client_id, body, sha256)
    select board, epoch, seq, seat, client, substring(?::bytea from at for size), substring(?::bytea from sum for 32)
    from entry
  ), told as (
    insert into board_event (board_id, seq, step, seat_id, change)
    select board, seq, step, seat, change::jsonb from entry, json_array_elements(changes) as change
  )
  select id from moved`.split('?')

/** `$1`, `$2`, … in the order of `valuesOf`. */
export const APPEND_TEXT = PARTS.reduce((text, part, n) => `${text}$${n}${part}`)

/** Each board at most once. */
export function valuesOf(appends: readonly Append[]): unknown[] {
  const ids = appends.map(({ boardId }) => boardId)
  const heads = appends.map(({ boardId, head, rows }) => ({ id: boardId, ...head, rows: rows.length }))
  const bodies: Uint8Array[] = []
  const sums: Uint8Array[] = []
  let at = 1
  const entries = appends.flatMap(({ boardId, head, rows }) =>
    rows.map(({ seatId, clientId, body, changes, step }, n) => {
      const [from, sum, size] = [at, 1 + 32 * sums.length, body.byteLength]
      at += size
      bodies.push(body)
      sums.push(sha256(body))
      const place = { board: boardId, seq: head.seq + n + 1, at: from, size, sum }
      return { ...place, step, seat: seatId, client: clientId, changes }
    }),
  )
  const packed = [Buffer.concat(bodies), Buffer.concat(sums)]
  return [ids, JSON.stringify(heads), ids, JSON.stringify(entries), ...packed]
}

/** The same for whoever is in a transaction of Drizzle. */
export function appendStatement(append: Append): SQL {
  const values = valuesOf([append])
  return sql.join(PARTS.flatMap((part, n) => [...(n > 0 ? [sql.param(values[n - 1])] : []), sql.raw(part)]))
}
