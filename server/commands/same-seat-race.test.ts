/** "That's me" beside what the newcomer writes at that very moment. */
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '../db/pool.ts'
import type { Person } from '../rooms/test-bench.ts'
import { benchOfFile } from '../rooms/test-file-bench.ts'

const bench = benchOfFile()

/** Tom lost his laptop and came back by his phone as somebody new. */
async function cameBack() {
  const { boardId, facilitator } = await bench.workshop()
  const anne = await bench.join(facilitator)
  const { seatId } = await bench.seat(boardId, 'participant', 'Tom')
  const phone = await bench.join(await bench.seat(boardId, 'participant', 'Tom 2'))
  await anne.command('start', {})
  const merge = () => anne.command('sameSeat', { waitingId: phone.seatId, seatId })
  return { boardId, anne, phone, seatId, merge }
}

/**
 * Where rows of `table` stop to be written until `go` is called: the database's own lock, taken by who writes
 * before the row is there.
 */
async function stoppedAt(table: string) {
  await db().execute(
    sql.raw(`create or replace function wait_here() returns trigger as $$ begin
    perform pg_advisory_xact_lock(7); return new; end $$ language plpgsql`),
  )
  await db().execute(
    sql.raw(
      `create or replace trigger wait_here before insert on ${table} for each row execute function wait_here()`,
    ),
  )
  const client = await db().$client.connect()
  await client.query('select pg_advisory_lock(7)')
  const waiting = async (n: number) => {
    const { rows } = await client.query<{ n: number }>(
      `select count(*)::int as n from pg_locks where not granted and database = (select oid from pg_database where datname = current_database())
        or not granted and locktype = 'transactionid'`,
    )
    return (rows[0]?.n ?? 0) >= n
  }
  return {
    /** Resolves when so many wait for a lock. */
    async until(n: number) {
      while (!(await waiting(n))) await new Promise((resolve) => setImmediate(resolve))
    },
    async go() {
      await client.query('select pg_advisory_unlock(7)')
      client.release()
      await db().execute(sql.raw(`drop trigger wait_here on ${table}`))
    },
  }
}
const seatsOf = async (table: string, boardId: string) => {
  const { rows } = await db().execute<{ seat_id: string }>(
    sql`select seat_id from ${sql.identifier(table)} where board_id = ${boardId}`,
  )
  return rows.map(({ seat_id }) => seat_id)
}

const WRITES: [string, string, (person: Person, journeyId: string) => Promise<unknown>][] = [
  [
    'a piece written alone',
    'jotting',
    (person, parent) =>
      person.command('jot', {
        jotting: { kind: 'chapter', id: crypto.randomUUID(), parent, text: 'Kiezen' },
      }),
  ],
  [
    'an answer',
    'prepared_answer',
    (person) => person.command('prepare', { question: 'why', text: 'Daarom' }),
  ],
]

test.each(WRITES)('WA70 %s that is being written comes along', async (_what, table, write) => {
  const { boardId, anne, phone, seatId, merge } = await cameBack()
  const stopped = await stoppedAt(table)
  const written = write(phone, anne.view().journeys[0]?.id ?? '')
  await stopped.until(1)
  const merged = merge()
  await stopped.until(2)
  await stopped.go()
  expect(await merged).toMatchObject({ ok: true })
  // its line may have been ended before the answer
  await Promise.race([written, phone.until(() => phone.closes.length > 0)])
  expect(await seatsOf(table, boardId)).toEqual([seatId])
})
