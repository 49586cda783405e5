import type { BoardState } from '../../lib/sync/state.ts'

/** The name of who leads now; '' when there is nobody. */
export const leaderName = ({ roster, lead }: Pick<BoardState, 'roster' | 'lead'>): string =>
  roster.find(({ id }) => id === lead.seatId)?.name ?? ''
