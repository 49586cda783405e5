import { HELD_BYTES_MAX, HELD_FRAMES_MAX } from '../../lib/journey/limits.ts'
import { CLOSE } from '../../lib/sync/wire.ts'
import type { OpenLine } from './line.ts'

/** The client speaks as soon as the line opens; nothing is lost while its seat is looked up. */
export function holdEarlyFrames(line: OpenLine): { release(hear: (bytes: Uint8Array) => void): void } {
  const frames: Uint8Array[] = []
  let bytes = 0
  let hear: ((bytes: Uint8Array) => void) | null = null
  line.onFrame((frame) => {
    if (hear) return hear(frame)
    if (!line.open) return
    frames.push(frame)
    bytes += frame.byteLength
    if (frames.length <= HELD_FRAMES_MAX && bytes <= HELD_BYTES_MAX) return
    frames.length = 0
    line.end(CLOSE.tooBig, 'too much too early')
  })
  return {
    release(listener) {
      hear = listener
      for (const frame of frames.splice(0)) listener(frame)
    },
  }
}
