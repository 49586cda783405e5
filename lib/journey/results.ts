/** What a vote leaves behind: figures only, never a seat. Computed by `votes.ts`, once, at the reveal. */
import type { BrandState, Emotion } from './entities.ts'

/** `discuss`: three to five votes that are not agreed. See BL8 in SPEC.md. */
export type AgreementLabel = 'agreed' | 'fairly' | 'spread' | 'divided' | 'discuss'

/** How many chose −2, −1, 0, +1, +2. */
export type Counts = [number, number, number, number, number]

export type Tally = {
  counts: Counts
  /** Votes with a value; "don't know" stands beside it. */
  n: number
  dontKnow: number
  /** Interpolated median, −2…+2. */
  median: number
  mean: number
  /** First and third quartile: the thick band. */
  quartiles: [number, number]
  /** Van der Eijk's A, −1…+1. */
  agreement: number
  label: AgreementLabel | null
  opposed: boolean
  loneVoice: Emotion | null
}

/** Tally of one touchpoint. `tally` is null below three votes: too few to show. */
export type TargetResult = {
  target: string
  tally: Tally | null
  reasons: { id: string; text: string }[]
  /** How often each emotion was named, most first; absent when none was. */
  named?: { code: string; n: number }[]
  /** Groups that may be shown, see `groupsShown`; absent when none may. Worked out once, at the reveal. */
  groups?: GroupCounts[]
}

/** `us`: all colleagues; `name` of a department only. */
export type GroupCounts = {
  who: 'customers' | 'us' | 'department' | 'others'
  name: string
  counts: Counts
  dontKnow: number
}

/** Stars or dots of one target, all people's together. */
export type PointsAt = { target: string; points: number }
/** Highest first, without what got none; null below three people who gave any. */
export type Points = { n: number; ranked: PointsAt[] | null }
/** One promise at one touchpoint. `state`: what most said; a tie of strengthens and breaks is neutral. */
export type HeartsAt = {
  target: string
  n: number
  counts: Record<BrandState, number> | null
  state: BrandState | null
}
/** `id`: of its answer, not there in results of before. `hidden`: its words are shown to nobody. */
export type ShownPin = { id?: string; at: number; words: string; hidden?: true }
/** Each end of the line by itself, left to right; null below three pins. */
export type Pins = { begin: ShownPin[] | null; end: ShownPin[] | null }
export type Agreed = { n: number; yes: number | null }
/** `counts`: how many gave 1, 2, 3, 4, 5. */
export type Rated = { n: number; rated: { counts: number[]; median: number; mean: number } | null }

/** `counts`: as of a touchpoint. It counts for nothing. */
export type Tried = { n: number; dontKnow: number; counts: Counts | null }

/** What a revealed round of each kind leaves behind. */
export type OutcomeOf = {
  emotion: TargetResult[]
  stars: Points
  hearts: HeartsAt[]
  dots: Points
  pins: Pins
  agree: Agreed
  rating: Rated
  trial: Tried
}
