/** For tests: a real `redis-server` on a free port, that can be killed and started again. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { log } from '../log.ts'

/** Where the program is missing what needs it is left out, with one line; `REQUIRE_ALL=1` makes that a failure. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0
export const leaveOutRedis = !hasRedis && process.env.REQUIRE_ALL !== '1'
if (leaveOutRedis) log.complain('redis-server is missing: what needs it is left out')

export type TestRedis = {
  url: string
  start(): Promise<void>
  kill(): Promise<void>
  /** Answer of `redis-cli`. */
  ask(...args: string[]): string
}

export async function startRedis(): Promise<TestRedis> {
  if (!hasRedis) throw new Error('redis-server is missing')
  const port = String(await freePort())
  let running: ChildProcess | null = null
  const ask = (...args: string[]) =>
    spawnSync('redis-cli', ['-p', port, ...args], { encoding: 'latin1', maxBuffer: 1 << 28 }).stdout
  const redis: TestRedis = {
    url: `redis://127.0.0.1:${port}`,
    ask,
    async start() {
      const options = ['--port', port, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
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
