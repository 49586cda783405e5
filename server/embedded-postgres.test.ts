import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runningCluster, startEmbedded, type Cluster } from './embedded-postgres.ts'
import { startOf, takeLock } from './lock.ts'

let dir: string
const open = new Set<Cluster>()
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'samenreis-pg-'))
})
afterEach(async () => {
  await Promise.all([...open].map((cluster) => cluster.stop()))
  open.clear()
  rmSync(dir, { recursive: true, force: true })
})

async function start(fast = true) {
  const lock = takeLock(dir)
  const cluster = await startEmbedded(lock, { fast })
  open.add(cluster)
  return cluster
}
async function ask(url: string, question: string): Promise<string> {
  const client = new Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query<{ answer: string }>(question)
    return String(rows[0]?.answer)
  } finally {
    await client.end()
  }
}
const postmaster = () => Number(readFileSync(path.join(dir, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0])
async function until(what: () => boolean) {
  for (let i = 0; i < 400 && !what(); i++) await sleep(25)
  expect(what()).toBe(true)
}

test('OP3 the embedded database answers on a socket only this user opens, never on the network', async () => {
  const cluster = await start(false)
  const url = cluster.url('postgres')
  expect(await ask(url, "select current_setting('listen_addresses') as answer")).toBe('')
  expect(await ask(url, "select current_setting('fsync') as answer")).toBe('on')
  const folder = await ask(url, "select current_setting('unix_socket_directories') as answer")
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  expect(runningCluster(dir, 'postgres')).toContain(encodeURIComponent(folder))
  await cluster.stop()
  expect(runningCluster(dir, 'postgres')).toBeNull()
})

test('OP4 a Postgres left behind by a killed process is stopped and its rows are there', async () => {
  const first = await start()
  await ask(first.url('postgres'), 'create table kept as select 42 as answer')
  // what kill -9 of the app leaves: the lock of a dead owner and a running postmaster
  const orphan = postmaster()
  rmSync(path.join(dir, 'lock'))
  const stopped = startOf(orphan)
  expect(stopped).not.toBeNull()
  const second = await startElsewhere()
  expect(second).toBe('42')
  expect(startOf(orphan)).not.toBe(stopped)
})

/** Starts the cluster in another process, reads the row and ends it. */
async function startElsewhere(): Promise<string> {
  // this process watches its postmaster and would start it again: let it go first
  const code = `
    import { Client } from 'pg'
    import { takeLock } from ${JSON.stringify(path.resolve('server/lock.ts'))}
    import { startEmbedded } from ${JSON.stringify(path.resolve('server/embedded-postgres.ts'))}
    const cluster = await startEmbedded(takeLock(${JSON.stringify(dir)}), { fast: true })
    const client = new Client({ connectionString: cluster.url('postgres') })
    await client.connect()
    console.log((await client.query('select answer from kept')).rows[0].answer)
    await client.end()
    await cluster.stop()`
  for (const cluster of open) cluster.forget()
  open.clear()
  const told = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
    encoding: 'utf8',
  })
  return told.stdout.trim() || told.stderr
}

test('OP4 a postmaster that was killed is started again while the app runs, however long it cannot be', async () => {
  const told: string[] = []
  const cluster = await startEmbedded(takeLock(dir), { fast: true, warn: (line) => told.push(line) })
  open.add(cluster)
  const before = postmaster()
  await ask(cluster.url('postgres'), 'create table kept as select 7 as answer')
  // as on a full disk: nothing starts
  const [there, away] = [path.join(dir, 'pg', 'postgresql.conf'), path.join(dir, 'away')]
  renameSync(there, away)
  process.kill(before, 'SIGKILL')
  await until(() => told.some((line) => line.includes('could not be started again')))
  await sleep(1_200)
  renameSync(away, there)
  await until(() => existsSync(path.join(dir, 'pg', 'postmaster.pid')) && postmaster() !== before)
  let answer = ''
  for (let i = 0; i < 100 && answer !== '7'; i++) {
    answer = await ask(cluster.url('postgres'), 'select answer from kept').catch(() => '')
    await sleep(50)
  }
  expect(answer).toBe('7')
})

test('OP5 a first start that was killed half-way is begun anew', async () => {
  const cluster = await start()
  await cluster.stop()
  rmSync(path.join(dir, 'lock'))
  // what is left when initdb is killed: the temporary folder, no real one
  spawnSync('mv', [path.join(dir, 'pg'), path.join(dir, 'pg.initdb')])
  rmSync(path.join(dir, 'pg.initdb', 'global'), { recursive: true })
  const again = await start()
  expect(await ask(again.url('postgres'), 'select 1 as answer')).toBe('1')
  expect(existsSync(path.join(dir, 'pg.initdb'))).toBe(false)
})

test.runIf(process.getuid?.() === 0)('OP3 root without user namespaces starts it as nobody', async () => {
  process.env.SAMENREIS_NO_USERNS = '1'
  try {
    const cluster = await start()
    expect(await ask(cluster.url('postgres'), 'select 1 as answer')).toBe('1')
    expect(statSync(path.join(dir, 'pg')).uid).toBe(65_534)
  } finally {
    delete process.env.SAMENREIS_NO_USERNS
  }
})
