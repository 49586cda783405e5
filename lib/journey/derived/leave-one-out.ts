/** Which single touchpoints carry the picture: what changes when one is left out. */
import type { BoardView } from '../entities.ts'
import { chapterValue, peakEnd } from '../curve.ts'
import { clean } from '../votes.ts'
import { type Results, type Stretch, stretches } from './points.ts'

const MATTERS = 0.5

export type LeftOut = {
  id: string
  /** What changes enough to matter: its chapter's value, the remembered value, which chapter is lowest. */
  reasons: ('chapter' | 'remembered' | 'lowest')[]
  /** Without minus with; null when the chapter is left without a value. */
  chapterChange: number | null
  rememberedChange: number | null
  lowestChapterWithout: string | null
}

export type ChapterFigure = { id: string; value: number | null }

export function chapterFigures(all: readonly Stretch[]): ChapterFigure[] {
  return all.map(({ chapter, points }) => ({
    id: chapter.id,
    value: chapterValue(points.map((point) => point.median))?.value ?? null,
  }))
}

/** Of equals the first; null when nothing has a value. */
export function lowestChapter(figures: readonly ChapterFigure[]): string | null {
  let lowest: { id: string; value: number } | null = null
  for (const { id, value } of figures) {
    if (value !== null && (lowest === null || value < lowest.value)) lowest = { id, value }
  }
  return lowest?.id ?? null
}

const pictureOf = (all: readonly Stretch[]) => ({
  chapters: chapterFigures(all),
  remembered:
    peakEnd(all.flatMap(({ points }) => points.map((p) => ({ id: p.touchpoint.id, median: p.median }))))
      ?.remembered ?? null,
})

/** Only those that matter, in the journey's order. */
export function leaveOneOut(view: BoardView, journeyId: string, results: Results): LeftOut[] {
  const all = stretches(view, journeyId, results)
  const whole = pictureOf(all)
  const lowest = lowestChapter(whole.chapters)
  return all.flatMap(({ points }, at) =>
    points.flatMap(({ touchpoint, median }) => {
      if (median === null) return []
      const without = pictureOf(
        all.map((stretch) => ({
          ...stretch,
          points: stretch.points.filter((point) => point.touchpoint.id !== touchpoint.id),
        })),
      )
      const lowestChapterWithout = lowestChapter(without.chapters)
      const chapterChange = difference(without.chapters[at]?.value, whole.chapters[at]?.value)
      const rememberedChange = difference(without.remembered, whole.remembered)
      const reasons: LeftOut['reasons'] = []
      if (chapterChange !== null && Math.abs(chapterChange) >= MATTERS) reasons.push('chapter')
      if (rememberedChange !== null && Math.abs(rememberedChange) >= MATTERS) reasons.push('remembered')
      if (lowestChapterWithout !== null && lowestChapterWithout !== lowest) reasons.push('lowest')
      if (reasons.length === 0) return []
      return [{ id: touchpoint.id, reasons, chapterChange, rememberedChange, lowestChapterWithout }]
    }),
  )
}

function difference(now: number | null | undefined, before: number | null | undefined): number | null {
  return typeof now === 'number' && typeof before === 'number' ? clean(now - before) : null
}
