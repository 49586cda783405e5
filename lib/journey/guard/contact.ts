/** How much a title sounds like one contact. */
import type { Lexicon } from './forms.ts'
import type { Kind, Lang } from './kinds.ts'
import { isKind, isSomebodyActing, type Reason } from './reasons.ts'
import type { Word } from './title.ts'

const POINTS = { G1: 3, G2: 2, G3: 2, G4: 2, G5: 1, C1: -2, C2: -1, C3: -1, C4: -1 } as const
type Scored = keyof typeof POINTS

const NAMES_CONTACT = isKind('channel', 'paper', 'person', 'talk')
const HINTS_AT_CONTACT = isKind('channel', 'paper', 'person', 'circle', 'talk', 'act', 'light', 'thing')
const DOING = /(?:en|ing)$/

const reason = (rule: Scored, word: string, points: number = POINTS[rule]): Reason => ({ rule, word, points })

/** Points for and against one contact. Each rule counts once, but two light acts are one act. */
export function contactReasons(lexicon: Lexicon, words: readonly Word[], lang: Lang): Reason[] {
  const pros = forContact(lexicon, words)
  return [...pros, ...againstContact(lexicon, words, lang, pros.length > 0)]
}

function forContact(lexicon: Lexicon, words: readonly Word[]): Reason[] {
  const counting = words.filter((word) => !word.object)
  const first = (...kinds: Kind[]) => counting.find(isKind(...kinds))
  const found: Reason[] = []
  const channel = first('channel')
  if (channel) {
    found.push(reason('G1', channel.text))
    if (lexicon.pointing.has(channel.after)) found.push(reason('G5', channel.after))
  }
  const paper = first('paper')
  const thing = first('thing')
  if (paper) found.push(reason('G2', paper.text))
  // *zorgmap op tafel*: what lies, hangs or stands at one spot
  else if (thing) found.push(reason('G2', thing.text, isThingAtSpot(words, thing) ? 2 : 1))
  const person = first('person', 'talk')
  const circle = first('circle')
  // *bij de dokter*, and nothing else: that may be a whole visit
  const whole = words.every(({ after }) => after !== '')
  if (person) found.push(reason('G3', person.text, whole ? 1 : 2))
  else if (circle) found.push(reason('G3', circle.text, 1))
  const act = first('act')
  const light = counting.filter(isKind('light')).slice(0, 2)
  if (act) found.push(reason('G4', act.text))
  else found.push(...light.map(({ text }) => reason('G4', text, 1)))
  const mode = first('mode')
  if (mode && !channel && (light.length > 0 || paper || first('busy'))) found.push(reason('G5', mode.text))
  return found
}

function isThingAtSpot(words: readonly Word[], thing: Word): boolean {
  const named = words.some(({ after, text }) => after === '' && text.length > 3 && !DOING.test(text))
  return named && /^(?:op|naast|aan|in|onder|boven|on|beside|at|in|under|above|by)$/.test(thing.after)
}

function againstContact(lexicon: Lexicon, words: readonly Word[], lang: Lang, hasPros: boolean): Reason[] {
  const found: Reason[] = []
  const channel = words.find((word) => !word.object && isKind('channel')(word))
  const counting = whatCountsAgainst(words, lang)
  const final = words.at(-1)
  const ends = final && lang === 'nl' && isKind('phase')(final) && final.text.endsWith('en')
  const phase = ends ? final : counting.find(isKind('phase'))
  const busy = counting.find(isKind('busy'))
  if (phase) found.push(reason('C1', phase.text))
  // whoever buys a telephone is busy with it, whoever buys at a desk stands there
  else if (busy)
    found.push(reason('C1', busy.text, channel && !lexicon.pointing.has(channel.after) ? -2 : -1))
  const and = joint(words, lexicon.and)
  if (!channel && and) found.push(reason('C2', and))
  const period = counting.find(isKind('period'))
  if (period) found.push(reason('C3', period.text))
  const only = words.length === 1 ? words[0] : undefined
  if (only && !hasPros && found.length === 0 && only.text.length > 5 && DOING.test(only.text))
    found.push(reason('C4', only.text))
  return found
}

/** Where the head names a contact, what comes after it is only what that contact is about. */
function whatCountsAgainst(words: readonly Word[], lang: Lang): readonly Word[] {
  const head = words.filter(({ after }) => after === '')
  if (lang === 'en' && isNamedByLast(head)) return []
  if (isSomebodyActing(words, lang)) return []
  if (head.some(HINTS_AT_CONTACT)) return head
  // *the damage form* is a form
  return words.filter((word, at) => {
    const next = words[at + 1]
    return (
      word.text.endsWith('ing') ||
      !next ||
      next.after !== word.after ||
      word.after === '' ||
      !NAMES_CONTACT(next)
    )
  })
}

/** English: *season-ticket renewal letter* is a letter, whatever stands before it. */
function isNamedByLast(head: readonly Word[]): boolean {
  const last = head.at(-1)
  if (!last || !NAMES_CONTACT(last)) return false
  return !head.slice(0, -1).some(({ text }) => /ing\b/.test(text))
}

/** The word that joins two activities: something is done on both sides of it. */
function joint(words: readonly Word[], and: ReadonlySet<string>): string | undefined {
  const at = words.findIndex(({ text }) => and.has(text))
  if (at < 1) return undefined
  const does = (word: Word) =>
    isKind('phase', 'busy', 'act', 'light', 'handle', 'company')(word) ||
    (DOING.test(word.text) && word.text.length > 4)
  return words.slice(0, at).some(does) && words.slice(at + 1).some(does) ? words[at]?.text : undefined
}
