/** A closed board, ready for the page that shows it. */
import { readCanonical } from '../../lib/format/canonical-read.ts'
import type { BoardView, Lang } from '../../lib/journey/entities.ts'
import { withOwnerWords, type NameOf } from '../../lib/journey/owner.ts'
import type { Decision, FollowUpAction } from '../../lib/journey/follow-up.ts'
import type { TargetResult } from '../../lib/journey/results.ts'
import type { Outcome } from '../../lib/journey/rounds.ts'
import type { RichBlock } from '../../lib/journey/rich.ts'
import { log } from '../log.ts'
import { type BoardAccess, mayReview } from './access.ts'
import { closedBoard, type Participant } from './archive.ts'
import { followUpOf } from './follow-up.ts'
import type { Rows } from './pool.ts'

export type Review = {
  title: string
  version: string
  language: Lang
  organisation: string
  closedAt: Date
  zone: string
  participants: Omit<Participant, 'id'>[]
  /** As it is now: actions go on after the board is closed. */
  followUp: { actions: FollowUpAction[]; decisions: Decision[] }
  /** Null when what was stored at closing can't be read. */
  board: {
    view: BoardView
    bodies: Record<string, RichBlock[]>
    results: TargetResult[]
    outcomes: Outcome[]
  } | null
}

/** Null: not closed, or not for this person. Reads what was stored at closing, never the live room. */
export async function reviewOf(on: Rows, access: BoardAccess): Promise<Review | null> {
  if (!mayReview(access)) return null
  const closed = await closedBoard(on, access)
  if (!closed) return null
  const followUp = await followUpOf(on, access.boardId)
  const { canonical, ...rest } = closed
  const names = new Map(closed.participants.map(({ id, name }) => [id, name]))
  const board = stored(canonical, access.boardId, (seatId) => names.get(seatId) ?? '')
  // Ids of seats stay here.
  const participants = closed.participants.map(({ id: _id, ...person }) => person)
  return {
    ...rest,
    participants,
    organisation: board?.view.meta.organisation.name || closed.organisation,
    board,
    followUp,
  }
}

function stored(canonical: unknown, boardId: string, nameOf: NameOf): Review['board'] {
  try {
    const { view, bodies, results, outcomes } = readCanonical(canonical)
    return {
      view: withOwnerWords(view, nameOf),
      bodies: Object.fromEntries(bodies),
      results: [...results.values()],
      outcomes,
    }
  } catch (error) {
    log.error('review', 'could not read what was stored at closing', error, { board: boardId })
    return null
  }
}
