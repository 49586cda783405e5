/** What the guard asks about the chapters of one journey together, and about one of them in its place. */
import type { Lang } from './kinds.ts'
import { dice, sameStem } from './alike.ts'
import { LIMIT, sum, type Reason } from './reasons.ts'
import { suggestionFor, type Suggestion } from './suggestion.ts'
import { verdictOf, type Verdict } from './verdict.ts'

export type MapChapter = {
  id: string
  title: string
  /** Code of `values.lifecycle`; '' when nobody chose. */
  lifecycle: string
  /** Titles of the touchpoints in it. */
  touchpoints: readonly string[]
}

/** The chapters of a journey in their order, and how far the workshop is. */
export type JourneyMap = {
  chapters: readonly MapChapter[]
  /** From the end of the step *touchpoints* on, a chapter with hardly any says something. */
  afterTouchpoints: boolean
  /** Left out, both languages are tried on each title. */
  lang?: Lang
}

export type MapFinding =
  /** Seems to be made of touchpoints: what could stay, and the rest under new chapters. */
  | { rule: 'M1'; stay: string[]; group: { under: Suggestion; chapters: string[] }[] }
  /** `merge`: so many that they ask to be merged; else a hint. */
  | { rule: 'M2'; count: number; merge: boolean }
  | { rule: 'M3'; pair: [string, string] }
  | { rule: 'M4'; count: number }
  | { rule: 'M5'; missing: ('before' | 'after')[] }

const SAME_TITLE = 0.8
const ALIKE = 0.6
const MANY = 8
const TOO_MANY = 12
const FEW = 3
const FEWEST_PER_CHAPTER = 1.5
const AFTER_PURCHASE = ['existing', 'ambassador', 'lapsed']

/** A chapter judged by its title and by where it stands. A process word stays one. */
export function verdictInMap(chapter: MapChapter, map: JourneyMap): Verdict {
  const own = verdictOf(chapter.title, map.lang)
  if (own.verdict === 'process') return own
  const more: Reason[] = []
  if (map.afterTouchpoints && chapter.touchpoints.length <= 1) more.push({ rule: 'S1', word: '', points: 2 })
  // what hangs under it may be called the same: a chapter of one touchpoint is asked about anyway
  const others = map.chapters.flatMap(({ touchpoints }) => touchpoints)
  const same = others.find((title) => dice(title, chapter.title) >= SAME_TITLE)
  if (same !== undefined) more.push({ rule: 'S2', word: same, points: 2 })
  if (own.verdict === 'touchpoint') return { ...own, reasons: [...own.reasons, ...more] }
  if (more.length === 0 || sum(more) + own.score < LIMIT) return own
  return { ...own, verdict: 'touchpoint', reasons: more, score: own.score + sum(more) }
}

export function findingsOf(map: JourneyMap): MapFinding[] {
  const { chapters } = map
  const count = chapters.length
  if (count === 0) return []
  const found: MapFinding[] = []
  const made = madeOfTouchpoints(map)
  if (made) found.push(made)
  if (count > MANY) found.push({ rule: 'M2', count, merge: count > TOO_MANY })
  for (const [at, { id, title }] of chapters.entries()) {
    for (const other of chapters.slice(at + 1)) {
      if (dice(title, other.title) >= ALIKE || sameStem(title, other.title))
        found.push({ rule: 'M3', pair: [id, other.id] })
    }
  }
  if (count < FEW) found.push({ rule: 'M4', count })
  const lifecycles = chapters.map(({ lifecycle }) => lifecycle).filter((code) => code !== '')
  const missing: ('before' | 'after')[] = []
  if (!lifecycles.includes('prospect')) missing.push('before')
  if (!lifecycles.some((code) => AFTER_PURCHASE.includes(code))) missing.push('after')
  // where nobody chose a lifecycle yet, nothing is known of it
  if (lifecycles.length > 0 && missing.length > 0) found.push({ rule: 'M5', missing })
  return found
}

/** Half of the chapters sound like touchpoints, three at least; or hardly anything hangs under them. */
function madeOfTouchpoints(map: JourneyMap): MapFinding | null {
  const { chapters } = map
  const judged = chapters.map((chapter) => ({ chapter, verdict: verdictInMap(chapter, map) }))
  const accused = judged.filter(({ verdict }) => verdict.verdict === 'touchpoint')
  const touchpoints = chapters.reduce((total, chapter) => total + chapter.touchpoints.length, 0)
  const thin = map.afterTouchpoints && touchpoints / chapters.length < FEWEST_PER_CHAPTER
  if (!thin && (accused.length < FEW || 2 * accused.length < chapters.length)) return null
  const group: { under: Suggestion; chapters: string[] }[] = []
  for (const { chapter, verdict } of accused) {
    const under = suggestionFor(chapter.title, verdict.lang)
    const last = group.at(-1)
    // neighbours only: a new chapter stands where its touchpoints stood
    if (last?.under === under) last.chapters.push(chapter.id)
    else group.push({ under, chapters: [chapter.id] })
  }
  const stay = judged.filter(({ verdict }) => verdict.verdict !== 'touchpoint')
  return { rule: 'M1', stay: stay.map(({ chapter }) => chapter.id), group }
}
