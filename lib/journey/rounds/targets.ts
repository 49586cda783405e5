/** What a vote is about: frozen when it opens. */
import type { BoardView, Touchpoint } from '../entities.ts'
import { HEARTS_TOUCHPOINTS_MAX } from '../limits.ts'
import { chaptersOf, notesOf, sortByRank, touchpointsOf } from '../place.ts'
import type { RoundKind } from '../policy.ts'
import { scopeInWords, told } from './agreement.ts'
import { heartTarget } from './kinds.ts'

export type Target = { id: string; title: string }

const target = ({ id, title }: Touchpoint): Target => ({ id, title: told(title) })

export const touchpointsIn = (view: BoardView, journeyId: string): Touchpoint[] =>
  chaptersOf(view, journeyId).flatMap((chapter) => touchpointsOf(view, chapter.id))

/**
 * Targets of a new round, in the order of the journey; empty when there is nothing to vote on.
 * `chosen`: ids of touchpoints, or of notes for dots; none chosen: all there are, for a vote on emotions none.
 * `starred`: points of the latest stars by touchpoint, which hearts are about.
 */
export function targetsFor(
  kind: RoundKind,
  view: BoardView,
  journeyId: string,
  chosen: readonly string[],
  starred: ReadonlyMap<string, number>,
): Target[] {
  const picks = (id: string): boolean => chosen.length === 0 || chosen.includes(id)
  const touchpoints = touchpointsIn(view, journeyId)
  switch (kind) {
    case 'emotion':
      return touchpoints.filter(({ id }) => chosen.includes(id)).map(target)
    case 'stars':
      return touchpoints.filter(({ id }) => picks(id)).map(target)
    case 'hearts': {
      const shining = new Set(mostStarred(touchpoints, starred))
      const about = touchpoints.filter(({ id }) =>
        chosen.length > 0 ? chosen.includes(id) : shining.has(id),
      )
      return about.flatMap(({ id, title }) =>
        sortByRank(view.promises).map((promise) => ({
          id: heartTarget(id, promise.id),
          title: told(`${title} · ${promise.text}`),
        })),
      )
    }
    case 'dots':
      return touchpoints.flatMap((touchpoint) =>
        notesOf(view, touchpoint.id)
          .filter(({ id, lane, text }) => (lane === 'pain' || lane === 'opportunity') && text && picks(id))
          .map(({ id, text }) => ({ id, title: told(text) })),
      )
    case 'pins':
      return [
        { id: 'begin', title: '' },
        { id: 'end', title: '' },
      ]
    case 'agree': {
      const scope = scopeInWords(view.scope)
      return scope ? [{ id: 'goal', title: told(scope) }] : []
    }
    case 'rating':
      return [{ id: 'workshop', title: '' }]
    case 'trial':
      return [{ id: 'coffee', title: '' }]
  }
}

/** The touchpoints with most stars: more would make voting on every promise too long. */
function mostStarred(touchpoints: readonly Touchpoint[], starred: ReadonlyMap<string, number>): string[] {
  return touchpoints
    .map(({ id }) => ({ id, stars: starred.get(id) ?? 0 }))
    .filter(({ stars }) => stars > 0)
    .sort((a, b) => b.stars - a.stars)
    .slice(0, HEARTS_TOUCHPOINTS_MAX)
    .map(({ id }) => id)
}
