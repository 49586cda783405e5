/**
 * By which way this visit goes: by a socket, or by a way round where the network lets none through. A way
 * that failed twice in a row, or stays silent, without ever bringing anything down makes us try the other;
 * the next visit begins with the socket again.
 */
import type { WebsocketProvider } from 'y-websocket'
import { CountingSocket } from './counting-socket.ts'
import type { Counted } from './sent-count.ts'

const SILENT_MS = 5_000
const MISSES = 2

export const connectionOf = (provider: WebsocketProvider) =>
  provider.ws as unknown as (Counted & Pick<WebSocket, 'readyState' | 'send'>) | null

export const byDetour = (provider: WebsocketProvider) => provider._WS !== CountingSocket

/** The function it returns stops it. */
export function findWay(provider: WebsocketProvider): () => void {
  let misses = 0
  let looking = false
  let silence: ReturnType<typeof setTimeout> | undefined

  provider.on('status', ({ status }) => {
    if (status !== 'connecting') return
    clearTimeout(silence)
    silence = setTimeout(() => {
      if (connectionOf(provider)?.heard === false) void look()
    }, SILENT_MS)
  })
  provider.on('connection-close', (event) => {
    // null: we ended it ourselves
    if (!event) return
    misses = connectionOf(provider)?.heard || event.code !== 1006 ? 0 : misses + 1
    if (misses >= MISSES) void look()
  })

  /** Only when the way round works at this moment: while the server itself is away nothing changes. */
  async function look(): Promise<void> {
    if (looking || !navigator.onLine || !provider.shouldConnect) return
    looking = true
    try {
      const { PostLine, lineWorks } = await import('./post-line.ts')
      const works = await lineWorks()
      if (!provider.shouldConnect || connectionOf(provider)?.heard || works === byDetour(provider)) return
      misses = 0
      provider._WS = works ? (PostLine as unknown as typeof WebSocket) : CountingSocket
      provider.disconnect()
      provider.connect()
    } catch {
      // the script could not be fetched: there is no network at all
    } finally {
      looking = false
    }
  }

  return () => clearTimeout(silence)
}
