/**
 * Who may change what, when: the one table that the socket's gate, the pages, the commands and the
 * client ask. Pure. The client asks before every edit, so an honest client is never refused.
 */
import type { Lane } from './entities.ts'

export type Role = 'facilitator' | 'cofacilitator' | 'participant' | 'observer'
export type BoardStage = 'draft' | 'lobby' | 'live' | 'closed'
/** In the order of the method; *free* is a workshop without steps. */
export const STEPS = [
  'free',
  'arrive',
  'scope',
  'type',
  'bounds',
  'chapters',
  'touchpoints',
  'gaps',
  'vote',
  'reveal',
  'stars',
  'pains',
  'assumptions',
  'loop',
] as const
export type Step = (typeof STEPS)[number]

/** What organisers hold still for everybody else: lanes, chapters with all that stands in them, or the whole board. */
export type Locks = {
  all: boolean
  lanes: readonly Lane[]
  chapters: readonly string[]
  /** Texts of the scope and of customer types; not there in locks of before. */
  scope?: boolean | undefined
}
export const NO_LOCKS: Locks = { all: false, lanes: [], chapters: [] }

/** Where somebody stands when they try something. */
export type Standing = {
  role: Role
  stage: BoardStage
  step: Step
  locks: Locks
  seatId: string
  /** Part of the board's log could not be read: nobody edits until it was restored. */
  damaged?: boolean
  /** Everybody writes for themselves first: what is written alone is not added openly meanwhile. */
  alone?: boolean
  /** It is being tried out: what would last, waits for the real workshop. */
  rehearsal?: boolean
}

/**
 * Where an edit lands: the lanes and chapters it goes from and to, and for a note whose touchpoint it
 * stands at. Locks ask for it, and the step *assumptions*.
 */
export type Spot = { lanes: readonly Lane[]; chapters: readonly string[]; touchpointBy?: string }

/** What an edit of the document comes down to, as the gate describes it. */
export type DocAct = { at?: Spot } & DocDeed
type DocDeed =
  | { what: 'scope.text' }
  | { what: 'type.text' }
  | { what: 'promise.text' }
  | { what: 'journey.text' }
  /** What starts its next round. */
  | { what: 'journey.next' }
  | { what: 'chapter.add' | 'chapter.edit' | 'chapter.move' }
  | { what: 'chapter.bin' | 'chapter.restore'; createdBy: string }
  | { what: 'touchpoint.add' | 'touchpoint.edit' | 'touchpoint.move' }
  | { what: 'touchpoint.status'; createdBy: string }
  | { what: 'touchpoint.bin' | 'touchpoint.restore'; createdBy: string }
  | { what: 'note.add' | 'note.edit' | 'note.move' }
  | { what: 'note.bin' | 'note.restore'; createdBy: string }
  /** For organisers only, for lack of a row below: what a board has few of and nobody owns. */
  | { what: 'scope.open' }
  | { what: `${'type' | 'promise' | 'journey'}.${'add' | 'move' | 'bin' | 'restore'}` }

const ORGANISERS: readonly Role[] = ['facilitator', 'cofacilitator']
export const isOrganiser = (role: Role): boolean => ORGANISERS.includes(role)
/** May this person put the board on the big screen? */
export const mayShowWall = (role: Role): boolean => role !== 'participant'

type ActName = DocAct['what']
/**
 * `any`: whoever made it. `own`: only what one made oneself. `inLanes`: notes of these lanes alone.
 * `research`: questions and evidence at one's own touchpoints.
 */
type Grant = {
  any?: readonly ActName[]
  own?: readonly ActName[]
  inLanes?: { acts: readonly ActName[]; lanes: readonly Lane[] }
  research?: readonly ActName[]
}
const RESEARCH: readonly Lane[] = ['question', 'evidence']

