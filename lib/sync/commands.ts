/** What people ask of the server besides edits, and what it answers. */
import type { AgendaChange, TimerChange, Variant } from '../journey/agenda.ts'
import type { Emotion } from '../journey/entities.ts'
import type { CommandName, Locks, Role } from '../journey/policy.ts'

/** Input of each command; the server parses it again with a schema of its own. */
export type CommandInput = {
  start: Record<string, never>
  /** `from`: the part it was given in, so that two who press at once go one on. `sure`: leave an open vote. */
  goTo: { part: string; from: string | null; sure: boolean }
  changeAgenda: { change: AgendaChange }
  chooseVariant: { variant: Variant }
  setTimer: { change: TimerChange }
  /** Chapter or touchpoint for everybody to look at; null: nothing in particular. */
  pointAt: { target: string | null }
  setLocks: { locks: Locks }
  rename: { name: string }
  setDepartment: { department: string }
  setRole: { seatId: string; role: Exclude<Role, 'facilitator'> }
  admit: { seatId: string }
  removeSeat: { seatId: string }
  /** The person waiting as `waitingId` is the one who sits at `seatId` already. */
  sameSeat: { waitingId: string; seatId: string }
  shutDoor: { shut: boolean }
  openRound: { journeyId: string; targets: string[]; organisersVote: boolean }
  cast: { roundId: string; target: string; value: Emotion | null; reason: string }
  /** Without `sure` it is refused with `stillVoting` while somebody is busy. */
  reveal: { roundId: string; sure: boolean }
  voidRound: { roundId: string }
  hideReason: { roundId: string; reasonId: string; hidden: boolean }
  closeBoard: { version: string }
  /** Begins a new epoch from a snapshot of this board; null: from how it stands now. */
  restoreBoard: { snapshotId: string | null }
}

export type CommandError =
  | 'notAllowed'
  | 'invalid'
  | 'notFound'
  | 'roundClosed'
  | 'roundOpen'
  /** Not a vote of this step. */
  | 'notNow'
  | 'noTargets'
  | 'stillVoting'
  | 'boardFull'
  | 'nameTaken'
  | 'wrongStage'
  /** Made by the client itself: the line is down, nothing was sent. */
  | 'offline'
  | 'serverProblem'

export type Ask = { [K in CommandName]: { id: number; name: K; input: CommandInput[K] } }[CommandName]
export type Answer = { id: number; ok: true } | { id: number; ok: false; error: CommandError }
