/**
 * By which way this visit goes: by a socket, or by a way round where the network lets none through
 * (`post-line.ts`). The next visit begins with the socket again.
 */
import type { WebsocketProvider } from 'y-websocket'
import { CountingSocket } from './counting-socket.ts'
import type { Counted } from './sent-count.ts'

export const connectionOf = (provider: WebsocketProvider) =>
  provider.ws as unknown as (Counted & Pick<WebSocket, 'readyState' | 'send'>) | null

export const byDetour = (provider: WebsocketProvider) => provider._WS !== CountingSocket
