/** From the lists of words to every form in which a title may use them. */
import type { Kind, Lang, WordList } from './kinds.ts'

export type Lexicon = {
  words: WordList
  /** Form, phrases with spaces, → its kinds. */
  forms: ReadonlyMap<string, readonly Kind[]>
  /** Dutch: what may end a compound. */
  ends: ReadonlyMap<string, readonly Kind[]>
  /** Dutch finite forms of separable verbs: *vult … in*. */
  apart: ReadonlyMap<string, readonly { particle: string; kind: Kind }[]>
  /** Finite forms that could be nouns as well: they count at the begin or after a subject only. */
  finite: ReadonlyMap<string, readonly Kind[]>
  fixed: ReadonlySet<string>
  subjects: ReadonlySet<string>
  /** May a title begin with such a form? In English it may: *call the insurer*. */
  imperative: boolean
  notCalling: readonly string[]
  spans: ReadonlySet<string>
  prepositions: ReadonlySet<string>
  pointing: ReadonlySet<string>
  doer: ReadonlySet<string>
  small: ReadonlySet<string>
  and: ReadonlySet<string>
  clients: ReadonlySet<string>
  harmless: ReadonlySet<string>
  mine: ReadonlySet<string>
  visits: readonly string[]
}

export const listed = (text: string): string[] =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('_', ' '))

const entriesOf = (lists: Partial<Record<Kind, string>>): [Kind, string[]][] =>
  Object.entries(lists).map(([kind, text]) => [kind as Kind, listed(text)])

/** *afspraak* → *afspraken*, *bon* → *bonnen*, *kaart* → *kaartje*. Too many forms do no harm. */
function dutchNoun(noun: string): string[] {
  const ends = ['s', 'en', 'n', 'je', 'jes', 'tje', 'tjes', 'pje', 'pjes', 'etje']
  const more = ends.map((end) => noun + end)
  const long = /^(.*)(aa|ee|oo|uu)([^aeiou])$/.exec(noun)
  if (long) more.push(`${long[1]}${long[2]?.[0]}${long[3]}en`)
  if (/[aeiou][^aeiou]$/.test(noun)) more.push(`${noun}${noun.at(-1)}en`, `${noun}${noun.at(-1)}etje`)
  if (noun.endsWith('f')) more.push(`${noun.slice(0, -1)}ven`)
  if (noun.endsWith('s')) more.push(`${noun.slice(0, -1)}zen`)
  return [noun, ...more]
}

function englishNoun(noun: string): string[] {
  const more = [`${noun}s`, `${noun}es`]
  if (noun.endsWith('y')) more.push(`${noun.slice(0, -1)}ies`)
  if (noun.endsWith('man')) more.push(`${noun.slice(0, -2)}en`)
  return [noun, ...more]
}

const PARTICLES = /^(aan|af|binnen|bij|door|in|langs|mee|na|om|op|over|terug|toe|uit|voor|weg)(?=[a-z]{4,}$)/

/** Stems of a Dutch infinitive: *bellen* → *bel*, *betalen* → *betaal*, *lezen* → *lees*. */
function dutchStems(verb: string): string[] {
  const bare = verb.replace(/e?n$/, '')
  const stems = [bare]
  if (/(.)\1$/.test(bare)) stems.push(bare.slice(0, -1))
  const open = /^(.*[^aeiou]|)([aeou])([^aeiou])$/.exec(bare)
  if (open) stems.push(`${open[1]}${open[2]}${open[2]}${open[3]}`)
  return stems.flatMap((stem) => [stem, stem.replace(/z$/, 's').replace(/v$/, 'f')])
}

function dutchVerb(verb: string) {
  const particle = PARTICLES.exec(verb)?.[0]
  const base = particle ? verb.slice(particle.length) : verb
  const stems = dutchStems(base)
  const finite = stems.flatMap((stem) => [stem, `${stem}t`])
  if (!particle) {
    const more = stems.flatMap((stem) => [`${stem}t`, `ge${stem}t`, `ge${stem}d`])
    return { whole: [verb, ...more, `ge${verb}`], finite: stems, apart: [] }
  }
  const past = stems.flatMap((stem) => [`${particle}ge${stem}t`, `${particle}ge${stem}d`])
  return { whole: [verb, ...past], finite: [], apart: finite.map((form) => ({ form, particle })) }
}

