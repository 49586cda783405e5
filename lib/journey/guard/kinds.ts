/**
 * The kinds of words by which the guard tells a chapter from a touchpoint, and the customer's doing from the
 * organisation's. The lists (`words-nl.ts`, `words-en.ts`) are the editable part.
 */
import type { Lang } from '../entities.ts'

export type { Lang }

/**
 * - `channel`: medium, channel, device or place of contact · `paper`: artefact · `person`: one who speaks for
 *   somebody · `circle`: people near the customer · `talk`: one talk, one appointment, one event · `act`: a
 *   gesture at a channel · `light`: an act that means little alone · `mode`: online, by post
 * - `phase`: what a customer is busy with for long · `busy`: an act that can be a chunk · `period`
 * - `company`: the organisation does it · `work`: a noun for that, as the last of a title · `jargon`: no customer
 *   would say it · `handle`: it does, when its object is a `case` · `batch`: or many of anything ·
 *   `weigh`: the same, but
 *   customers weigh papers too · `case`: what it handles · `department` · `system`: where only the organisation
 *   looks · `client`: the customer as object · `being`: what a customer is or becomes
 * - `none`: looks like one of these and is not
 */
export const KINDS = [
  'channel',
  'paper',
  'person',
  'circle',
  'talk',
  'act',
  'light',
  'mode',
  'thing',
  'phase',
  'busy',
  'period',
  'company',
  'work',
  'jargon',
  'handle',
  'batch',
  'weigh',
  'case',
  'department',
  'system',
  'client',
  'being',
  'none',
] as const
export type Kind = (typeof KINDS)[number]

/** Words apart by white space; `_` stands for a space within one. */
export type WordList = {
  /** In all their plurals and diminutives; in Dutch also as the end of a compound. */
  nouns: Partial<Record<Kind, string>>
  /** Infinitives; every form of them counts. */
  verbs: Partial<Record<Kind, string>>
  /** As they are, phrases too. */
  exact: Partial<Record<Kind, string>>
  /** Only as the end of a compound: *voorlees|middag*. */
  ends: Partial<Record<Kind, string>>
  /** Nouns shorter than four letters that end compounds as well. */
  shortEnds: string
  /** *winkel|bezoek*: a visit to a place of contact is one contact. */
  visit: string
  /** Of `client`: whoever is meant here is never the doer of a transitive verb before or after it. */
  clients: string
  /** Verbs after which the customer as object is still a customer's own doing: *gasten hebben*. */
  harmless: string
  /** Names of callings that stand in no list end like this; `notCalling` end so too. */
  calling: RegExp
  notCalling: string
  /** Before a verb that could be a noun as well. */
  subjects: string
  /** Who says this is the customer. */
  mine: string
  /** Pairs after whose second word comes what the customer is busy with, not a channel: *wachten op …* */
  fixed: string
  /** A title that begins with these is a stretch of time: *between quote and delivery*. */
  spans: string
  /** Words that begin a new part of a title: what comes after them is not its head. */
  prepositions: string
  /** Those that point at a channel. */
  pointing: string
  /** Those that name the doer: *door de backoffice*. */
  doer: string
  /** Small words: they show the language and mean nothing else here. */
  small: string
  and: string
}
