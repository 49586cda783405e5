import { CHECK_PATH } from '../../lib/sync/wire.ts'

/** Can this browser keep a live connection to us, by a socket or else by a detour over plain HTTPS? */
export type NetworkVerdict = 'good' | 'detour' | 'blocked'

/**
 * Proxies that swallow WebSockets often don't refuse: they just stay silent. Within ten seconds the page
 * has said so: this, as long again for the detour, and two for fetching what to say.
 */
const SOCKET_MS = 4_000

/** Tells its verdict once; the function it returns stops the check without one. */
export function checkNetwork(tell: (verdict: NetworkVerdict) => void): () => void {
  let stopped = false
  void verdict().then((verdict) => {
    if (!stopped) tell(verdict)
  })
  return () => (stopped = true)
}

async function verdict(): Promise<NetworkVerdict> {
  if (await socketWorks()) return 'good'
  try {
    const { lineWorks } = await import('../../lib/client/post-line.ts')
    return (await lineWorks()) ? 'detour' : 'blocked'
  } catch {
    return 'blocked'
  }
}

/** Asks the server for one message over a WebSocket. */
function socketWorks(): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:'
      const socket = new WebSocket(`${scheme}//${location.host}${CHECK_PATH}`)
      const finish = (works: boolean) => {
        clearTimeout(timer)
        socket.close()
        resolve(works)
      }
      const timer = setTimeout(() => finish(false), SOCKET_MS)
      // An open socket is not enough: some middle boxes accept and then pass nothing on.
      socket.addEventListener('message', () => finish(true))
      socket.addEventListener('close', () => finish(false))
    } catch {
      // A page policy may forbid the constructor itself.
      resolve(false)
    }
  })
}
