/** What a database holds: its tables in an order that foreign keys allow, and what is in them. */
import { escapeIdentifier, type Client } from 'pg'

export type Table = { name: string; columns: string[] }

/** Same text on every server, whatever its settings: sums are compared across versions. */
export const PLAIN_TEXT = [
  "set local timezone to 'UTC'",
  "set local datestyle to 'ISO, YMD'",
  "set local intervalstyle to 'postgres'",
  "set local bytea_output to 'hex'",
  'set local extra_float_digits to 1',
]

/** Tables of the app, those that others refer to first. */
export async function tablesOf(client: Client): Promise<Table[]> {
  const { rows } = await client.query<{ name: string; columns: string[]; needs: string[] }>(`
    select c.relname as name,
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      coalesce((select array_agg(distinct f.relname::text) from pg_constraint k join pg_class f on f.oid = k.confrelid
        where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid), '{}') as needs
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by c.relname`)
  const placed = new Set<string>()
  const order: Table[] = []
  while (order.length < rows.length) {
    const next = rows.find((row) => !placed.has(row.name) && row.needs.every((need) => placed.has(need)))
    if (!next) throw new Error('These tables refer to each other in a circle')
    placed.add(next.name)
    order.push({ name: next.name, columns: next.columns })
  }
  return order
}

/** Number of rows and a sum over their content that does not depend on their order. */
export async function contentOf(client: Client, table: Table): Promise<{ rows: number; sum: string }> {
  const text = `row(${table.columns.map((column) => escapeIdentifier(column)).join(', ')})::text`
  const { rows } = await client.query<{ rows: string; sum: string }>(
    `select count(*)::text as rows, coalesce(sum(('x' || substr(md5(${text}), 1, 15))::bit(60)::bigint), 0)::text as sum
     from ${escapeIdentifier(table.name)}`,
  )
  return { rows: Number(rows[0]?.rows ?? 0), sum: rows[0]?.sum ?? '' }
}

export const columnList = (table: Table) => table.columns.map((column) => escapeIdentifier(column)).join(', ')

/** SHA-256 of the migrations that this database has had, oldest first. */
export async function migrationsOf(client: Client): Promise<string[]> {
  const there = await client.query(
    "select to_regclass('drizzle.__drizzle_migrations') as at where to_regclass('drizzle.__drizzle_migrations') is not null",
  )
  if (there.rowCount === 0) return []
  const { rows } = await client.query<{ hash: string }>(
    'select hash from drizzle.__drizzle_migrations order by created_at',
  )
  return rows.map((row) => row.hash)
}
