import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import type { Client } from 'pg'

/** `dist/server.mjs` and `server/db/migrations.ts` lie at different depths below the repository's root. */
export const MIGRATIONS_FOLDER = fileURLToPath(
  new URL(
    import.meta.url.endsWith('/server/db/migrations.ts')
      ? '../../drizzle/migrations'
      : '../drizzle/migrations',
    import.meta.url,
  ),
)

/** Applies what is missing, all in one transaction. */
export async function applyMigrations(client: Client): Promise<void> {
  await migrate(drizzle({ client }), { migrationsFolder: MIGRATIONS_FOLDER })
}
