/** Windows has no unix sockets to rely on: a random port of this machine and a password instead. */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'

export async function windowsAccess(dataDir: string) {
  const port = await freePort()
  const file = path.join(dataDir, 'pg-password')
  mkdirSync(dataDir, { recursive: true })
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 })
  const password = readFileSync(file, 'utf8')
  return {
    settings: ['listen_addresses=127.0.0.1', `port=${port}`, 'password_encryption=scram-sha-256'],
    initdb: ['--auth=scram-sha-256', `--pwfile=${file}`],
    url: (database: string) => `postgresql://app:${password}@127.0.0.1:${port}/${database}`,
  }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((done, fail) => {
    probe.once('error', fail)
    probe.listen(0, '127.0.0.1', done)
  })
  const address = probe.address()
  await new Promise((done) => probe.close(done))
  if (address === null || typeof address === 'string') throw new Error('No free port')
  return address.port
}
