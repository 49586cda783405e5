/** For tests: a real `redis-server` on a free port, that can be killed and started again. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import path from 'node:path'
import { log } from '../log.ts'

/** Where the program is missing what needs it is left out, with one line; `REQUIRE_ALL=1` makes that a failure. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0
export const leaveOutRedis = !hasRedis && process.env.REQUIRE_ALL !== '1'
if (leaveOutRedis) log.complain('redis-server is missing: what needs it is left out')

/** Files of a certificate for `localhost` that signs itself. */
export type Seal = { ca: string; cert: string; key: string }

/** Null where `redis-server` was built without TLS or `openssl` is missing, with one line; a failure likewise. */
export function makeSeal(folder: string): Seal | null {
  const [key, cert] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')]
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
  const name = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost']
  const made = spawnSync('openssl', ['req', '-x509', ...curve, '-keyout', key, '-out', cert, ...name])
  // It ends at once over a value it does not know, and without TLS over the setting.
  const { stdout } = spawnSync('redis-server', ['--port', '0', '--tls-auth-clients', 'perhaps'])
  if (made.status === 0 && hasRedis && !String(stdout).includes('Bad directive'))
    return { ca: cert, cert, key }
  if (process.env.REQUIRE_ALL === '1') throw new Error('redis-server with TLS, or openssl, is missing')
  log.complain('redis-server with TLS, or openssl, is missing: what needs it is left out')
  return null
}

export type TestRedis = {
  url: string
  start(): Promise<void>
  kill(): Promise<void>
  /** Answer of `redis-cli`. */
  ask(...args: string[]): string
}

/** `seal`: it speaks TLS and nothing else. */
export async function startRedis(seal?: Seal): Promise<TestRedis> {
  if (!hasRedis) throw new Error('redis-server is missing')
  const port = String(await freePort())
  let running: ChildProcess | null = null
  const speaks = seal ? ['--tls', '--cacert', seal.ca] : []
  const ask = (...args: string[]) =>
    spawnSync('redis-cli', ['-p', port, ...speaks, ...args], { encoding: 'latin1', maxBuffer: 1 << 28 })
      .stdout
  const listens = seal
    ? ['--port', '0', '--tls-port', port, '--tls-cert-file', seal.cert, '--tls-key-file', seal.key].concat([
        '--tls-ca-cert-file',
        seal.ca,
        '--tls-auth-clients',
        'no',
      ])
    : ['--port', port]
  const redis: TestRedis = {
    url: `${seal ? 'rediss://localhost' : 'redis://127.0.0.1'}:${port}`,
    ask,
    async start() {
      const options = [...listens, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
      running = spawn('redis-server', options, { stdio: 'ignore' })
      while (ask('ping').trim() !== 'PONG') await new Promise((resolve) => setTimeout(resolve, 20))
    },
    async kill() {
      const ended = new Promise((resolve) => running?.once('exit', resolve))
      running?.kill('SIGKILL')
      if (running) await ended
      running = null
    },
  }
  await redis.start()
  return redis
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
