/** How much a title sounds like work of the organisation. */
import type { Lexicon } from './forms.ts'
import type { Lang } from './kinds.ts'
import { isKind, isSomebodyActing, type Reason, type Rule } from './reasons.ts'
import type { Word } from './title.ts'

const WORKS = isKind('handle', 'weigh', 'company')
const OURS = isKind('handle', 'weigh', 'company', 'work', 'jargon', 'case')
const isOnlyPhase = (word: Word): boolean => isKind('phase')(word) && !OURS(word)
const isGerund = ({ text }: Word): boolean => /^[a-z]+ing\b/.test(text)

const reason = (rule: Rule, { text }: Word, points: number): Reason => ({ rule, word: text, points })

/** Points for work of the organisation: what counts stands in the head, or is its object. */
export function processReasons(lexicon: Lexicon, words: readonly Word[], lang: Lang): Reason[] {
  const head = words.filter(({ after, text }) => after === '' && !lexicon.and.has(text))
  if (
    words.some(({ text }) => lexicon.mine.has(text)) ||
    isOfCustomer(head, lang) ||
    isSomebodyActing(words, lang)
  )
    return []
  const first = head[0]
  const last = head.at(-1)
  // in English the first word says it (*approving …*) or the last (*… approval*), in Dutch any
  const leads = lang === 'nl' ? head : [first, last].filter((word) => word !== undefined)
  const work = last && last !== first && isKind('work')(last) ? last : undefined
  const named = isAsked(head, lang) ? undefined : (leads.find(isKind('company')) ?? work)
  const company = named ?? head.find(isKind('jargon'))

  const found: Reason[] = []
  if (company) found.push(reason('P1', company, 2))
  if (!isAsked(head, lang) || company) found.push(...caseReasons(lexicon, words, leads, lang))
  const department = words.find((word) => isKind('department')(word) && isDoer(lexicon, word, words, leads))
  if (department) found.push(reason('P3', department, 2))
  const system = words.find(isKind('system'))
  if (system) found.push(reason('P3', system, 2))
  const client = clientAsObject(lexicon, head, lang)
  if (client) found.push(reason('P4', client, 2))
  // *care needs assessment*: what is planned or weighed there is not what the planner is busy with
  const phase = company && company === last ? undefined : head.find(isOnlyPhase)
  if (found.length > 0 && phase) found.push(reason('C1', phase, -2))
  return found
}

/** Who waits for an approval is the customer; an approval letter is a letter. */
function isOfCustomer(head: readonly Word[], lang: Lang): boolean {
  const first = head[0]
  const last = head.at(-1)
  if (!first || !last) return false
  if (isOnlyPhase(first) && (lang === 'nl' || head.length === 1 || isGerund(first))) return true
  if (lang === 'nl' || last === first || OURS(last)) return false
  return isKind('channel', 'paper', 'person', 'talk')(last) && !(WORKS(first) && isGerund(first))
}

/** *Goedkeuring krijgen*, *getting approval*: the customer does that. */
function isAsked(head: readonly Word[], lang: Lang): boolean {
  const first = head[0]
  const last = head.at(-1)
  if (!first || !last || first === last) return false
  if (lang === 'en') return isGerund(first) && !OURS(first) && !isKind('department', 'client')(first)
  return (
    isKind('light', 'busy')(last) ||
    /^(?:krijgen|aanvragen|geven|hebben|afwachten|ondergaan)$/.test(last.text)
  )
}

/** Something is done to a case: *aanvraag beoordelen*, *permit review*, *operatieplanning*. */
function caseReasons(lexicon: Lexicon, words: readonly Word[], leads: readonly Word[], lang: Lang): Reason[] {
  const handles = leads.find(isKind('handle'))
  const doing = handles ?? leads.find(isKind('weigh', 'batch'))
  if (!doing) return []
  const object = words.find(
    (word) =>
      word !== doing &&
      (word.after === '' || /^(van|of)$/.test(word.after)) &&
      // customers weigh papers too, and people are planned but not weighed
      (handles
        ? isKind('case', 'client', 'person')(word)
        : isKind('case', 'client')(word) && !isKind('paper')(word)),
  )
  if (isNominal(lexicon, words, doing)) return [reason('P2', doing, 2)]
  if (
    !object &&
    !isCompoundOfCase(lexicon, doing) &&
    !(isKind('batch')(doing) && hasManyAsObject(words, doing, lang))
  )
    return []
  return [reason('P2', doing, 2)]
}

/** *Uitgifte van materialen*, *allocation of places*: nobody's in particular. */
function isNominal(lexicon: Lexicon, words: readonly Word[], doing: Word): boolean {
  const [first, what, ...rest] = words
  return (
    first === doing &&
    isKind('handle')(doing) &&
    !isKind('phase')(doing) &&
    what !== undefined &&
    rest.length === 0 &&
    /^(van|of)$/.test(what.after) &&
    !isKind('phase')(what) &&
    !lexicon.small.has(what.text)
  )
}

/** *Bestellijsten bijwerken*, *activating SIM cards*: whoever does many of them at once is no customer. */
function hasManyAsObject(words: readonly Word[], doing: Word, lang: Lang): boolean {
  const at = words.indexOf(doing)
  if (lang === 'nl') {
    const before = words[at - 1]
    return (
      at === 1 && before !== undefined && /[a-z]{3}(?:en|s)$/.test(before.text) && !isKind('phase')(before)
    )
  }
  const rest = words.slice(at + 1).filter(({ after }) => after === '')
  const last = rest.at(-1)
  return (
    at === 0 && isGerund(doing) && last !== undefined && rest.length <= 3 && /[a-z]{2}[^s]s$/.test(last.text)
  )
}

/** *operatie|planning*: what is handled stands before what handles it. */
function isCompoundOfCase(lexicon: Lexicon, { text }: Word): boolean {
  for (let cut = 3; cut < text.length - 3; cut++) {
    if (!lexicon.ends.has(text.slice(cut))) continue
    const before = text.slice(0, cut)
    const forms = [before, before.replace(/s$/, ''), before.replace(/en$/, '')]
    const kinds = forms.flatMap((form) => lexicon.forms.get(form) ?? [])
    if (kinds.includes('case') || kinds.includes('client')) return true
  }
  return false
}

/** *Door de backoffice*; *naar de afdeling* when something is handed on; or nothing but its name. */
function isDoer(lexicon: Lexicon, { after }: Word, words: readonly Word[], leads: readonly Word[]): boolean {
  if (lexicon.doer.has(after)) return true
  return /^(naar|to)$/.test(after) ? leads.some(WORKS) : after === '' && words.length === 1
}

/** *De klant informeren*, *informing the customer*; not *klant worden*, *becoming a customer*. */
function clientAsObject(lexicon: Lexicon, head: readonly Word[], lang: Lang): Word | null {
  const words = head.filter(({ text }) => !lexicon.small.has(text) || lexicon.clients.has(text))
  const at = words.findIndex(({ text }) => lexicon.clients.has(text))
  const client = words[at]
  if (!client) return null
  const verb = lang === 'nl' ? words.slice(at + 1).findLast(({ text }) => /[a-z]{3}en$/.test(text)) : words[0]
  if (!verb || verb === client || lexicon.harmless.has(verb.text)) return null
  if (lang === 'en' && !isGerund(verb)) return null
  const harmless = isKind('phase', 'light', 'being')(verb) && !isKind('handle', 'company')(verb)
  return harmless ? null : client
}
