import type { Emotion, Lang } from '../journey/entities.ts'
import type { BoardStage, CommandName, Locks, Role, Step } from '../journey/policy.ts'
import type { TargetResult } from '../journey/results.ts'

export type { AgreementLabel, Tally, TargetResult } from '../journey/results.ts'

/** One person at the board. `badge` (0–23) picks colour and shape; names never stand in the document. */
export type SeatView = {
  id: string
  name: string
  role: Role
  department: string
  badge: number
  present: boolean
  /** Yjs client ids of this seat's open sockets: presence is looked up by them. */
  clients: number[]
}

export type RoundState = 'open' | 'revealed' | 'void'

/** What everyone may know of a round. While it is open: how many have finished, nothing else. */
export type RoundView = {
  id: string
  kind: 'emotion'
  journeyId: string
  number: number
  state: RoundState
  targets: { id: string; titleThen: string }[]
  organisersVote: boolean
  openedAt: string
  revealedAt: string | null
  finished: number
  of: number
  /** Null until the reveal, in the order of `targets`. */
  results: TargetResult[] | null
}

/** What everyone at the board may see; pushed whole after every command. */
export type BoardState = {
  boardId: string
  title: string
  version: string
  stage: BoardStage
  step: Step
  locks: Locks
  rev: number
  language: Lang
  startsAt: string | null
  zone: string
  minutes: number
  callUrl: string
  doorShut: boolean
  /** Something of it could not be loaded: read-only as it last stood, until an organiser restores it. */
  damaged: boolean
  roster: SeatView[]
  rounds: RoundView[]
  /** Server clock when this was made, ISO 8601. */
  now: string
}

export type OwnBallot = { target: string; value: Emotion | null; reason: string }

/** What is yours alone. */
export type Mine = {
  seatId: string
  role: Role
  /** Own ballots by round id. */
  ballots: Record<string, OwnBallot[]>
}

/**
 * For organisers only: who waits at the door, and who came in by link under the name of somebody
 * who is away. `sameNameAs` is the seat they may already have: "that's me" with one press.
 */
export type Desk = {
  waiting: { id: string; name: string; sameNameAs: string | null }[]
  returned: { id: string; name: string; sameNameAs: string }[]
  /** Reasons of revealed votes that were hidden, to be shown again. */
  hiddenReasons: { roundId: string; target: string; id: string; text: string }[]
}

export type Push = { state: BoardState; mine: Mine; desk: Desk | null }

/** Input of each command; the server parses it again with a schema of its own. */
export type CommandInput = {
  start: Record<string, never>
  setStep: { step: Step }
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
