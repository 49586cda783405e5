/** Names of people: what may stand on screen, and when two of them would be taken for one. */
import { NAME_MAX_GRAPHEMES } from './limits.ts'

export type NameAnswer = { ok: true; name: string } | { ok: false; error: 'empty' | 'tooLong' }

/** One grapheme can hold any number of joined signs; this bounds the bytes. */
const NAME_MAX_UNITS = 320
/** Marks on one letter; more of them pile up over the neighbouring lines. */
const MARKS_MAX = 4

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const graphemesOf = (text: string): string[] => Array.from(graphemes.segment(text), (part) => part.segment)

/**
 * A typed name made fit to show: NFC, white space folded, controls, direction marks and invisible signs
 * gone. A zero-width joiner stays only between two pictures, where it makes one emoji of them.
 */
export function cleanName(raw: string): NameAnswer {
  const name = raw
    .replaceAll('\uFEFF', '')
    .replace(/\s+/gu, ' ')
    .replace(INVISIBLE, '')
    .replace(LOOSE_JOINER, '')
    .replace(LOOSE_SELECTOR, '')
    .normalize('NFC')
    .replace(PILED_MARKS, '$1')
    .replace(/ +/gu, ' ')
    .trim()
  if (name === '' || !VISIBLE.test(name)) return { ok: false, error: 'empty' }
  if (name.length > NAME_MAX_UNITS || graphemesOf(name).length > NAME_MAX_GRAPHEMES) {
    return { ok: false, error: 'tooLong' }
  }
  return { ok: true, name }
}

/** Format (Cf) but the joiner, control, private, lone surrogates, and letters that draw nothing. */
const INVISIBLE =
  /(?!\u200D)[\p{Cf}\p{Cc}\p{Co}\p{Cs}\u115F\u1160\u2800\u3164\uFFA0]|[\u{E0100}-\u{E01EF}]|\u034F|\u17B4|\u17B5/gu
const LOOSE_JOINER =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D|\u200D(?!\p{Extended_Pictographic})/gu
const LOOSE_SELECTOR = /(?<!\p{Extended_Pictographic})[\uFE00-\uFE0F]|[\uFE00-\uFE0E]/gu
const PILED_MARKS = new RegExp(`(\\p{M}{${MARKS_MAX}})\\p{M}+`, 'gu')
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u

/**
 * Letters of other scripts, and digits, that look like a Latin letter. Upper and lower case apart: Н
 * looks like H, and its small letter н like nothing but itself, so it follows its capital.
 */
const LOOKS_LIKE: Record<string, string> = {
  ...pairs('АВЕЅІЈКМНОРСТУХЗԚԜҺӀ', 'abesijkmhopctyx3qwhl'),
  ...pairs('авеѕіјкмнорстухзԛԝһӏԁгпь', 'abesijkmhopctyx3qwhldrnb'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'abezhikmnoptyx'),
  ...pairs('αβεικνορτυχγηωϲϳ', 'abeikvoptuxynwcj'),
  ...pairs('օսհոցԼՏ', 'ouhngls'),
  ...pairs('ıɑɡɩʟʀøłđħŧß', 'iagilroldhtb'),
  ...pairs('01|', 'oll'),
}

function pairs(from: string, to: string): Record<string, string> {
  const latin = Array.from(to)
  return Object.fromEntries(Array.from(from).map((letter, at) => [letter, latin[at] ?? letter]))
}

/**
 * What a name comes down to for the eye: Latin look-alikes, lower case, no accents, spaces or
 * punctuation. Two names with one skeleton are told apart by a number, see `distinctName`.
 */
export function skeleton(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/gu, '')
    .replace(/./gu, (letter) => LOOKS_LIKE[letter] ?? letter)
    .toLowerCase()
    .replace(/./gu, (letter) => LOOKS_LIKE[letter] ?? letter)
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
  const bare = plain.replace(/[\p{Z}\p{P}]/gu, '')
  return bare === '' ? plain : bare
}

/** A capital I and a small l are one stroke in most typefaces; letters of either case stay apart otherwise. */
const strokes = (name: string): string => skeleton(name.replaceAll('I', 'l'))

const alike = (a: string, b: string): boolean =>
  skeleton(a) === skeleton(b) || (strokes(a) === strokes(b) && sameCase(a, b))

/** Guards "Ian" and "Lan", whose strokes are equal but whose first letters are not. */
function sameCase(a: string, b: string): boolean {
  const capitals = (name: string): string => name.replaceAll('I', 'l').replace(/\p{Ll}/gu, 'x')
  return capitals(a) === capitals(b)
}

/** The name itself, or with the first number that is free: "Tom B. 2". A look-alike is taken too. */
export function distinctName(name: string, taken: readonly string[]): string {
  if (!taken.some((other) => alike(name, other))) return name
  for (let number = 2; ; number += 1) {
    const ending = ` ${number}`
    const room = NAME_MAX_GRAPHEMES - ending.length
    const candidate = graphemesOf(name).slice(0, room).join('').trimEnd() + ending
    if (!taken.some((other) => alike(candidate, other))) return candidate
  }
}

/** At most two signs for a badge: first letters of the first and the last word. */
export function initials(name: string): string {
  const words = name.split(/[\s-]+/u).filter((word) => /[\p{L}\p{N}\p{S}]/u.test(word))
  const firstOf = (word: string | undefined): string =>
    graphemesOf((word ?? '').replace(/^\p{P}+/u, ''))[0]?.toUpperCase() ?? ''
  const last = words.length > 1 ? firstOf(words.at(-1)) : ''
  return firstOf(words[0]) + last || (graphemesOf(name)[0] ?? '')
}
