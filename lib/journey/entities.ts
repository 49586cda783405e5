/**
 * What a board is made of, as plain values. The Yjs shape behind it is known only to `lib/doc`.
 * Field names and meaning: the domain model in SPEC.md. Codes are those of `values.ts`.
 */
export type Lang = 'nl' | 'en'
export type Localised = { nl: string; en: string }

/** Where an entity stands: one last-writer value. `parent` is an entity id, `bin` or `parked`. */
export type Place = { parent: string; rank: string }
export const BIN = 'bin'
export const PARKED = 'parked'

export type EntityKind = 'types' | 'promises' | 'journeys' | 'chapters' | 'touchpoints' | 'notes'
export type Emotion = -2 | -1 | 0 | 1 | 2
export type Directness = 'direct' | 'indirect'
export type Mode = 'online' | 'offline' | 'hybrid'
export type BrandState = 'strengthens' | 'neutral' | 'breaks'
export type NoteLane = 'pain' | 'opportunity' | 'evidence' | 'question'
export type Lane = 'channel' | 'need' | 'promise' | NoteLane
export const LANES: readonly Lane[] = [
  'channel',
  'need',
  'promise',
  'pain',
  'opportunity',
  'evidence',
  'question',
]
export const NOTE_LANES: readonly NoteLane[] = ['pain', 'opportunity', 'evidence', 'question']

export type Meta = {
  schemaVersion: number
  language: Lang
  organisation: { name: string; kind: string; word: string }
  /** Template id or the id of the board this one was copied from; '' for an empty start. */
  madeFrom: string
}

export type Scope = {
  goal: string
  /** Question code → agreed text. A missing question reads as ''. */
  answers: Record<string, string>
  outOfScope: string
  /** What the group leaves open for now: question codes, and 'goal'. */
  open: string[]
}

export type CustomerType = {
  id: string
  rank: string
  name: string
  personName: string
  asPerson: string
  want: string
  limits: string
  trigger: string
  lifecycle: string
  motives: string[]
}

export type BrandPromise = { id: string; rank: string; text: string }

export type Journey = {
  id: string
  rank: string
  typeId: string
  title: string
  kind: string
  model: string
  nextRound: string
  /** First and last chapter of what the organisation sees, and of what the customer goes through; '' when not set. */
  organisationStart: string
  organisationEnd: string
  customerStart: string
  customerEnd: string
}

export const NO_EDGES = { organisationStart: '', organisationEnd: '', customerStart: '', customerEnd: '' }

export type Chapter = {
  id: string
  place: Place
  createdBy: string
  title: string
  lifecycle: string
  duration: string
  fromTemplate: boolean
}

export type Touchpoint = {
  id: string
  place: Place
  createdBy: string
  title: string
  /** Code of `values.ts`, or 'custom' with the words in `channelText`; '' when not chosen yet. */
  channel: string
  channelText: string
  directness: Directness | ''
  mode: Mode | ''
  needKind: string
  needText: string
  ownership: string
  status: string
  basis: string
  momentOfTruth: boolean
  /** Promise id → state. */
  brandLinks: Record<string, BrandState>
  intents: string[]
  teams: string[]
  /** Customer type id → 0…3. */
  relevance: Record<string, number>
  /** What it was merged from. */
  originIds: string[]
  /** True when the rich description holds any text. The text itself is read from the document. */
  hasBody: boolean
  fromTemplate: boolean
}

export type Note = {
  id: string
  place: Place
  createdBy: string
  lane: NoteLane
  text: string
  /** Kind of pain, opportunity or evidence, of a question how it is looked into; '' when not chosen. */
  kind: string
  /** How bad a pain is, of a question how risky it is not to know: 1–3; 0 when not chosen. */
  severity: number
  /** Evidence: where it comes from ("I1", "Webstatistiek"). */
  source: string
  /** Who takes up a question or an opportunity: a seat id, or a role in a word of one's own; '' for nobody. */
  owner: string
}

/** A whole board at one moment, immutable. Everything sorted by (rank, id). */
/** How much stands on a board, of what a person can count. */
export type BoardSize = { chapters: number; touchpoints: number; notes: number }

export type BoardView = {
  meta: Meta
  scope: Scope
  types: CustomerType[]
  promises: BrandPromise[]
  journeys: Journey[]
  /** Chapters in place, of every journey. Binned ones are not here. */
  chapters: Chapter[]
  /** Touchpoints in a chapter that is in place. */
  touchpoints: Touchpoint[]
  /** Touchpoints in the parking lot; those of a binned or missing chapter read as parked too. */
  parked: Touchpoint[]
  notes: Note[]
  binned: { kind: 'chapters' | 'touchpoints' | 'notes'; id: string; title: string; createdBy: string }[]
}