const OWN_TOUCHPOINT: readonly ActName[] = ['touchpoint.bin', 'touchpoint.restore']
const OWN_NOTE: readonly ActName[] = ['note.bin', 'note.restore']
const OWN_CHAPTER: readonly ActName[] = ['chapter.bin', 'chapter.restore']
const TOUCHPOINTS: Grant = {
  any: ['touchpoint.add', 'touchpoint.edit', 'touchpoint.move'],
  own: OWN_TOUCHPOINT,
}
const TEXTS: Grant = { any: ['scope.text', 'type.text'] }

/**
 * What a participant may do in the document of a live board, by step; what isn't named is refused.
 * Wherever one may add, one may also bin and restore one's own: undo and redo are nothing else.
 */
const PARTICIPANT: Record<Step, Grant> = {
  free: {
    any: [
      'scope.text',
      'journey.next',
      'chapter.add',
      'chapter.edit',
      'touchpoint.add',
      'touchpoint.edit',
      'touchpoint.move',
      // Without a step of its own, the status is one more choice of a touchpoint.
      'touchpoint.status',
      'note.add',
      'note.edit',
      'note.move',
    ],
    own: [...OWN_CHAPTER, ...OWN_TOUCHPOINT, ...OWN_NOTE],
  },
  arrive: {},
  scope: TEXTS,
  type: TEXTS,
  bounds: {},
  chapters: { any: ['chapter.add', 'chapter.edit'], own: OWN_CHAPTER },
  touchpoints: TOUCHPOINTS,
  gaps: TOUCHPOINTS,
  vote: {},
  reveal: {},
  stars: {},
  pains: { inLanes: { acts: ['note.add', 'note.edit'], lanes: ['pain', 'opportunity'] }, own: OWN_NOTE },
  assumptions: { own: ['touchpoint.status', ...OWN_NOTE], research: ['note.add', 'note.edit'] },
  loop: { any: ['journey.next'] },
}

/** What is written alone, while it is: for participants it is closed on the board itself. */
const WRITTEN_ALONE: Partial<Record<Step, readonly ActName[]>> = {
  free: ['chapter.add', 'touchpoint.add', 'note.add'],
  chapters: ['chapter.add'],
  touchpoints: ['touchpoint.add'],
  gaps: ['touchpoint.add'],
  pains: ['note.add'],
}
export const writtenAlone = (step: Step, what: ActName): boolean =>
  WRITTEN_ALONE[step]?.includes(what) ?? false

/** May this person change the document like this? */
export function mayEdit(who: Standing, act: DocAct): boolean {
  if (who.stage === 'closed' || who.damaged || who.role === 'observer') return false
  if (isOrganiser(who.role)) return true
  if (who.stage !== 'live' || isLocked(who.locks, act)) return false
  if (who.alone && writtenAlone(who.step, act.what)) return false
  const grant = PARTICIPANT[who.step]
  if (grant.any?.includes(act.what)) return true
  if (grant.own?.includes(act.what)) return 'createdBy' in act && act.createdBy === who.seatId
  const { lanes = [], touchpointBy } = act.at ?? {}
  const within = (open: readonly Lane[]) => lanes.length > 0 && lanes.every((lane) => open.includes(lane))
  if (grant.inLanes?.acts.includes(act.what)) return within(grant.inLanes.lanes)
  if (grant.research?.includes(act.what)) return within(RESEARCH) && touchpointBy === who.seatId
  return false
}

/** Does a lock hold what this edit would change? */
export function isLocked(locks: Locks, { at, what }: DocAct): boolean {
  if (locks.all) return true
  if (locks.scope && (what === 'scope.text' || what === 'type.text')) return true
  if (!at) return false
  return (
    at.lanes.some((lane) => locks.lanes.includes(lane)) ||
    at.chapters.some((chapter) => locks.chapters.includes(chapter))
  )
}

export const ROUND_KINDS = ['emotion', 'stars', 'hearts', 'dots', 'pins', 'agree', 'rating', 'trial'] as const
export type RoundKind = (typeof ROUND_KINDS)[number]

