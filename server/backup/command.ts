/** `npm run backup FILE` and `npm run restore FILE [--force]`, for the embedded database or DATABASE_URL. */
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { runningCluster, startEmbedded } from '../embedded-postgres.ts'
import { BadEnvironment, readEnv } from '../env.ts'
import { DataDirInUse, lockOwner, takeLock } from '../lock.ts'
import { log } from '../log.ts'
import { ensureDatabase } from '../migrate.ts'
import { EMBEDDED_NAME } from '../start-database.ts'
import { backup } from './backup.ts'
import { BackupProblem, type BackupHeader } from './backup-file.ts'
import { restore } from './restore.ts'

/** Runs `work` against the database; the embedded one is started for it when the app does not run. */
async function withDatabase<T>(mayRun: boolean, work: (url: string) => Promise<T>): Promise<T> {
  const env = readEnv(process.env, false)
  if (env.databaseUrl) return work(env.databaseUrl)
  const running = mayRun && lockOwner(env.dataDir) ? runningCluster(env.dataDir, EMBEDDED_NAME) : null
  if (running) return work(running)
  const lock = takeLock(env.dataDir)
  try {
    const cluster = await startEmbedded(lock)
    try {
      await ensureDatabase(cluster.url('postgres'), EMBEDDED_NAME)
      return await work(cluster.url(EMBEDDED_NAME))
    } finally {
      await cluster.stop()
    }
  } finally {
    lock.release()
  }
}

const rowsOf = (header: BackupHeader) => header.tables.reduce((sum, table) => sum + table.rows, 0)

async function main(words: string[]): Promise<void> {
  const [command, given, ...flags] = words
  const known =
    command === 'backup'
      ? flags.length === 0
      : command === 'restore' && flags.every((flag) => flag === '--force')
  if (!given || !known)
    throw new BackupProblem(
      'Use: npm run backup FILE, or: npm run restore FILE (add -- --force to replace what is there)',
    )
  const file = path.resolve(given)
  if (command === 'backup') {
    const header = await withDatabase(true, (url) => backup(url, file))
    const { size } = await stat(file)
    log.say(
      `Backed up ${header.tables.length} tables, ${rowsOf(header)} rows into ${file} (${Math.ceil(size / 1024)} kB).`,
    )
    return
  }
  const header = await withDatabase(false, (url) => restore(url, file, { force: flags.includes('--force') }))
  log.say(
    `Restored ${header.tables.length} tables, ${rowsOf(header)} rows, as they were at ${header.madeAt}.`,
  )
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  const plain =
    error instanceof BackupProblem || error instanceof BadEnvironment || error instanceof DataDirInUse
  log.complain(error instanceof Error ? error.message : String(error))
  if (!plain) log.error('backup', 'failed', error)
  process.exit(1)
}
