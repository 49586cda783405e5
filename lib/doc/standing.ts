import type * as Y from 'yjs'
import { BIN, type EntityKind, type Lane, type NoteLane, PARKED } from '../journey/entities.ts'
import type { Spot } from '../journey/policy.ts'
import { byRank } from '../journey/place.ts'
import type { Ranked } from './order.ts'
import { creatorOf, laneOf, placeOf } from './parse.ts'
import { entitiesOf, entityOf } from './roots.ts'
import { BOARD } from './shape.ts'

/** Parents that are words, not ids. */
const WORDS: readonly string[] = [BIN, PARKED, BOARD]

/** Types, promises and journeys stand at the board itself. */
export function isListed(doc: Y.Doc, kind: 'types' | 'promises' | 'journeys', id: string): boolean {
  const entity = entityOf(doc, kind, id)
  return entity !== null && placeOf(entity).parent === BOARD
}

/** A chapter stands on the board when its journey does; its touchpoints are then to be seen in it. */
export function isChapterInPlace(doc: Y.Doc, id: string): boolean {
  const chapter = entityOf(doc, 'chapters', id)
  return chapter !== null && isListed(doc, 'journeys', placeOf(chapter).parent)
}

/**
 * Where an entity is to be seen. Touchpoints of a chapter that is not in place stand in the parking
 * lot without anybody having written that: they are back when the chapter is.
 */
export function parentSeen(doc: Y.Doc, kind: EntityKind, parent: string): string {
  if (kind !== 'touchpoints' || WORDS.includes(parent)) return parent
  return isChapterInPlace(doc, parent) ? parent : PARKED
}

/** What stands in one place, in order. */
export function siblingsOf(doc: Y.Doc, kind: EntityKind, parent: string): Ranked[] {
  const siblings: Ranked[] = []
  for (const [id, entity] of entitiesOf(doc, kind)) {
    const place = placeOf(entity)
    if (parentSeen(doc, kind, place.parent) === parent) siblings.push({ id, rank: place.rank })
  }
  return siblings.sort(byRank)
}

/** How many of a kind are not in the bin. */
export function countInPlace(doc: Y.Doc, kind: EntityKind): number {
  let count = 0
  for (const [, entity] of entitiesOf(doc, kind)) if (placeOf(entity).parent !== BIN) count++
  return count
}

/** May an entity of this kind be put there now? The bin is not a place to put something: it is binned. */
export function isOpenParent(doc: Y.Doc, kind: EntityKind, parent: string): boolean {
  switch (kind) {
    case 'types':
    case 'promises':
    case 'journeys':
      return parent === BOARD
    case 'chapters':
      return isListed(doc, 'journeys', parent)
    case 'touchpoints':
      return parent === PARKED || isChapterInPlace(doc, parent)
    case 'notes': {
      const touchpoint = entityOf(doc, 'touchpoints', parent)
      return touchpoint !== null && placeOf(touchpoint).parent !== BIN
    }
  }
}

/** The lane in which a touchpoint's own key is shown; what is not named stands in none. */
const LANES_OF_KEYS: Readonly<Record<string, Lane>> = {
  channel: 'channel',
  channelText: 'channel',
  directness: 'channel',
  mode: 'channel',
  needKind: 'need',
  needText: 'need',
  brandLinks: 'promise',
}

/** What is known of an entity that is not made yet. */
type Coming = { parents: readonly string[]; lane: NoteLane; createdBy: string }

/**
 * What the policy asks of where something stands, or goes from and to; null for what has no chapter.
 * `parents`: where it was and where it comes, the last one counts for whose touchpoint a note stands
 * at. In the bin it stands at nobody's, so at its maker's own.
 */
export function spotOf(
  doc: Y.Doc,
  kind: EntityKind,
  id: string,
  entity: Y.Map<unknown> | Coming,
  { key = '', parents }: { key?: string; parents?: readonly string[] } = {},
): Spot | null {
  const is =
    'parents' in entity
      ? entity
      : { parents: [placeOf(entity).parent], lane: laneOf(entity), createdBy: creatorOf(entity) }
  const ways = parents ?? is.parents
  switch (kind) {
    case 'chapters':
      return { lanes: [], chapters: [id] }
    case 'touchpoints':
      return { lanes: lanesOf(key), chapters: chaptersIn(ways) }
    case 'notes': {
      const touchpoints = ways.map((parent) => entityOf(doc, 'touchpoints', parent))
      const chapters = chaptersIn(touchpoints.flatMap((one) => (one ? [placeOf(one).parent] : [])))
      const touchpoint = touchpoints.at(-1)
      return { lanes: [is.lane], chapters, touchpointBy: touchpoint ? creatorOf(touchpoint) : is.createdBy }
    }
    default:
      return null
  }
}

const lanesOf = (key: string): Lane[] => {
  const lane = LANES_OF_KEYS[key]
  return lane ? [lane] : []
}

export const chaptersIn = (parents: readonly string[]): string[] => [
  ...new Set(parents.filter((parent) => !WORDS.includes(parent))),
]

/** A note that changes lanes is judged by both. */
export const betweenLanes = (spot: Spot | null, from: NoteLane, to: NoteLane): Spot | null =>
  spot && { ...spot, lanes: [...new Set([from, to])] }
