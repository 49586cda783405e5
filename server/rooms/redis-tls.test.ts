import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { until } from './test-nodes.ts'
import { makeSeal, startRedis, type TestRedis } from './test-redis.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'samenreis-tls-'))
const seal = makeSeal(folder)
const nodes: ChildProcess[] = []
let redis: TestRedis | null = null
afterAll(async () => {
  for (const node of nodes) node.kill('SIGKILL')
  await redis?.kill()
  rmSync(folder, { recursive: true, force: true })
})

/** A process of its own: Node reads whom it trusts when it starts. Answers with all that it prints. */
function startNode(url: string, trusted: Record<string, string>): () => string {
  const file = fileURLToPath(new URL('./test-bus.ts', import.meta.url))
  const env = { ...process.env, AUTH_SECRET: 'a common secret of all the nodes', REDIS_URL: url, ...trusted }
  const node = spawn(process.execPath, ['--import', 'tsx', file], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  nodes.push(node)
  let said = ''
  for (const stream of [node.stdout, node.stderr]) stream.on('data', (bytes) => (said += String(bytes)))
  return () => said
}

test.skipIf(!seal)(
  'ND20 nodes hear each other over TLS; for one that does not trust its certificate Redis is away',
  { timeout: 180_000 },
  async () => {
    if (!seal) throw new Error('redis-server with TLS is missing')
    redis = await startRedis(seal)
    const trusted = { NODE_EXTRA_CA_CERTS: seal.ca }
    const [a, b] = [startNode(redis.url, trusted), startNode(redis.url, trusted)]
    const stranger = startNode(redis.url, {})
    const hears = (said: () => string) => said().includes('heard signedOut')
    await until(() => hears(a) && hears(b), 90_000)
    await until(() => stranger().includes('Redis cannot be reached'), 60_000)
    expect(hears(stranger)).toBe(false)
  },
)