/** Which blind votes belong to a step: those that may be opened and answered in it. */
const ROUNDS: Record<Step, readonly RoundKind[]> = {
  free: ROUND_KINDS,
  arrive: ['trial'],
  scope: ['agree'],
  type: [],
  // whoever moves the edges agrees on the scope again
  bounds: ['pins', 'agree'],
  chapters: [],
  touchpoints: [],
  gaps: [],
  // stars choose what to vote on when there is too much
  vote: ['emotion', 'stars'],
  // voting again
  reveal: ['emotion'],
  stars: ['stars', 'hearts'],
  pains: ['dots'],
  assumptions: [],
  loop: ['rating'],
}

/** Whose revealed results stand on everybody's screen in a step; an open round is blind whatever this says. */
const RESULTS: Record<Step, readonly RoundKind[]> = {
  free: ROUND_KINDS,
  arrive: ['trial'],
  scope: ['agree'],
  type: [],
  bounds: ['pins', 'agree'],
  chapters: [],
  touchpoints: [],
  gaps: [],
  vote: ['emotion', 'stars'],
  reveal: ['emotion'],
  stars: ['emotion', 'stars', 'hearts'],
  pains: ['emotion', 'stars', 'hearts', 'dots'],
  assumptions: ['emotion', 'stars', 'hearts', 'dots'],
  loop: ['emotion', 'stars', 'hearts', 'dots', 'rating'],
}

/**
 * Is this a part that people do in silence, each at their own pace, and can be ready with? Not a vote,
 * that counts who is done by itself, nor free work, that has no end; but writing alone always is.
 */
export const isSilentPart = (step: Step, writesAlone: boolean): boolean =>
  writesAlone || (step !== 'free' && Object.keys(PARTICIPANT[step]).length > 0)

/** May this person answer such a vote in this step? The round decides about organisers. */
export function mayVote(who: Standing, kind: RoundKind): boolean {
  return mayCommand(who, 'cast') && ROUNDS[who.step].includes(kind)
}

/** Does this step show what came out of such votes? To everybody at the board, observers too. */
export const showsResults = (step: Step, kind: RoundKind): boolean => RESULTS[step].includes(kind)

