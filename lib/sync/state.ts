import type { Lang } from '../journey/entities.ts'
import type { Jotting, JottingKind } from '../journey/alone.ts'
import type { OpenBreakout } from '../journey/breakouts.ts'
import type { Part, Timer, Variant } from '../journey/agenda.ts'
import type { PreparedQuestion } from '../journey/preparation.ts'
import type { Decision, Earlier, FollowUpAction } from '../journey/follow-up.ts'
import type { Offer, OwnOffer } from '../journey/offer.ts'
import type { BoardStage, Locks, Role, RoundKind, Step } from '../journey/policy.ts'
import type { Suggestion } from '../journey/suggestion.ts'
import type { OutcomeOf } from '../journey/results.ts'
import type { BallotValue } from '../journey/rounds/kinds.ts'

export type { AgreementLabel, Tally, TargetResult } from '../journey/results.ts'

/** One person at the board. `badge` (0–23) picks colour and shape; names never stand in the document. */
export type SeatView = {
  id: string
  name: string
  role: Role
  department: string
  /** A customer among colleagues. */
  customer: boolean
  /** The first note they put up, '' for none. */
  hello: string
  badge: number
  present: boolean
  /** Yjs client ids of this seat's open sockets: presence is looked up by them. */
  clients: number[]
}

/** Who leads now: the facilitator, or the organiser who took over. `awaySince`: not here, and since when (ISO 8601). */
export type LeadView = { seatId: string | null; awaySince: string | null }

export type RoundState = 'open' | 'revealed' | 'void'

type RoundHead = {
  id: string
  journeyId: string
  number: number
  state: RoundState
  targets: { id: string; titleThen: string }[]
  organisersVote: boolean
  openedAt: string
  revealedAt: string | null
  /** Stars or dots each person has; null: an answer for every target. */
  budget: number | null
  revealWhenDone: boolean
  /** When those who were busy were last asked for their vote. */
  remindedAt: string | null
  finished: number
  of: number
}

/** What everyone may know of a round. While it is open: how many have finished, nothing else. */
export type RoundView<K extends RoundKind = RoundKind> = {
  /** `results` null until the reveal; lists in the order of `targets`. */
  [Kind in K]: RoundHead & { kind: Kind; results: OutcomeOf[Kind] | null }
}[K]

/** The agenda and where the workshop stands in it, without the notes of who leads. */
export type CourseView = {
  variant: Variant
  parts: Omit<Part, 'notes'>[]
  /** Minutes people have kept free. */
  booked: number
  /** Null before the start. `since`: epoch ms by the server's clock. */
  running: { part: string; since: number } | null
  timer: Timer | null
  /** Chapter or touchpoint that the one who leads points at. */
  attention: string | null
}

/** Similar chapter titles that people wrote alone, shared. */
export type PileView = {
  id: string
  journeyId: string
  /** The one of its titles that stands for it. */
  title: string
  /** The chapter that was made of it. */
  keptAs: string | null
  titles: { id: string; text: string; seatId: string }[]
}

/** Pieces of one kind at one place that their writers have not shared. */
export type Jotted = { kind: JottingKind; parent: string; count: number }

export type AloneView = {
  /** What people write now is their own until it is shared. */
  on: boolean
  /** Everybody's together, one's own too. */
  hidden: Jotted[]
  /** The largest first; empty once they are put away. */
  piles: PileView[]
  /** How many were put away: they can come back. */
  pilesAway: number
}

/** Answers to one question of the preparation, side by side. */
export type Answered = { question: PreparedQuestion; answers: { seatId: string; text: string }[] }

/** `opened`: with the answers everybody may read; empty outside the steps that start from them. */
export type PreparationView = { questions: PreparedQuestion[]; opened: Answered[] }

/** Small groups that sit apart now, at the one board. */
export type BreakoutsView = {
  journeyId: string
  /** `before`: what stood in its chapters when it opened. */
  groups: (OpenBreakout & { before: { touchpoints: number; notes: number } })[]
}

/** What everyone at the board may see; pushed whole after every command. */
export type BoardState = {
  boardId: string
  title: string
  version: string
  stage: BoardStage
  step: Step
  locks: Locks
  course: CourseView
  rev: number
  language: Lang
  startsAt: string | null
  startedAt: string | null
  zone: string
  minutes: number
  callUrl: string
  doorShut: boolean
  /** Something of it could not be loaded: read-only as it last stood, until an organiser restores it. */
  damaged: boolean
  /** It is being tried out; these seats are acted. Null: it is meant. */
  rehearsal: { seats: string[] } | null
  /** Questions of the guard that were answered: `target` with the key of its title or finding. */
  guardAnswers: { target: string; key: string }[]
  actions: FollowUpAction[]
  decisions: Decision[]
  /** Null: it opens with nothing. */
  earlier: Earlier | null
  /** How many get the report by mail; null where no mail is sent. */
  reports: number | null
  roster: SeatView[]
  lead: LeadView
  /** Seats whose hand is up, the first one first. */
  hands: string[]
  rounds: RoundView[]
  alone: AloneView
  preparation: PreparationView
  /** Null while everybody is together. */
  breakouts: BreakoutsView | null
  /** Server clock when this was made, ISO 8601. */
  now: string
}

export type OwnBallot = { target: string; value: BallotValue; reason: string; named?: readonly string[] }

/** What is yours alone. */
export type Mine = {
  seatId: string
  role: Role
  /** Said to be ready with the part that runs. */
  ready: boolean
  /** Own ballots by round id. */
  ballots: Record<string, OwnBallot[]>
  /** Written alone and not shared yet, in the order of writing. */
  jottings: Jotting[]
  /** Offered to who leads, until one puts it away. */
  offers: OwnOffer[]
  /** Own answers of the preparation. */
  answers: Partial<Record<PreparedQuestion, string>>
  /** Left an address for the report. */
  reportAsked: boolean
}

/**
 * For organisers only: who waits at the door, and who came in by link under the name of somebody
 * who is away. `sameNameAs` is the seat they may already have: "that's me" with one press.
 */
export type Desk = {
  waiting: { id: string; name: string; sameNameAs: string | null }[]
  returned: { id: string; name: string; sameNameAs: string }[]
  /** Private notes of the agenda, by part. */
  partNotes: Record<string, string>
  /** Who votes in the open round, and who is done: never what. */
  voters: { seatId: string; done: boolean }[]
  /** Who said to be ready with the part that runs. */
  ready: string[]
  /** Reasons of revealed votes that were hidden, to be shown again. */
  hiddenReasons: { roundId: string; target: string; id: string; text: string }[]
  /** How much each has written alone, never what. */
  jotted: (Jotted & { seatId: string })[]
  /** All answers of the preparation, opened or not. */
  prepared: Answered[]
  /** What people offered, and waits. */
  offers: Offer[]
  /** Chapters kept in hand. */
  suggestions: Suggestion[]
}

export type Push = { state: BoardState; mine: Mine; desk: Desk | null }
