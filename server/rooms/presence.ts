/**
 * Where people are. The server believes only the client id that is leased to the socket it came
 * from; who that is, everyone reads in the roster. Bounded by the number of open sockets.
 */
import { PRESENCE_MAX_BYTES } from '../../lib/journey/limits.ts'
import type { PresenceEntry } from './frames.ts'

const GONE = 'null'

export class Presence {
  #entries = new Map<number, PresenceEntry>()
  #dirty = new Set<number>()
  #own = new Map<number, PresenceEntry>()
  /** Told when there is something of this node's own lines for other nodes. */
  onOwn: (() => void) | null = null

  /** Takes over what a socket says of itself; what it repeats of others is no news and is passed over. */
  hear(clientId: number, entries: readonly PresenceEntry[]): boolean {
    const own = entries.find((entry) => entry.clientId === clientId)
    if (!own || !isWhereabouts(own.state)) return false
    const known = this.#entries.get(clientId)
    if (known && own.clock < known.clock) return false
    this.#note(own)
    return true
  }

  /** What another node says of one of its lines; older than what is known is passed over. */
  relay(entry: PresenceEntry): boolean {
    const known = this.#entries.get(entry.clientId)
    if ((known ? entry.clock <= known.clock : entry.state === GONE) || !isWhereabouts(entry.state))
      return false
    this.#entries.set(entry.clientId, entry)
    this.#dirty.add(entry.clientId)
    return true
  }

  /** The socket closed: said to all with a clock that its own client would have used next. */
  leave(clientId: number): void {
    const known = this.#entries.get(clientId)
    if (known) this.#note({ clientId, clock: known.clock + 1, state: GONE })
  }

  /** The same for a line of another node. */
  forget(clientId: number): void {
    const known = this.#entries.get(clientId)
    if (known) this.relay({ clientId, clock: known.clock + 1, state: GONE })
  }

  #note(entry: PresenceEntry): void {
    this.#entries.set(entry.clientId, entry)
    this.#dirty.add(entry.clientId)
    if (!this.onOwn) return
    this.#own.set(entry.clientId, entry)
    this.onOwn()
  }

  /** What changed of this node's own lines since the last call. */
  takeOwnNews(): PresenceEntry[] {
    const news = [...this.#own.values()]
    this.#own.clear()
    return news
  }

  all(): PresenceEntry[] {
    return [...this.#entries.values()].filter((entry) => entry.state !== GONE)
  }

  /** What changed since the last call. Those who left are forgotten once they have been named. */
  takeNews(): PresenceEntry[] {
    const news: PresenceEntry[] = []
    for (const clientId of this.#dirty) {
      const entry = this.#entries.get(clientId)
      if (!entry) continue
      news.push(entry)
      if (entry.state === GONE) this.#entries.delete(clientId)
    }
    this.#dirty.clear()
    return news
  }
}

function isWhereabouts(json: string): boolean {
  if (json.length > PRESENCE_MAX_BYTES) return false
  if (json === GONE) return true
  try {
    const state: unknown = JSON.parse(json)
    if (typeof state !== 'object' || state === null || Array.isArray(state)) return false
    return Object.entries(state).every(([key, value]) => {
      if (key === 'touchpoint' || key === 'field') return value === null || typeof value === 'string'
      return key === 'typing' && typeof value === 'boolean'
    })
  } catch {
    return false
  }
}
