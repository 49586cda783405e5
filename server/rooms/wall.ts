/**
 * A line for the big screen: everybody in the room reads it, so nothing that is somebody's own goes over it,
 * and nothing comes back by it.
 */
import type { Standing } from '../../lib/journey/policy.ts'
import type { Push } from '../../lib/sync/state.ts'

/** What everybody may see, and not a word of whoever opened it. */
export function onTheWall({ state, mine: { seatId } }: Push): Push {
  return {
    state,
    mine: {
      seatId,
      role: 'observer',
      ballots: {},
      jottings: [],
      offers: [],
      answers: {},
      ready: false,
      reportAsked: false,
    },
    desk: null,
  }
}

/** Whoever opened it, it writes nothing. */
export const standingAtTheWall = (standing: Standing): Standing => ({ ...standing, role: 'observer' })
