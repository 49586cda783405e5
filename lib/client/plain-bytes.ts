/** Stands in for `lib0/buffer`, of which Yjs and its binding to the editor need only this. */
import * as encoding from 'lib0/encoding'

export const copyUint8Array = (bytes: Uint8Array): Uint8Array => bytes.slice()
export const encodeAny = (value: unknown): Uint8Array =>
  encoding.encode((encoder) => encoding.writeAny(encoder, value as never))
export const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
