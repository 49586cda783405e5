/** What a vote leaves behind: figures only, never a seat. Computed by `votes.ts`, once, at the reveal. */
import type { Emotion } from './entities.ts'

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
}
