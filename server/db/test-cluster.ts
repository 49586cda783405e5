/**
 * Before all tests: a real Postgres and one migrated template database that each test file copies.
 * `TEST_DATABASE_URL` (an account that may make databases) takes the place of the own cluster.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbedded, stopLeftOver } from '../embedded-postgres.ts'
import { lockOwner, takeLock } from '../lock.ts'
import { ensureDatabase, runMigrations } from '../migrate.ts'

const FOLDER = 'samenreis-test-'

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL
  const cluster = given ? { adminUrl: given, stop: async () => {} } : await ownCluster()
  const template = `samenreis_template_${randomBytes(6).toString('hex')}`
  await ensureDatabase(cluster.adminUrl, template)
  await runMigrations(databaseUrl(cluster.adminUrl, template))
  project.provide('adminUrl', cluster.adminUrl)
  project.provide('templateDatabase', template)
  return async () => {
    if (given) await dropDatabase(given, template)
    await cluster.stop()
  }
}

/** The same server and account, another database. */
export function databaseUrl(url: string, database: string): string {
  const other = new URL(url)
  other.pathname = `/${database}`
  return other.href
}

export async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`)
  } finally {
    await client.end()
  }
}

async function ownCluster(): Promise<{ adminUrl: string; stop(): Promise<void> }> {
  await sweepOld()
  const folder = mkdtempSync(path.join(os.tmpdir(), FOLDER))
  const lock = takeLock(folder)
  const cluster = await startEmbedded(lock, { fast: true })
  return {
    adminUrl: cluster.url('postgres'),
    async stop() {
      await cluster.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A test run that was killed leaves its Postgres behind: stop it and remove its folder. */
async function sweepOld(): Promise<void> {
  for (const name of readdirSync(os.tmpdir()).filter((name) => name.startsWith(FOLDER))) {
    const folder = path.join(os.tmpdir(), name)
    // no lock yet: another run is making it at this very moment
    if (!existsSync(path.join(folder, 'lock')) || lockOwner(folder)) continue
    try {
      await stopLeftOver(takeLock(folder))
      rmSync(folder, { recursive: true, force: true })
    } catch {
      // another run sweeps it just now
    }
  }
}
