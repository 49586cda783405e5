/**
 * What a screen was told from some moment on, written so that two tellings of one story can be compared:
 * every frame in order and every response in full. Left out, because nobody who votes has a hand in it:
 * heartbeats and digests (timers of the server, nothing of a vote) and of each response the headers that tell its moment
 * and its packed length (`date`, `content-length`, `etag`); its unpacked body is compared to the last byte.
 * Ids, times, nonces, tokens, codes and their pictures become the order in which they first appear.
 */
import * as decoding from 'lib0/decoding'
import { MESSAGE } from '../lib/sync/wire.ts'
import { type Heard, STATIC, type WireTap } from './wire-tap.ts'

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi
const ISO_TIME = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)/g
const MILLISECONDS = /\b1[6-9]\d{11}\b/g
const HTTP_DATE = /\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT/g
/** Keys that Next draws anew for each rendering of a page. */
const RENDERING = /(\$L\w+\\?",\\?")[\w-]{20,24}(?=\\?")/g
/** A code to join by, and a link drawn as a picture: made of the same random bytes as the link. */
const CODE = /\b[A-Z0-9]{4} [A-Z0-9]{4}\b/g
const DRAWN = /"qr":"(?:[^"\\]|\\.)*"/g
/** Yjs client ids, as the roster lists them. */
const CLIENTS = /"clients\\?":\[[\d,]*\]/g
const NONCE = /'nonce-([^']+)'/
const MOMENTARY = /^(date|content-length|etag|keep-alive|connection): .*\n/gim
const COOKIE = /^(set-cookie: [^=]+)=[^;\n]*/gim
/** Tokens of invites and return links: 32 random bytes, the first of which may be written as a dash. */
const TOKEN = /(?<![\w-])[\w-]{43}(?![\w-])/g

export type Told = { frames: string[]; responses: string[] }

export async function told(tap: WireTap, from: number): Promise<Told> {
  await tap.settle()
  const heard = tap.heard.slice(from).filter(({ kind, where }) => kind !== 'frame out' && !STATIC.test(where))
  // In order within a kind: whether the answer to one's own command comes just before or just after the
  // board state that it made is a matter of milliseconds, in one telling too.
  const frames = heard
    .filter(({ kind }) => kind === 'frame in')
    .flatMap((each) => readFrame(each.bytes))
    .toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
  // Pages fetch in parallel: sorted by address, and in order among equals.
  const responses = heard
    .filter(({ kind }) => kind === 'response')
    .map((each) => readResponse(each))
    .toSorted((a, b) => (a.where < b.where ? -1 : a.where > b.where ? 1 : 0))
    .map(({ text }) => text)
  return { frames: plain(frames), responses: plain(responses) }
}

/** One frame in words; none for a heartbeat. Every byte of it is read, or it comes out in hex. */
function readFrame(bytes: Uint8Array): string[] {
  const decoder = decoding.createDecoder(bytes)
  const type = decoding.readVarUint(decoder)
  if (type === MESSAGE.heartbeat && bytes.length === decoder.pos) return []
  // What the document comes down to, after half a minute without an edit: no vote stands in a document.
  if (type === MESSAGE.digest) return []
  let text = ''
  if (type === MESSAGE.board || type === MESSAGE.answer) text = decoding.readVarString(decoder)
  if (type === MESSAGE.saved) text = String(decoding.readVarUint(decoder))
  if (type === MESSAGE.awareness) {
    const inner = decoding.createDecoder(decoding.readVarUint8Array(decoder))
    const entries = decoding.readVarUint(inner)
    for (let n = 0; n < entries; n++) {
      decoding.readVarUint(inner)
      text += `clock ${decoding.readVarUint(inner)} ${decoding.readVarString(inner)}; `
    }
  }
  const rest = Buffer.from(bytes.subarray(decoder.pos)).toString('hex')
  return [`${type} ${text} ${rest}`]
}

function readResponse({ where, status, bytes }: Heard): { where: string; text: string } {
  let text = bytes.toString('utf8')
  const nonce = NONCE.exec(text)?.[1]
  if (nonce) text = text.replaceAll(nonce, 'nonce').replaceAll(encodeURIComponent(nonce), 'nonce')
  const place = where.replace(UUID, '#').replace(/_rsc=[\w-]+/, '_rsc')
  return {
    where: place,
    text: `${place} ${status} ${text.replace(MOMENTARY, '').replace(COOKIE, '$1=')}`,
  }
}

function plain(texts: readonly string[]): string[] {
  const names = new Map<string, string>()
  const name = (found: string) => {
    const known = names.get(found) ?? `#${names.size + 1}`
    names.set(found, known)
    return known
  }
  return texts.map((text) =>
    text
      .replace(CLIENTS, (list) => `"clients":${list.split(',').length}`)
      .replace(UUID, name)
      .replace(ISO_TIME, '@')
      .replace(HTTP_DATE, '@')
      .replace(RENDERING, '$1#')
      .replace(DRAWN, '"qr":""')
      .replace(CODE, '#')
      .replace(MILLISECONDS, '@')
      .replace(TOKEN, name),
  )
}

/** Where two tellings part, in a few words; '' when they are equal. */
export function difference(one: readonly string[], other: readonly string[]): string {
  const at = one.findIndex((text, n) => text !== other[n])
  if (at < 0) return one.length === other.length ? '' : `${one.length} or ${other.length} of them`
  const [first, second] = [one[at] ?? '', other[at] ?? 'nothing']
  let same = 0
  while (same < first.length && first[same] === second[same]) same++
  const near = (text: string) => text.slice(Math.max(0, same - 60), same + 120)
  return `number ${at} (${first.slice(0, 60)}):\n${near(first)}\n${near(second)}`
}
