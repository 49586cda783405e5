/** The groups as everybody may see them: whoever is gone, or takes part no longer, sits in none. */
import type { BreakoutsView } from '../../lib/sync/state.ts'
import { breakoutsOf } from '../db/breakouts.ts'
import type { Rows } from '../db/pool.ts'
import type { BoardRow, SeatRow } from '../db/standing.ts'

export async function readBreakouts(
  on: Rows,
  board: BoardRow,
  seats: readonly SeatRow[],
): Promise<BreakoutsView | null> {
  const apart = board.stage === 'live' ? await breakoutsOf(on, board.id) : null
  if (!apart) return null
  const takesPart = new Set(
    seats
      .filter(({ role, admittedAt, removedAt }) => role === 'participant' && admittedAt && !removedAt)
      .map(({ id }) => id),
  )
  const groups = apart.groups.map((group) => ({
    ...group,
    seats: group.seats.filter((id) => takesPart.has(id)),
    scribe: group.scribe !== null && takesPart.has(group.scribe) ? group.scribe : null,
  }))
  return { journeyId: apart.journeyId, groups }
}
