/** Boards, seats and signed-in people for our own server, straight into its rows; the socket checks them all. */
import { createHash, randomBytes } from 'node:crypto'
import type { Pool } from 'pg'
import { SCHEMA_VERSION } from '../lib/sync/wire.ts'
import { SEED_CLIENT_ID } from './boards.ts'
import type { Ticket } from './client.ts'

const COOKIE = 'authjs.session-token'

/** A live workshop in the step where everybody may edit, with this board and `seats` admitted participants. */
export async function makeBoard(
  pool: Pool,
  port: number,
  board: Uint8Array,
  seats: number,
): Promise<{ boardId: string; tickets: Ticket[] }> {
  const ids = (count: number) => Array.from({ length: count }, () => crypto.randomUUID())
  const [ownerId, teamId, projectId, boardId] = ids(4) as [string, string, string, string]
  const userIds = ids(seats)
  const seatIds = ids(seats)
  const tokens = userIds.map(() => randomBytes(32).toString('base64url'))
  const hashes = tokens.map((token) => createHash('sha256').update(token).digest('hex'))
  const names = userIds.map((_, at) => `Deelnemer ${at + 1}`)
  const client = await pool.connect()
  const run = (text: string, values: unknown[]) => client.query(text, values)
  try {
    await client.query('begin')
    await run(`insert into "user" (id, kind, name) values ($1, 'account', 'Anne')`, [ownerId])
    await run('insert into team (id, name) values ($1, $2)', [teamId, 'Bench'])
    await run(`insert into team_member (team_id, user_id, role) values ($1, $2, 'owner')`, [teamId, ownerId])
    await run(
      `insert into project (id, team_id, title, project_kind, use_case, map_state)
       values ($1, $2, 'Bench', 'service', 'concept', 'current')`,
      [projectId, teamId],
    )
    await run(
      `insert into board (id, project_id, title, stage, step, language, zone, minutes, created_by, seq, started_at)
       values ($1, $2, 'Bench', 'live', 'free', 'nl', 'Europe/Amsterdam', 90, $3, 1, now())`,
      [boardId, projectId, ownerId],
    )
    await run('insert into board_update (board_id, epoch, seq, client_id, body) values ($1, 1, 1, $2, $3)', [
      boardId,
      SEED_CLIENT_ID,
      Buffer.from(board),
    ])
    await run('insert into client_lease (board_id, client_id, seat_id) values ($1, $2, null)', [
      boardId,
      SEED_CLIENT_ID,
    ])
    await run(
      `insert into "user" (id, kind, name) select id, 'guest', name from unnest($1::uuid[], $2::text[]) as p (id, name)`,
      [userIds, names],
    )
    await run(
      `insert into seat (id, board_id, user_id, role, name, badge, admitted_at)
       select id, $1, user_id, 'participant', name, (at % 24)::smallint, now()
       from unnest($2::uuid[], $3::uuid[], $4::text[]) with ordinality as p (id, user_id, name, at)`,
      [boardId, seatIds, userIds, names],
    )
    await run(
      `insert into session (session_token, user_id, expires)
       select token, user_id, now() + interval '1 day' from unnest($1::text[], $2::uuid[]) as p (token, user_id)`,
      [hashes, userIds],
    )
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
  const address = `ws://localhost:${port}/sync/${boardId}?epoch=1&schema=${SCHEMA_VERSION}&client={client}`
  const tickets = tokens.map((token, at) => ({
    protocol: 'samenreis' as const,
    address,
    headers: { Origin: `http://localhost:${port}`, Cookie: `${COOKIE}=${token}` },
    document: boardId,
    seatId: seatIds[at] ?? '',
  }))
  return { boardId, tickets }
}
