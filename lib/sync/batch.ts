/**
 * Where a network blocks sockets, the same frames go over plain HTTPS. `POST /line/<boardId>?…`, asked like
 * the socket, opens a line: an event stream that first names it (`line`), then brings each frame in base64,
 * asks for a sign of life (`ask`), and says at its end why (`close`: code and reason). Batches of frames go
 * up by `POST /line/<boardId>/up` with the line's name in `LINE_HEADER`.
 */
export const LINE_PATH = '/line/'
export const LINE_HEADER = 'samenreis-line'
/** A line that is opened here says one heartbeat for the first frame that comes up, and closes. */
export const LINE_CHECK_PATH = '/line/check'

/**
 * Frames that go up in one POST, where a network blocks sockets: the number of the first of them on this
 * line, then each with its length. All numbers are 32 bits, big-endian.
 */
export type Batch = { first: number; frames: Uint8Array[] }

const NUMBER_BYTES = 4

export function packBatch({ first, frames }: Batch): Uint8Array<ArrayBuffer> {
  const bytes = frames.reduce((sum, frame) => sum + NUMBER_BYTES + frame.byteLength, NUMBER_BYTES)
  const packed = new Uint8Array(bytes)
  const view = new DataView(packed.buffer)
  view.setUint32(0, first)
  let at = NUMBER_BYTES
  for (const frame of frames) {
    view.setUint32(at, frame.byteLength)
    packed.set(frame, at + NUMBER_BYTES)
    at += NUMBER_BYTES + frame.byteLength
  }
  return packed
}

/** Null when the bytes are no batch. The frames are views of them. */
export function readBatch(bytes: Uint8Array): Batch | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength < NUMBER_BYTES) return null
  const frames: Uint8Array[] = []
  let at = NUMBER_BYTES
  while (at < bytes.byteLength) {
    if (at + NUMBER_BYTES > bytes.byteLength) return null
    const end = at + NUMBER_BYTES + view.getUint32(at)
    if (end > bytes.byteLength) return null
    frames.push(bytes.subarray(at + NUMBER_BYTES, end))
    at = end
  }
  return { first: view.getUint32(0), frames }
}
