/** One touchpoint with what was voted on it: what every derived figure of a journey is made from. */
import type { BoardView, Chapter, Touchpoint } from '../entities.ts'
import { chaptersOf, touchpointsOf } from '../place.ts'
import type { Tally, TargetResult } from '../results.ts'

/** The latest revealed result by touchpoint id; see `latestResults` in `rounds.ts`. */
export type Results = ReadonlyMap<string, TargetResult>

export type Point = {
  touchpoint: Touchpoint
  /** Null: a hole. */
  tally: Tally | null
  median: number | null
}

export type Stretch = { chapter: Chapter; points: Point[] }

/** The journey chapter by chapter, in its order. */
export function stretches(view: BoardView, journeyId: string, results: Results): Stretch[] {
  return chaptersOf(view, journeyId).map((chapter) => ({
    chapter,
    points: touchpointsOf(view, chapter.id).map((touchpoint) => {
      const tally = results.get(touchpoint.id)?.tally ?? null
      return { touchpoint, tally, median: tally?.median ?? null }
    }),
  }))
}

export const pointsOf = (view: BoardView, journeyId: string, results: Results): Point[] =>
  stretches(view, journeyId, results).flatMap((stretch) => stretch.points)
