import { isOrganiser, type Role } from './policy.ts'

/** So long without who leads, and another organiser is offered to take over. */
export const LEAD_AWAY_MS = 60_000

/** Who leads: the organiser who took over, as long as they are one; else the facilitator. Null: there is none. */
export function leadOf(seats: readonly { id: string; role: Role }[], chosen: string | null): string | null {
  const taken = seats.find(({ id, role }) => id === chosen && isOrganiser(role))
  return (taken ?? seats.find(({ role }) => role === 'facilitator'))?.id ?? null
}