/** Also of phrases: *log in* → *logging in*. */
function englishVerb(phrase: string) {
  const [verb = '', ...rest] = phrase.split(' ')
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : ''
  const bare = verb.replace(/(?<=[^e])e$/, '')
  const whole = [`${verb}ing`, `${bare}ing`, `${bare}ed`]
  const finite = [verb, `${verb}s`, `${verb}es`]
  if (/[aeiou][^aeiouwy]$/.test(verb)) whole.push(`${verb}${verb.at(-1)}ing`, `${verb}${verb.at(-1)}ed`)
  if (verb.endsWith('y')) {
    finite.push(`${verb.slice(0, -1)}ies`)
    whole.push(`${verb.slice(0, -1)}ied`)
  }
  return { whole: whole.map((form) => form + tail), finite: finite.map((form) => form + tail), apart: [] }
}

const OURS: ReadonlySet<Kind> = new Set<Kind>(['company', 'handle', 'weigh', 'batch'])
const PARTICIPLE: Record<Lang, RegExp> = { nl: /ge[a-z]+[td]$/, en: /ed$/ }

function add<T>(to: Map<string, T[]>, form: string, found: T): void {
  const there = to.get(form)
  if (!there) to.set(form, [found])
  else if (!there.includes(found)) there.push(found)
}

export function lexiconOf(lang: Lang, words: WordList): Lexicon {
  const forms = new Map<string, Kind[]>()
  const ends = new Map<string, Kind[]>()
  const apart = new Map<string, { particle: string; kind: Kind }[]>()
  const finite = new Map<string, Kind[]>()
  const short = new Set(listed(words.shortEnds))
  for (const [kind, nouns] of entriesOf(words.nouns)) {
    for (const noun of nouns) {
      for (const form of lang === 'nl' ? dutchNoun(noun) : englishNoun(noun)) {
        add(forms, form, kind)
        if (lang === 'nl' && (noun.length >= 4 || short.has(noun))) add(ends, form, kind)
      }
    }
  }
  for (const [kind, nouns] of entriesOf(words.ends)) {
    for (const noun of nouns) for (const form of dutchNoun(noun)) add(ends, form, kind)
  }
  for (const [kind, verbs] of entriesOf(words.verbs)) {
    for (const verb of verbs) {
      const made = lang === 'nl' ? dutchVerb(verb) : englishVerb(verb)
      // what was approved is not approved now: of the organisation's verbs participles don't count
      const whole = OURS.has(kind) ? made.whole.filter((form) => !PARTICIPLE[lang].test(form)) : made.whole
      for (const form of whole) add(forms, form, kind)
      for (const form of made.finite) add(verb.includes(' ') ? forms : finite, form, kind)
      for (const { form, particle } of made.apart) add(apart, form, { particle, kind })
    }
  }
  for (const [kind, exact] of entriesOf(words.exact)) {
    for (const form of exact) {
      if (kind === 'none') forms.set(form, ['none'])
      else if (forms.get(form)?.[0] !== 'none') add(forms, form, kind)
    }
  }
  const set = (text: string) => new Set(listed(text))
  return {
    words,
    forms,
    ends,
    apart,
    finite,
    imperative: lang === 'en',
    subjects: set(words.subjects),
    notCalling: listed(words.notCalling),
    fixed: set(words.fixed),
    spans: set(words.spans),
    prepositions: set(words.prepositions),
    pointing: set(words.pointing),
    doer: set(words.doer),
    small: set(words.small),
    and: set(words.and),
    clients: set(words.clients),
    harmless: set(words.harmless),
    mine: set(words.mine),
    visits: listed(words.visit),
  }
}
