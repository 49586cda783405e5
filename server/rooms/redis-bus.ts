/**
 * News between nodes over one Redis Stream. A stream, because pub/sub loses what is said while a
 * subscriber's connection drops. One for all boards, because then there is one key and one blocked read,
 * with nothing to subscribe to as boards open and close: a node passes over what is not open there.
 */
import { createHmac } from 'node:crypto'
import type { RedisClientType as AnyClient } from '@redis/client'
import { authSecret } from '../auth/derived-token.ts'
import { log } from '../log.ts'
import { decodeNews, encodeNews, type Bus, type News } from './bus.ts'

/** A few seconds of very busy boards. Whoever reads slower finds the rest in Postgres. */
const KEPT_ENTRIES = 10_000
/** Nothing of it is needed longer; an app that has gone leaves nothing behind. */
const KEPT_MS = 60_000
const READ_AT_MOST = 500
const BLOCK_MS = 1_000
/** A line that is silent for longer is dead: reads come back every second. */
const SILENT_MS = 3_000
const AGAIN_MS = { first: 100, most: 1_000 }
/** Beyond this updates are read from Postgres: Redis is for what is small and quick. */
const TOLD_BYTES_MAX = 256 * 1024

/** The only maker of keys: no part can reach into another. */
export const redisKey = (...parts: readonly string[]) =>
  ['samenreis', ...parts].map((part) => encodeURIComponent(part)).join(':')

/** Apps that share one Redis don't meet: the key follows from the secret. */
export const newsKey = () =>
  redisKey('news', createHmac('sha256', authSecret()).update('news').digest('hex').slice(0, 16))

type Client = AnyClient<{}, {}, {}, 2>

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms).unref())

export class RedisBus implements Bus {
  #nodeId: string
  #key = newsKey()
  #writer: Client
  #reader: Client
  #bytes: { 36: BufferConstructor }
  #reading: Promise<void> | null = null
  #state: 'starting' | 'up' | 'down' | 'closed' = 'starting'

  private constructor(nodeId: string, writer: Client, bytes: { 36: BufferConstructor }) {
    this.#nodeId = nodeId
    this.#writer = writer
    this.#reader = writer.duplicate()
    this.#bytes = bytes
    // Without a listener an error ends the whole process. `#run` tells of it, once.
    for (const client of [this.#writer, this.#reader]) client.on('error', () => this.#went())
  }

  /** Answers at once, whether or not Redis can be reached. */
  static async open(url: string, nodeId: string): Promise<RedisBus> {
    // Only whoever asks for Redis loads it.
    const { createClient, RESP_TYPES } = await import('@redis/client')
    const writer: Client = createClient<{}, {}, {}, 2>({
      url,
      RESP: 2,
      // Nothing waits for Redis: what can't be told now is found in Postgres.
      disableOfflineQueue: true,
      pingInterval: BLOCK_MS,
      socket: {
        connectTimeout: SILENT_MS,
        socketTimeout: SILENT_MS,
        reconnectStrategy: (tries) => Math.min(AGAIN_MS.first * 2 ** tries, AGAIN_MS.most),
      },
    })
    return new RedisBus(nodeId, writer, { [RESP_TYPES.BLOB_STRING]: Buffer })
  }

  get up(): boolean {
    return this.#state === 'up' && this.#writer.isReady
  }

  listen(hear: (news: News) => void): void {
    this.#reading ??= this.#run(hear)
  }

  tell(news: News): void {
    if (!this.#writer.isReady) return
    const long =
      news.kind === 'written' && news.bodies.reduce((sum, body) => sum + body.byteLength, 0) > TOLD_BYTES_MAX
    const bytes = encodeNews(this.#nodeId, long ? { ...news, bodies: [] } : news)
    const add = ['XADD', this.#key, 'MAXLEN', '~', String(KEPT_ENTRIES), '*', 'n', bytes]
    const sent = [this.#writer.sendCommand(add)]
    if (this.#expires()) sent.push(this.#writer.sendCommand(['PEXPIRE', this.#key, String(KEPT_MS)]))
    for (const one of sent) one.catch(() => this.#went())
  }

  #expiresAt = 0
  #expires(): boolean {
    const now = performance.now()
    if (now < this.#expiresAt) return false
    this.#expiresAt = now + KEPT_MS / 4
    return true
  }

  async #run(hear: (news: News) => void): Promise<void> {
    // Each tries until it is let in, or destroyed.
    const both = [this.#writer, this.#reader].map((client) => client.connect())
    await Promise.all(both).catch(() => this.#went())
    let last: string | null = null
    while (this.#state !== 'closed') {
      try {
        last ??= await this.#lastId()
        this.#came()
        for (const [id, bytes] of await this.#read(last)) {
          last = id
          this.#understand(bytes, hear)
        }
      } catch {
        this.#went()
        // It may come back empty, or as another one whose clock is behind.
        last = null
        await pause(AGAIN_MS.first)
      }
    }
  }

  /** What a node of another build says may make no sense here; the rows do. */
  #understand(bytes: Buffer, hear: (news: News) => void): void {
    try {
      const news = decodeNews(this.#nodeId, bytes)
      if (news) hear(news)
    } catch (error) {
      log.error('nodes', 'could not take in what another node told', error)
    }
  }

  /** Not `$`: what comes between two blocked reads would be passed over. */
  async #lastId(): Promise<string> {
    const found = await this.#reader.sendCommand(['XREVRANGE', this.#key, '+', '-', 'COUNT', '1'])
    return Array.isArray(found) && Array.isArray(found[0]) ? String(found[0][0]) : '0-0'
  }

  async #read(after: string): Promise<[string, Buffer][]> {
    const options = ['COUNT', String(READ_AT_MOST), 'BLOCK', String(BLOCK_MS)]
    const typeMapping = this.#bytes
    const reply: unknown = await this.#reader.sendCommand(
      ['XREAD', ...options, 'STREAMS', this.#key, after],
      { typeMapping },
    )
    return entriesOf(reply)
  }

  #came(): void {
    if (this.#state === 'closed' || this.#state === 'up' || !this.#writer.isReady) return
    if (this.#state === 'down') log.info('nodes', 'Redis is back')
    this.#state = 'up'
  }

  #went(): void {
    if (this.#state === 'closed' || this.#state === 'down') return
    this.#state = 'down'
    log.warn('nodes', 'Redis cannot be reached: other nodes are heard once a second until it is back')
  }

  async close(): Promise<void> {
    this.#state = 'closed'
    for (const client of [this.#writer, this.#reader]) {
      try {
        client.destroy()
      } catch {
        // was never open
      }
    }
    await this.#reading
  }
}

/** Id and value of each entry of the one stream. */
function entriesOf(reply: unknown): [string, Buffer][] {
  const stream: unknown = Array.isArray(reply) && Array.isArray(reply[0]) ? reply[0][1] : []
  if (!Array.isArray(stream)) return []
  return stream.flatMap((entry: unknown): [string, Buffer][] => {
    if (!Array.isArray(entry) || !Array.isArray(entry[1])) return []
    const value: unknown = entry[1][1]
    return Buffer.isBuffer(value) ? [[String(entry[0]), value]] : []
  })
}
