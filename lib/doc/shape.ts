import { BIN, PARKED, type EntityKind } from '../journey/entities.ts'
import {
  CHAPTERS_MAX,
  NOTES_MAX,
  PROMISES_MAX,
  TEXT_MAX_CHARACTERS,
  TITLE_MAX_CHARACTERS,
  TOUCHPOINTS_MAX,
} from '../journey/limits.ts'
import { QUESTION_CODES } from '../journey/values/question-codes.ts'
import { isCode, isFlag, isName, isOwner, isRelevance, isSeverity, oneOf } from './value-checks.ts'

/** Parent of what is listed once for the whole board: types, promises, journeys. */
export const BOARD = 'board'

export const KINDS: readonly EntityKind[] = [
  'types',
  'promises',
  'journeys',
  'chapters',
  'touchpoints',
  'notes',
]
/** Every root of the document; the last two are kept free for what is coming. */
export const ROOTS: readonly string[] = ['meta', 'scope', ...KINDS, 'signals', 'switchRules']

type Check = (value: unknown) => boolean
/** What may stand under one key of an entity. Texts, sets and rich texts are made with the entity and stay. */
export type KeyShape =
  | { as: 'text'; max: number }
  | { as: 'code'; ok: Check; first: string | number | boolean }
  | { as: 'set'; ok: Check }
  /** Ids of `parents` roots, or one of the `words`. */
  | { as: 'place'; parents: EntityKind | null; words: readonly string[] }
  | { as: 'rich'; max: number }
  /** Never changed after creation. `seat`: the seat that created it; `false`: only the server says true. */
  | { as: 'fixed'; stamp: 'seat' | 'false' }

const text = (max: number): KeyShape => ({ as: 'text', max })
const title = text(TITLE_MAX_CHARACTERS)
const long = text(TEXT_MAX_CHARACTERS)
const code: KeyShape = { as: 'code', ok: isCode, first: '' }
const place = (parents: EntityKind | null, ...words: string[]): KeyShape => ({ as: 'place', parents, words })
const marks: KeyShape = { as: 'set', ok: (value) => value === true }
const createdBy: KeyShape = { as: 'fixed', stamp: 'seat' }
const fromTemplate: KeyShape = { as: 'fixed', stamp: 'false' }

const types = {
  place: place(null, BOARD, BIN),
  name: title,
  personName: title,
  asPerson: long,
  want: long,
  limits: long,
  trigger: long,
  lifecycle: code,
  motives: marks,
} as const

const promises = { place: place(null, BOARD, BIN), text: long } as const

/** '' or the id of a chapter, which may be gone: then it reads as not set. */
const chapterId: KeyShape = { as: 'code', ok: isName, first: '' }

const journeys = {
  place: place(null, BOARD, BIN),
  typeId: { as: 'code', ok: isName, first: '' },
  title,
  kind: code,
  model: code,
  nextRound: long,
  organisationStart: chapterId,
  organisationEnd: chapterId,
  customerStart: chapterId,
  customerEnd: chapterId,
} as const

const chapters = {
  place: place('journeys', BIN),
  createdBy,
  fromTemplate,
  title,
  duration: title,
  lifecycle: code,
} as const

const touchpoints = {
  place: place('chapters', PARKED, BIN),
  createdBy,
  fromTemplate,
  title,
  channel: code,
  channelText: title,
  directness: { as: 'code', ok: oneOf('', 'direct', 'indirect'), first: '' },
  mode: { as: 'code', ok: oneOf('', 'online', 'offline', 'hybrid'), first: '' },
  needKind: code,
  needText: long,
  ownership: code,
  status: { as: 'code', ok: isCode, first: 'assumption' },
  basis: code,
  momentOfTruth: { as: 'code', ok: isFlag, first: false },
  brandLinks: { as: 'set', ok: oneOf('strengthens', 'neutral', 'breaks') },
  intents: marks,
  teams: marks,
  relevance: { as: 'set', ok: isRelevance },
  originIds: marks,
  body: { as: 'rich', max: TEXT_MAX_CHARACTERS },
} as const

const notes = {
  place: place('touchpoints', BIN),
  createdBy,
  lane: { as: 'code', ok: oneOf('pain', 'opportunity', 'evidence', 'question'), first: 'pain' },
  text: long,
  kind: code,
  severity: { as: 'code', ok: isSeverity, first: 0 },
  source: title,
  owner: { as: 'code', ok: isOwner, first: '' },
} as const

const table = (keys: Record<string, KeyShape>): ReadonlyMap<string, KeyShape> => new Map(Object.entries(keys))

/** The keys of each kind of entity: every one is there from creation on, and there are no others. */
export const SHAPE: Readonly<Record<EntityKind, ReadonlyMap<string, KeyShape>>> = {
  types: table(types),
  promises: table(promises),
  journeys: table(journeys),
  chapters: table(chapters),
  touchpoints: table(touchpoints),
  notes: table(notes),
}

/** Keys of the scope root. `answers` holds one text for each question code, made by the server. */
export const SCOPE_TEXTS: readonly string[] = ['goal', 'outOfScope']
export const SCOPE_TEXT_MAX = TEXT_MAX_CHARACTERS
export const ANSWERS = 'answers'
/** Set of what is left open, made by the server: question codes and 'goal'. */
export const OPEN = 'open'
export const OPENABLE: readonly string[] = ['goal', ...QUESTION_CODES]

/** How many of a kind may be in place at once. */
export const MOST: Readonly<Record<EntityKind, number>> = {
  types: 20,
  promises: PROMISES_MAX,
  journeys: 20,
  chapters: CHAPTERS_MAX,
  touchpoints: TOUCHPOINTS_MAX,
  notes: NOTES_MAX,
}

/**
 * The client keeps to a limit before the server looks, but two who write at the same moment can pass
 * it together. The server therefore refuses only what no honest pair of hands gets to.
 */
export const refusedAboveCharacters = (max: number): number => 2 * max + 1000
/** Counts the bin too, because nothing ever leaves the document. */
export const refusedAboveEntities = (kind: EntityKind): number => 4 * MOST[kind] + 20

export const RICH_ELEMENTS: readonly string[] = ['paragraph', 'bulletList', 'listItem', 'hardBreak']
/** Elements within one another: twelve lists deep. */
export const RICH_DEPTH_MAX = 25
export const RICH_MARKS: readonly string[] = ['bold', 'italic', 'link']
/** Members of one set: promises, types, teams or codes. */
export const SET_MAX = 100