type CommandRule = {
  who: 'organiser' | 'participant' | 'voter' | 'anyone'
  stages: readonly BoardStage[]
}
/** Commands: everything that is secret or gives power. `anyone` needs no more than an admitted seat. */
const COMMANDS = {
  start: { who: 'organiser', stages: ['draft', 'lobby'] },
  goTo: { who: 'organiser', stages: ['live'] },
  changeAgenda: { who: 'organiser', stages: ['draft', 'lobby', 'live'] },
  chooseVariant: { who: 'organiser', stages: ['draft', 'lobby'] },
  chooseAgenda: { who: 'organiser', stages: ['draft', 'lobby'] },
  setTimer: { who: 'organiser', stages: ['live'] },
  pointAt: { who: 'organiser', stages: ['live'] },
  takeLead: { who: 'organiser', stages: ['live'] },
  raiseHand: { who: 'voter', stages: ['live'] },
  lowerHand: { who: 'organiser', stages: ['live'] },
  sayReady: { who: 'voter', stages: ['live'] },
  setLocks: { who: 'organiser', stages: ['live'] },
  rename: { who: 'anyone', stages: ['draft', 'lobby', 'live'] },
  setDepartment: { who: 'anyone', stages: ['draft', 'lobby', 'live'] },
  greet: { who: 'voter', stages: ['draft', 'lobby', 'live'] },
  setRole: { who: 'organiser', stages: ['draft', 'lobby', 'live'] },
  markCustomer: { who: 'organiser', stages: ['draft', 'lobby', 'live'] },
  admit: { who: 'organiser', stages: ['draft', 'lobby', 'live'] },
  removeSeat: { who: 'organiser', stages: ['draft', 'lobby', 'live'] },
  sameSeat: { who: 'organiser', stages: ['draft', 'lobby', 'live'] },
  shutDoor: { who: 'organiser', stages: ['draft', 'lobby', 'live'] },
  openRound: { who: 'organiser', stages: ['live'] },
  cast: { who: 'voter', stages: ['live'] },
  reveal: { who: 'organiser', stages: ['live'] },
  remind: { who: 'organiser', stages: ['live'] },
  voidRound: { who: 'organiser', stages: ['live'] },
  hideReason: { who: 'organiser', stages: ['live'] },
  closeBoard: { who: 'organiser', stages: ['live'] },
  restoreBoard: { who: 'organiser', stages: ['draft', 'lobby', 'live'] },
  rehearse: { who: 'organiser', stages: ['draft', 'lobby', 'live'] },
  startClean: { who: 'organiser', stages: ['live'] },
  answerGuard: { who: 'voter', stages: ['draft', 'lobby', 'live'] },
  putAction: { who: 'voter', stages: ['live'] },
  dropAction: { who: 'voter', stages: ['live'] },
  keepUpEarlier: { who: 'organiser', stages: ['live'] },
  decide: { who: 'organiser', stages: ['live'] },
  dropDecision: { who: 'organiser', stages: ['live'] },
  writeAlone: { who: 'organiser', stages: ['live'] },
  jot: { who: 'voter', stages: ['live'] },
  dropJotting: { who: 'voter', stages: ['live'] },
  shareJottings: { who: 'organiser', stages: ['live'] },
  mergePiles: { who: 'organiser', stages: ['live'] },
  splitPile: { who: 'organiser', stages: ['live'] },
  keepPile: { who: 'organiser', stages: ['live'] },
  putPilesAway: { who: 'organiser', stages: ['live'] },
  keepSuggestion: { who: 'organiser', stages: ['draft', 'lobby', 'live'] },
  dropSuggestion: { who: 'organiser', stages: ['draft', 'lobby', 'live'] },
  laySuggestions: { who: 'organiser', stages: ['live'] },
  offerDraft: { who: 'participant', stages: ['live'] },
  dropOffer: { who: 'anyone', stages: ['live'] },
  placeOffer: { who: 'organiser', stages: ['live'] },
  letGoOffer: { who: 'organiser', stages: ['live'] },
  choosePreparation: { who: 'organiser', stages: ['draft', 'lobby'] },
  prepare: { who: 'voter', stages: ['draft', 'lobby', 'live'] },
  openAnswers: { who: 'organiser', stages: ['draft', 'lobby', 'live'] },
  openBreakouts: { who: 'organiser', stages: ['live'] },
  moveToBreakout: { who: 'organiser', stages: ['live'] },
  nameScribe: { who: 'voter', stages: ['live'] },
  lengthenBreakouts: { who: 'organiser', stages: ['live'] },
  callBack: { who: 'organiser', stages: ['live'] },
} as const satisfies Record<string, CommandRule>
export type CommandName = keyof typeof COMMANDS
export const COMMAND_RULES: Record<CommandName, CommandRule> = COMMANDS

/** They write the document or freeze it: of a damaged one neither would last. */
const NEEDS_A_WHOLE_BOARD: readonly CommandName[] = [
  'closeBoard',
  'shareJottings',
  'keepPile',
  'laySuggestions',
  'placeOffer',
]

/** May this person give this command? A voter is anyone but an observer; the round decides about organisers. */
export function mayCommand(who: Standing, name: CommandName): boolean {
  const rule = COMMAND_RULES[name]
  if (!rule.stages.includes(who.stage)) return false
  if (who.damaged && NEEDS_A_WHOLE_BOARD.includes(name)) return false
  if (who.rehearsal && name === 'closeBoard') return false
  switch (rule.who) {
    case 'organiser':
      return isOrganiser(who.role)
    case 'participant':
      return who.role === 'participant'
    case 'voter':
      return who.role !== 'observer'
    case 'anyone':
      return true
  }
}
