/** What comes of a workshop. Plain values; the rows stand in `server/db/follow-up`. */
import { isOrganiser, type Standing } from './policy.ts'

export const ACTION_STATES = ['open', 'busy', 'done', 'dropped'] as const
export type ActionState = (typeof ACTION_STATES)[number]

export type FollowUpAction = {
  id: string
  text: string
  /** A name or a role, in words; '' when nobody was named. */
  owner: string
  /** `YYYY-MM-DD`; null when no day was named. */
  due: string | null
  state: ActionState
  /** Seat that wrote it; null when they are gone. */
  createdBy: string | null
}

/** What was agreed in an earlier workshop and opens this one, as it stands now. */
export type Earlier = { title: string; version: string; actions: FollowUpAction[] }

export type Decision = {
  id: string
  text: string
  /** ISO 8601, by the server's clock. */
  at: string
}

/** Agreed together: everybody in the last step and in free work, who leads at any moment. */
export const mayFollowUp = (who: Standing): boolean =>
  who.role !== 'observer' &&
  who.stage === 'live' &&
  (isOrganiser(who.role) || who.step === 'loop' || who.step === 'free')

/** Somebody's own, or by who leads. */
export const mayDropFollowUp = (who: Standing, createdBy: string | null): boolean =>
  mayFollowUp(who) && (isOrganiser(who.role) || createdBy === who.seatId)

/** Somebody takes it on from here: an action with a name and a day that is not over. */
export const isTakenOn = (actions: readonly Omit<FollowUpAction, 'createdBy'>[]): boolean =>
  actions.some(
    ({ owner, due, state }) => owner !== '' && due !== null && (state === 'open' || state === 'busy'),
  )
