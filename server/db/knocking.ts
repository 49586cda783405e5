/** What a knock at a board's line asks of the rows, in two round trips: whoever joins waits for both. */
import { and, eq, gt, sql } from 'drizzle-orm'
import type { Db } from './pool.ts'
import { boards, seats, sessions } from './schema.ts'
import { boardColumns, seatColumns, type BoardRow, type SeatRow } from './standing.ts'

export type Knocker = {
  /** Null: there is no such board. */
  board: BoardRow | null
  /** Null: no seat at it. */
  seat: SeatRow | null
}

/** Planned once per connection: asked by every page that opens or comes back. */
const prepareKnocker = (db: Db) =>
  db
    .select({ board: boardColumns, seat: seatColumns })
    .from(sessions)
    .leftJoin(boards, eq(boards.id, sql.placeholder('boardId')))
    .leftJoin(seats, and(eq(seats.boardId, boards.id), eq(seats.userId, sessions.userId)))
    .where(and(eq(sessions.sessionToken, sql.placeholder('signIn')), gt(sessions.expires, sql`now()`)))
    .prepare('knocker')

const prepared = new WeakMap<Db['$client'], ReturnType<typeof prepareKnocker>>()

/** Who knocks, by the hash of their session's token. Null: not signed in, or no more. */
export async function knockerOf(db: Db, signIn: string, boardId: string): Promise<Knocker | null> {
  const query = prepared.get(db.$client) ?? prepareKnocker(db)
  prepared.set(db.$client, query)
  const [row] = await query.execute({ signIn, boardId })
  return row ?? null
}
