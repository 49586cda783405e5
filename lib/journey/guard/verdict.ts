/** Is this the title of a chapter, of a touchpoint, or work of the organisation? */
import { contactReasons } from './contact.ts'
import type { Lang } from './kinds.ts'
import { lexicon } from './lexicons.ts'
import { readTitle, titleKey, type Word } from './title.ts'
import { processReasons } from './process.ts'
import { LIMIT, sum, type Reason } from './reasons.ts'

export type Verdict = {
  verdict: 'chapter' | 'touchpoint' | 'process'
  /** What spoke for the verdict, strongest first; of a chapter, what kept it one. */
  reasons: Reason[]
  /** What the rules of its verdict add up to; of a chapter, those of a touchpoint: the guard asks from 2 on. */
  score: number
  /** The language it was read in. */
  lang: Lang
  /** The same title has the same key, however it is written: see `titleKey`. */
  key: string
}

/** In code units; what comes after it says nothing more. */
const LONGEST_TITLE = 400

/** How many words of the title this language knows; small ones show it best. */
function known(words: readonly Word[], lang: Lang): number {
  const { small } = lexicon(lang)
  return words.reduce(
    (total, { text, kinds }) =>
      total + (small.has(text) ? 2 : kinds.length > 0 ? 2 * text.split(' ').length : 0) + shape(text, lang),
    0,
  )
}

const SHAPES: Record<Lang, RegExp> = {
  nl: /ij|aa|uu|oe(?!s)|ui|sch|kt|[a-z]{3}(?:en|heid|atie|teit|je|lijk)$/g,
  en: /[a-z]{3}(?:ing|tion|ness|ment|ful)$|th|sh|wh|ck|ea|ough|qu|[a-z]y$|[bcdfgklmnprtv]ed$/g,
}

/** What a word nobody listed looks like. */
const shape = (text: string, lang: Lang): number => text.match(SHAPES[lang])?.length ?? 0

/** *Een ticket aanmaken bij de helpdesk*: a case is handled, but at a channel, so by a customer. */
function isOurs(process: readonly Reason[], contact: readonly Reason[]): boolean {
  if (sum(process) < LIMIT) return false
  // *intake bij de fysiotherapeut* is a talk, an intake alone is ours
  const isTalk = process.every(({ word }) => word.endsWith('intake'))
  if (isTalk && contact.some(({ rule }) => rule === 'G3')) return false
  const atChannel = contact.some(({ rule }) => rule === 'G1') && contact.some(({ rule }) => rule === 'G5')
  return !atChannel || process.some(({ rule }) => rule !== 'P2' && rule.startsWith('P'))
}

function judge(title: string, lang: Lang): { told: Verdict; known: number } {
  const own = lexicon(lang)
  const words = readTitle(own, title)
  const process = processReasons(own, words, lang)
  const contact = contactReasons(own, words, lang)
  const verdict = isOurs(process, contact) ? 'process' : sum(contact) >= LIMIT ? 'touchpoint' : 'chapter'
  const sign = verdict === 'chapter' ? -1 : 1
  const reasons = (verdict === 'process' ? process : contact)
    .filter(({ points }) => points * sign > 0)
    .sort((a, b) => sign * (b.points - a.points))
  const key = titleKey(title)
  const prepositions = key.split(' ').filter((word) => own.prepositions.has(word)).length
  const score = sum(verdict === 'process' ? process : contact)
  return { told: { verdict, reasons, score, lang, key }, known: known(words, lang) + prepositions }
}

/**
 * Without a language both are tried and the one that knows more of the title decides; of equals the milder
 * verdict: accusing wrongly before a group costs more than missing one.
 */
export function verdictOf(title: string, lang?: Lang): Verdict {
  const text = title.slice(0, LONGEST_TITLE)
  if (lang) return judge(text, lang).told
  const [nl, en] = [judge(text, 'nl'), judge(text, 'en')]
  if (nl.known !== en.known) return nl.known > en.known ? nl.told : en.told
  return en.told.verdict === 'chapter' && nl.told.verdict !== 'chapter' ? en.told : nl.told
}
