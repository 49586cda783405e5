/** What people ask of the server besides edits, and what it answers. */
import type { Jotting, JottingKind } from '../journey/alone.ts'
import type { AgendaChange, TimerChange, Variant } from '../journey/agenda.ts'
import type { PreparedQuestion } from '../journey/preparation.ts'
import type { Breakout } from '../journey/breakouts.ts'
import type { ActionState, FollowUpAction } from '../journey/follow-up.ts'
import type { OfferTarget } from '../journey/offer.ts'
import type { CommandName, Locks, Role, RoundKind } from '../journey/policy.ts'
import type { BallotValue } from '../journey/rounds/kinds.ts'

/** Input of each command; the server parses it again with a schema of its own. */
export type CommandInput = {
  start: Record<string, never>
  /** `from`: the part it was given in, so that two who press at once go one on. `sure`: leave an open vote. */
  goTo: { part: string; from: string | null; sure: boolean }
  changeAgenda: { change: AgendaChange }
  chooseVariant: { variant: Variant }
  /** One that this person kept from another workshop. */
  chooseAgenda: { agendaId: string }
  setTimer: { change: TimerChange }
  /** Chapter or touchpoint for everybody to look at; null: nothing in particular. */
  pointAt: { target: string | null }
  /** `from`: who led when it was pressed, so that of two who press at once one leads. */
  takeLead: { from: string | null }
  /** One's own. */
  raiseHand: { up: boolean }
  lowerHand: { seatId: string }
  /** With the silent part that runs: `part`, null in a workshop without one. */
  sayReady: { ready: boolean; part: string | null }
  setLocks: { locks: Locks }
  rename: { name: string }
  setDepartment: { department: string }
  /** One's first note, for everybody to see; empty takes it away. */
  greet: { text: string }
  setRole: { seatId: string; role: Exclude<Role, 'facilitator'> }
  /** A customer among colleagues: from now on their votes count apart. */
  markCustomer: { seatId: string; customer: boolean }
  admit: { seatId: string }
  removeSeat: { seatId: string }
  /** The person waiting as `waitingId` is the one who sits at `seatId` already. */
  sameSeat: { waitingId: string; seatId: string }
  shutDoor: { shut: boolean }
  /** `kind`: emotion unless said. `targets`: touchpoints, notes for dots; none: all that such a vote is about. */
  openRound: {
    kind?: RoundKind
    journeyId: string
    targets: string[]
    organisersVote: boolean
    /** Reveals itself once everybody is done. */
    revealWhenDone?: boolean
  }
  /** `named`: up to two named emotions beside a feeling. */
  cast: { roundId: string; target: string; value: BallotValue; reason: string; named?: string[] }
  /** Without `sure` it is refused with `stillVoting` while somebody is busy. */
  reveal: { roundId: string; sure: boolean }
  /** Asks everybody who is not done for their vote. */
  remind: { roundId: string }
  voidRound: { roundId: string }
  hideReason: { roundId: string; reasonId: string; hidden: boolean }
  /** Without `sure` it is refused with `noNext` while no action has a name and a day. */
  closeBoard: { version: string; sure: boolean }
  /** Tries the workshop out with people whom the server acts; again: calls them back. */
  rehearse: Record<string, never>
  /** Ends a rehearsal: the board is as before it. */
  startClean: Record<string, never>
  /** Begins a new epoch from a snapshot of this board; null: from how it stands now. */
  restoreBoard: { snapshotId: string | null }
  /** It does not ask that again. `key`: of the title or the finding, see `lib/journey/guard`. */
  answerGuard: { target: string; key: string }
  /** New, or one that is there rewritten. */
  putAction: { action: Omit<FollowUpAction, 'createdBy'> }
  dropAction: { id: string }
  /** Of the workshop before this one: how far that action is. */
  keepUpEarlier: { id: string; state: ActionState }
  decide: { text: string }
  dropDecision: { id: string }
  writeAlone: { on: boolean }
  /** New, or one's own rewritten. */
  jot: { jotting: Jotting }
  dropJotting: { id: string }
  /** Everything of these kinds that anybody wrote, at once. */
  shareJottings: { kinds: JottingKind[] }
  mergePiles: { from: string; into: string }
  /** Lays one title apart again. */
  splitPile: { titleId: string }
  /** Makes a chapter of it: by its own title, or by one that lies in it. */
  keepPile: { pileId: string; titleId: string | null }
  putPilesAway: { away: boolean }
  /** A chapter in hand: new, or one that is there rewritten. */
  keepSuggestion: { id: string; title: string }
  dropSuggestion: { id: string }
  /** Makes chapters of them, for everybody to see. */
  laySuggestions: { ids: string[]; journeyId: string }
  /** Words their author may no longer write there: for who leads, and nobody else. */
  offerDraft: { id: string; target: OfferTarget; text: string }
  /** One's own: taken back, or read what became of it. */
  dropOffer: { id: string }
  placeOffer: { id: string }
  /** It stays its author's. */
  letGoOffer: { id: string }
  /** What people are asked before the workshop. */
  choosePreparation: { questions: PreparedQuestion[] }
  /** One's own answer; empty takes it away. */
  prepare: { question: PreparedQuestion; text: string }
  /** Everybody sees all answers to it from now on. */
  openAnswers: { question: PreparedQuestion }
  /** Small groups beside each other, for so long; open ones are divided anew. */
  openBreakouts: { journeyId: string; minutes: number; groups: Breakout[] }
  /** `to`: place of the group, from 0. */
  moveToBreakout: { seatId: string; to: number }
  /** In the group where they sit. */
  nameScribe: { seatId: string }
  /** `at`: one group; null: all. */
  lengthenBreakouts: { at: number | null; minutes: number }
  callBack: Record<string, never>
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
  /** More stars or dots than there are to give. */
  | 'overBudget'
  | 'stillVoting'
  /** Nobody takes it on from here. */
  | 'noNext'
  | 'boardFull'
  | 'nameTaken'
  | 'wrongStage'
  /** Made by the client itself: the line is down, nothing was sent. */
  | 'offline'
  | 'serverProblem'

export type Ask = { [K in CommandName]: { id: number; name: K; input: CommandInput[K] } }[CommandName]
export type Answer = { id: number; ok: true } | { id: number; ok: false; error: CommandError }
