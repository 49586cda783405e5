import { CHECK_PATH } from '../../lib/sync/wire.ts'

/** Can this browser keep a live connection to us? Asks the server for one message over a WebSocket. */
export type NetworkVerdict = 'good' | 'blocked'

/**
 * Proxies that swallow WebSockets often don't refuse: they just stay silent. Within ten seconds the page
 * has said so, with two for fetching what to say.
 */
export const CHECK_TIMEOUT_MS = 8_000

/** Tells its verdict once; the function it returns stops the check without one. */
export function checkNetwork(tell: (verdict: NetworkVerdict) => void): () => void {
  let told = false
  let socket: WebSocket | null = null
  const finish = (verdict: NetworkVerdict | null) => {
    if (told) return
    told = true
    clearTimeout(timer)
    socket?.close()
    if (verdict) tell(verdict)
  }
  const timer = setTimeout(() => finish('blocked'), CHECK_TIMEOUT_MS)
  try {
    const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:'
    socket = new WebSocket(`${scheme}//${location.host}${CHECK_PATH}`)
    socket.binaryType = 'arraybuffer'
    // An open socket is not enough: some middle boxes accept and then pass nothing on.
    socket.addEventListener('message', () => finish('good'))
    socket.addEventListener('error', () => finish('blocked'))
    socket.addEventListener('close', () => finish('blocked'))
  } catch {
    // A page policy may forbid the constructor itself.
    queueMicrotask(() => finish('blocked'))
  }
  return () => finish(null)
}
