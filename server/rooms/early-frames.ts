import type { WebSocket } from 'ws'
import { HELD_BYTES_MAX, HELD_FRAMES_MAX } from '../../lib/journey/limits.ts'
import { CLOSE } from '../../lib/sync/wire.ts'

/** The client speaks as soon as the line opens; nothing is lost while its seat is looked up. */
export function holdEarlyFrames(ws: WebSocket): { release(hear: (bytes: Uint8Array) => void): void } {
  const frames: Uint8Array[] = []
  let bytes = 0
  let hear: ((bytes: Uint8Array) => void) | null = null
  ws.on('message', (message: Buffer) => {
    const frame = new Uint8Array(message.buffer, message.byteOffset, message.byteLength)
    if (hear) return hear(frame)
    if (ws.readyState !== ws.OPEN) return
    frames.push(frame)
    bytes += frame.byteLength
    if (frames.length <= HELD_FRAMES_MAX && bytes <= HELD_BYTES_MAX) return
    frames.length = 0
    ws.close(CLOSE.tooBig, 'too much too early')
  })
  return {
    release(listener) {
      hear = listener
      for (const frame of frames.splice(0)) listener(frame)
    },
  }
}
