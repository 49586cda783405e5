/** Patterns in the curve: contrasts between channels, flat stretches and risky hand-overs. */
import type { BoardView } from '../entities.ts'
import { clean } from '../votes.ts'
import { mainChannel } from './coverage.ts'
import { type Point, type Results, pointsOf } from './points.ts'

const CONTRAST = 2
/** Online against offline is worth telling sooner. */
const CONTRAST_ONLINE_OFFLINE = 1
const FLAT_BELOW = 0.5
const FLAT_LENGTH = 3

export type Contrast = {
  a: string
  b: string
  difference: number
  /** One of the two is online and the other offline. */
  onlineOffline: boolean
}

/**
 * Pairs with the same kind of need, a shared intent and another main channel whose medians differ by
 * 2 or more; online against offline from 1. In the journey's order.
 */
export function channelContrasts(view: BoardView, journeyId: string, results: Results): Contrast[] {
  const points = pointsOf(view, journeyId, results)
  const found: Contrast[] = []
  for (const [at, a] of points.entries()) {
    for (const b of points.slice(at + 1)) {
      if (a.median === null || b.median === null || !comparable(a, b)) continue
      const difference = clean(Math.abs(a.median - b.median))
      const modes = [a.touchpoint.mode, b.touchpoint.mode]
      const onlineOffline = modes.includes('online') && modes.includes('offline')
      if (difference < (onlineOffline ? CONTRAST_ONLINE_OFFLINE : CONTRAST)) continue
      found.push({ a: a.touchpoint.id, b: b.touchpoint.id, difference, onlineOffline })
    }
  }
  return found
}

function comparable({ touchpoint: a }: Point, { touchpoint: b }: Point): boolean {
  const [channelA, channelB] = [mainChannel(a), mainChannel(b)]
  if (a.needKind === '' || a.needKind !== b.needKind) return false
  if (channelA === '' || channelB === '' || channelA === channelB) return false
  return a.intents.some((intent) => b.intents.includes(intent))
}

/** Three or more in a row that leave people cold; a hole ends the stretch. */
export function flatStretches(view: BoardView, journeyId: string, results: Results): string[][] {
  const found: string[][] = []
  let run: string[] = []
  const close = (): void => {
    if (run.length >= FLAT_LENGTH) found.push(run)
    run = []
  }
  for (const { touchpoint, median } of pointsOf(view, journeyId, results)) {
    if (median !== null && Math.abs(median) < FLAT_BELOW) run.push(touchpoint.id)
    else close()
  }
  close()
  return found
}

export type HandOver = {
  from: string
  to: string
  teamChanges: boolean
  modeChanges: boolean
  nextMedian: number
}

/**
 * Neighbours with no team in common or another mode, where the next one feels bad. What nobody has
 * filled in (no team, no mode) is no change: it is not known.
 */
export function handOverRisks(view: BoardView, journeyId: string, results: Results): HandOver[] {
  const points = pointsOf(view, journeyId, results)
  return points.flatMap((point, at) => {
    const next = points[at + 1]
    if (!next || next.median === null || next.median >= 0) return []
    const [a, b] = [point.touchpoint, next.touchpoint]
    const teamsKnown = a.teams.length > 0 && b.teams.length > 0
    const teamChanges = teamsKnown && !a.teams.some((team) => b.teams.includes(team))
    const modeChanges = a.mode !== '' && b.mode !== '' && a.mode !== b.mode
    if (!teamChanges && !modeChanges) return []
    return [{ from: a.id, to: b.id, teamChanges, modeChanges, nextMedian: next.median }]
  })
}
