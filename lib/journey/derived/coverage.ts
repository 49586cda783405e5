/** What of a journey is known, voted and promised; shares are 0…1. */
import type { BoardView, BrandState, Note, Touchpoint } from '../entities.ts'
import { channelWords } from '../values/channels.ts'
import { strengthOf } from '../values/notes.ts'
import type { Lang } from '../entities.ts'
import { type Results, pointsOf, stretches } from './points.ts'
import { notesOf, travelled } from '../place.ts'

/** A customer said or did it. Below this it is our own data (2), a story (1) or a hunch (0). */
const CUSTOMER_EVIDENCE = 3
const OWN_DATA = 2
/** Below this share of touchpoints with customer evidence, the map is "a nice visual exercise". */
const INSIGHT_ENOUGH = 0.3

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

/** Highest strength among the evidence of a touchpoint, 0…3. */
export function confidenceOf(notes: readonly Note[]): number {
  return Math.max(0, ...notes.filter((note) => note.lane === 'evidence').map((note) => strengthOf(note.kind)))
}

export type Insight = {
  score: number
  withCustomerEvidence: number
  /** Shown beside the score, never counted in it. */
  withOwnDataOnly: number
  /** Too little of this comes from customers: say so above the map. */
  banner: boolean
}

export function insightOf(view: BoardView, touchpoints: readonly Touchpoint[]): Insight {
  const confidence = touchpoints.map((touchpoint) => confidenceOf(notesOf(view, touchpoint.id)))
  const withCustomerEvidence = confidence.filter((strength) => strength >= CUSTOMER_EVIDENCE).length
  const score = share(withCustomerEvidence, touchpoints.length)
  return {
    score,
    withCustomerEvidence,
    withOwnDataOnly: confidence.filter((strength) => strength === OWN_DATA).length,
    banner: touchpoints.length > 0 && score < INSIGHT_ENOUGH,
  }
}

/** How much of the journey has a value, and which touchpoints are holes. */
export function emotionCoverage(
  view: BoardView,
  journeyId: string,
  results: Results,
): { coverage: number; voted: number; holes: string[] } {
  const points = pointsOf(view, journeyId, results)
  const holes = points.filter((point) => point.tally === null)
  const voted = points.length - holes.length
  return {
    coverage: share(voted, points.length),
    voted,
    holes: holes.map((point) => point.touchpoint.id),
  }
}

export type PromiseFigures = Record<BrandState, number> & {
  promiseId: string
  chaptersStrengthened: string[]
  chaptersBroken: string[]
}

/** Chapters where at least one promise is strengthened, with the broken ones and each promise beside it. */
export function promiseCoverage(
  view: BoardView,
  journeyId: string,
): {
  coverage: number
  chaptersStrengthened: string[]
  chaptersBroken: string[]
  promises: PromiseFigures[]
} {
  const chapters = stretches(view, journeyId, new Map()).map(({ chapter, points }) => ({
    id: chapter.id,
    links: points.flatMap((point) => Object.entries(point.touchpoint.brandLinks)),
  }))
  const having = (state: BrandState, promiseId?: string): string[] =>
    chapters
      .filter(({ links }) =>
        links.some(([promise, linked]) => linked === state && (promiseId ?? promise) === promise),
      )
      .map((chapter) => chapter.id)
  const count = (promiseId: string, state: BrandState): number =>
    chapters.flatMap(({ links }) => links).filter(([id, linked]) => id === promiseId && linked === state)
      .length
  const chaptersStrengthened = having('strengthens')
  return {
    coverage: share(chaptersStrengthened.length, chapters.length),
    chaptersStrengthened,
    chaptersBroken: having('breaks'),
    promises: view.promises.map(({ id }) => ({
      promiseId: id,
      strengthens: count(id, 'strengthens'),
      neutral: count(id, 'neutral'),
      breaks: count(id, 'breaks'),
      chaptersStrengthened: having('strengthens', id),
      chaptersBroken: having('breaks', id),
    })),
  }
}

/** Touchpoints of a journey by directness and mode; those not chosen yet count in neither. */
export function totalsOf(view: BoardView, journeyId: string) {
  const touchpoints = travelled(view, journeyId)
  const count = (is: (touchpoint: Touchpoint) => boolean): number => touchpoints.filter(is).length
  return {
    chapters: stretches(view, journeyId, new Map()).length,
    touchpoints: touchpoints.length,
    direct: count((touchpoint) => touchpoint.directness === 'direct'),
    indirect: count((touchpoint) => touchpoint.directness === 'indirect'),
    online: count((touchpoint) => touchpoint.mode === 'online'),
    offline: count((touchpoint) => touchpoint.mode === 'offline'),
    hybrid: count((touchpoint) => touchpoint.mode === 'hybrid'),
  }
}

/** Main channels against chapters: how many touchpoints each chapter has through each channel used. */
export function channelMatrix(
  view: BoardView,
  journeyId: string,
  lang: Lang,
): { channel: string; label: string; perChapter: number[] }[] {
  const chapters = stretches(view, journeyId, new Map())
  const keyOf = (touchpoint: Touchpoint): string => mainChannel(touchpoint)
  const labels = new Map<string, string>()
  for (const touchpoint of travelled(view, journeyId)) {
    if (keyOf(touchpoint) !== '') labels.set(keyOf(touchpoint), channelWords(touchpoint, lang))
  }
  return [...labels].map(([channel, label]) => ({
    channel,
    label,
    perChapter: chapters.map(
      ({ points }) => points.filter(({ touchpoint }) => keyOf(touchpoint) === channel).length,
    ),
  }))
}

/** Two channels people wrote themselves are the same when the words are. */
export function mainChannel(touchpoint: Touchpoint): string {
  const words = touchpoint.channelText.trim().toLowerCase()
  return touchpoint.channel === 'custom' && words !== '' ? `custom:${words}` : touchpoint.channel
}
