/** A title as the guard reads it: words and phrases with their kinds, and what is its head. */
import type { Lexicon } from './forms.ts'
import type { Kind } from './kinds.ts'

export type Word = {
  text: string
  kinds: readonly Kind[]
  /** The preposition it comes after; '' in the head of the title. */
  after: string
  /** What a state is about (*wachten op een brief*): names no contact. */
  object: boolean
}

/** Words that somebody quotes are those of a message: they say nothing about its kind. */
const QUOTED = /(?<=\S\s)(['"\u2018\u201c])[^'"\u2018-\u201d]{4,}['"\u2019\u201d]/g

/** Lower case, without accents, possessives and punctuation. */
export function plain(title: string): string {
  return title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\u2018\u2019\u02bc`]/g, "'")
    .replaceAll(/'s(?![a-z])/g, '')
    .replaceAll(/[^\p{L}\p{N}&+-]+/gu, ' ')
    .replaceAll(/(?<![\p{L}\p{N}])-+|-+(?![\p{L}\p{N}])/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** The same for titles that differ in case, accents or punctuation only: by it a screen asks once. */
export const titleKey = plain

const LONGEST_PHRASE = 4

/** Kinds of a Dutch compound by its last part: *inlever|automaat*. */
function compoundKinds(lexicon: Lexicon, word: string): readonly Kind[] {
  for (const visit of lexicon.visits) {
    if (!word.endsWith(visit)) continue
    const place = word.slice(0, -visit.length)
    const kinds = [place, place.replace(/s$/, '')].flatMap((form) => kindsOf(lexicon, form))
    if (kinds.includes('channel') || kinds.includes('person')) return ['channel']
  }
  for (let cut = 2; cut <= word.length - 3; cut++) {
    const kinds = lexicon.ends.get(word.slice(cut))
    if (kinds) return kinds
  }
  return []
}

function kindsOf(lexicon: Lexicon, word: string): readonly Kind[] {
  return lexicon.forms.get(word) ?? compoundKinds(lexicon, word)
}

/** Words with a hyphen stay whole when they are known like that, with or without it. */
function piecesOf(lexicon: Lexicon, title: string): string[] {
  return plain(title.replaceAll(QUOTED, ' '))
    .split(' ')
    .flatMap((piece) => {
      if (!piece.includes('-')) return piece === '' ? [] : [piece]
      const joined = piece.replaceAll('-', '')
      if (lexicon.forms.has(piece)) return [piece]
      return lexicon.forms.has(joined) ? [joined] : piece.split('-')
    })
}

/** Where a phrase of `pieces` begins at `from`, the longest one. */
function phraseAt(lexicon: Lexicon, pieces: readonly string[], from: number): string | null {
  for (let size = Math.min(LONGEST_PHRASE, pieces.length - from); size > 1; size--) {
    const phrase = pieces.slice(from, from + size).join(' ')
    if (lexicon.forms.has(phrase)) return phrase
  }
  return null
}

/** *belt … aan*, *vult … in*. */
function apartKinds(lexicon: Lexicon, piece: string, rest: readonly string[]): Kind[] {
  return (lexicon.apart.get(piece) ?? [])
    .filter(({ particle }) => rest.includes(particle))
    .map(({ kind }) => kind)
}

/** *met de loodgieter*: whoever nobody listed, but is called like a calling. */
function isCalling(lexicon: Lexicon, text: string, after: string): boolean {
  return (
    /^(met|bij|door|van|with|by|from)$/.test(after) &&
    lexicon.words.calling.test(text) &&
    !lexicon.notCalling.some((word) => text === word || (word.length > 4 && text.endsWith(word))) &&
    !lexicon.small.has(text)
  )
}

/** *De huismeester spreekt je aan*, *the janitor speaks to you*: a calling that does something. */
function isActing(lexicon: Lexicon, pieces: readonly string[], at: number): boolean {
  const next = pieces[at + 1] ?? ''
  const begins = at === 0 || (at === 1 && /^(de|een|the|a|an)$/.test(pieces[0] ?? ''))
  const does = lexicon.imperative ? /[a-z]{3}s$/ : /[a-z]{2}t$/
  return begins && does.test(next) && pieces.length > at + 2 && isCalling(lexicon, pieces[at] ?? '', 'by')
}

/** Forms that could be nouns as well, where they can only be verbs. */
function finiteKinds(lexicon: Lexicon, text: string, before: string | undefined): readonly Kind[] {
  // *issues with it* are none of ours: to be a verb of the organisation it needs more than its place
  const kinds = (lexicon.finite.get(text) ?? []).filter((kind) => kind !== 'company')
  if (before === undefined ? lexicon.imperative : lexicon.subjects.has(before)) return kinds
  return text.endsWith('s') ? kinds.filter((kind) => kind === 'act' || kind === 'light') : []
}

export function readTitle(lexicon: Lexicon, title: string): Word[] {
  const pieces = piecesOf(lexicon, title)
  const found: Word[] = []
  let after = ''
  let object = lexicon.spans.has(pieces[0] ?? '')
  for (let at = 0; at < pieces.length; ) {
    const phrase = phraseAt(lexicon, pieces, at)
    const text = phrase ?? pieces[at] ?? ''
    const before = pieces[at - 1]
    const next = at + text.split(' ').length
    if (phrase === null && lexicon.prepositions.has(text)) {
      const fixed = at === 0 || lexicon.fixed.has(`${before} ${text}`)
      if (lexicon.pointing.has(text) && !fixed) object = false
      after = text
    } else {
      const kinds = new Set<Kind>(lexicon.and.has(text) ? [] : kindsOf(lexicon, text))
      if (phrase === null) for (const kind of apartKinds(lexicon, text, pieces.slice(next))) kinds.add(kind)
      for (const kind of finiteKinds(lexicon, text, before)) kinds.add(kind)
      if (kinds.size === 0 && (isCalling(lexicon, text, after) || isActing(lexicon, pieces, at)))
        kinds.add('person')
      // a phrase may begin with a preposition of its own, but what begins the title is its head
      const own = phrase?.split(' ')[0] ?? ''
      const where = at === 0 ? '' : lexicon.prepositions.has(own) ? own : after
      found.push({ text, kinds: kinds.has('none') ? ['none'] : [...kinds], after: where, object })
      if (lexicon.fixed.has(`${pieces[next - 1] ?? ''} ${pieces[next] ?? ''}`)) object = true
    }
    at = next
  }
  return found
}
