/** The rights of a participant as `Who` in the architecture writes them, spelled out once more by hand. */
import { describe, expect, it } from 'vitest'
import { jottedIn } from './alone.ts'
import {
  COMMAND_RULES,
  NO_LOCKS,
  ROUND_KINDS,
  mayCommand,
  mayEdit,
  mayVote,
  showsResults,
  type BoardStage,
  type CommandName,
  type DocAct,
  type Locks,
  type Role,
  type RoundKind,
  type Standing,
  type Step,
} from './policy.ts'

const ROLES: Role[] = ['facilitator', 'cofacilitator', 'participant', 'observer']
const STAGES: BoardStage[] = ['draft', 'lobby', 'live', 'closed']
const STEPS: Step[] = [
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
]
const ME = 'seat-me'
const OTHER = 'seat-other'

/** Act, as which seat made it where that matters, and the steps in which a participant may do it. */
const TABLE: [act: DocAct, about: string, steps: Step[]][] = [
  [{ what: 'scope.text' }, '', ['free', 'scope', 'type']],
  [{ what: 'scope.open' }, '', []],
  [{ what: 'type.text' }, '', ['scope', 'type']],
  [{ what: 'promise.text' }, '', []],
  [{ what: 'journey.text' }, '', []],
  [{ what: 'journey.next' }, '', ['free', 'loop']],
  [{ what: 'type.add' }, '', []],
  [{ what: 'type.move' }, '', []],
  [{ what: 'type.bin' }, '', []],
  [{ what: 'type.restore' }, '', []],
  [{ what: 'promise.add' }, '', []],
  [{ what: 'promise.move' }, '', []],
  [{ what: 'promise.bin' }, '', []],
  [{ what: 'promise.restore' }, '', []],
  [{ what: 'journey.add' }, '', []],
  [{ what: 'journey.move' }, '', []],
  [{ what: 'journey.bin' }, '', []],
  [{ what: 'journey.restore' }, '', []],
  [{ what: 'chapter.add' }, '', ['free', 'chapters']],
  [{ what: 'chapter.edit' }, '', ['free', 'chapters']],
  [{ what: 'chapter.move' }, '', []],
  [{ what: 'chapter.bin', createdBy: ME }, 'own', ['free', 'chapters']],
  [{ what: 'chapter.bin', createdBy: OTHER }, "other's", []],
  [{ what: 'chapter.bin', createdBy: '' }, "template's", []],
  [{ what: 'chapter.restore', createdBy: ME }, 'own', ['free', 'chapters']],
  [{ what: 'chapter.restore', createdBy: OTHER }, "other's", []],
  [{ what: 'touchpoint.add' }, '', ['free', 'touchpoints', 'gaps']],
  [{ what: 'touchpoint.edit' }, '', ['free', 'touchpoints', 'gaps']],
  [{ what: 'touchpoint.move' }, '', ['free', 'touchpoints', 'gaps']],
  [{ what: 'touchpoint.status', createdBy: ME }, 'own', ['free', 'assumptions']],
  [{ what: 'touchpoint.status', createdBy: OTHER }, "other's", ['free']],
  [{ what: 'touchpoint.bin', createdBy: ME }, 'own', ['free', 'touchpoints', 'gaps']],
  [{ what: 'touchpoint.bin', createdBy: OTHER }, "other's", []],
  [{ what: 'touchpoint.restore', createdBy: ME }, 'own', ['free', 'touchpoints', 'gaps']],
  [{ what: 'touchpoint.restore', createdBy: OTHER }, "other's", []],
  [{ what: 'note.add' }, '', ['free']],
  [{ what: 'note.edit' }, '', ['free']],
  [{ what: 'note.move' }, '', ['free']],
  [
    { what: 'note.add', at: { lanes: ['question'], chapters: ['c1'], touchpointBy: ME } },
    'question at my own',
    ['free', 'assumptions'],
  ],
  [
    { what: 'note.edit', at: { lanes: ['question'], chapters: ['c1'], touchpointBy: ME } },
    'question at my own',
    ['free', 'assumptions'],
  ],
  [
    { what: 'note.move', at: { lanes: ['question'], chapters: ['c1'], touchpointBy: ME } },
    'question at my own',
    ['free'],
  ],
  [
    { what: 'note.add', at: { lanes: ['question'], chapters: ['c1'], touchpointBy: OTHER } },
    "question at another's",
    ['free'],
  ],
  [
    { what: 'note.add', at: { lanes: ['evidence'], chapters: ['c1'], touchpointBy: ME } },
    'evidence at my own',
    ['free', 'assumptions'],
  ],
  [
    { what: 'note.edit', at: { lanes: ['evidence', 'pain'], chapters: ['c1'], touchpointBy: ME } },
    'evidence becoming a pain at my own',
    ['free'],
  ],
  [
    { what: 'note.add', at: { lanes: ['pain'], chapters: ['c1'], touchpointBy: ME } },
    'pain at my own',
    ['free', 'pains'],
  ],
  [
    { what: 'note.add', at: { lanes: ['evidence'], chapters: ['c1'], touchpointBy: OTHER } },
    "evidence at another's",
    ['free'],
  ],
  [
    { what: 'note.edit', at: { lanes: ['pain', 'opportunity'], chapters: ['c1'] } },
    'its lane',
    ['free', 'pains'],
  ],
  [{ what: 'note.edit', at: { lanes: ['pain', 'evidence'], chapters: ['c1'] } }, 'into evidence', ['free']],
  [{ what: 'note.bin', createdBy: ME }, 'own', ['free', 'pains', 'assumptions']],
  [{ what: 'note.bin', createdBy: OTHER }, "other's", []],
  [{ what: 'note.restore', createdBy: ME }, 'own', ['free', 'pains', 'assumptions']],
  [{ what: 'note.restore', createdBy: OTHER }, "other's", []],
]

/** Typed so that a new act does not compile until it has a line here, and then in the table. */
const ACTS: Record<DocAct['what'], true> = {
  'scope.text': true,
  'scope.open': true,
  'type.text': true,
  'type.add': true,
  'type.move': true,
  'type.bin': true,
  'type.restore': true,
  'promise.text': true,
  'promise.add': true,
  'promise.move': true,
  'promise.bin': true,
  'promise.restore': true,
  'journey.text': true,
  'journey.next': true,
  'journey.add': true,
  'journey.move': true,
  'journey.bin': true,
  'journey.restore': true,
  'chapter.add': true,
  'chapter.edit': true,
  'chapter.move': true,
  'chapter.bin': true,
  'chapter.restore': true,
  'touchpoint.add': true,
  'touchpoint.edit': true,
  'touchpoint.move': true,
  'touchpoint.status': true,
  'touchpoint.bin': true,
  'touchpoint.restore': true,
  'note.add': true,
  'note.edit': true,
  'note.move': true,
  'note.bin': true,
  'note.restore': true,
}

it('PO1 every act stands in the table', () => {
  expect(new Set(TABLE.map(([act]) => act.what))).toEqual(new Set(Object.keys(ACTS)))
})

describe.each(TABLE)('$what $1', (act, about, steps) => {
  const name = `${act.what} ${about}`.trim()

  it.each(STEPS)(`PO1 ${name} by a participant in the step %s`, (step) => {
    const who = { role: 'participant', stage: 'live', step, locks: NO_LOCKS, seatId: ME } as const
    expect(mayEdit(who, act)).toBe(steps.includes(step))
  })
  it(`PO2 ${name}: organisers may in every step until the board is closed, observers never`, () => {
    for (const stage of STAGES) {
      for (const step of STEPS) {
        for (const role of ['facilitator', 'cofacilitator'] as const) {
          expect(mayEdit({ role, stage, step, locks: NO_LOCKS, seatId: ME }, act)).toBe(stage !== 'closed')
        }
        expect(mayEdit({ role: 'observer', stage, step, locks: NO_LOCKS, seatId: ME }, act)).toBe(false)
      }
    }
  })
  it(`PO3 ${name}: a participant only while the board is live`, () => {
    for (const stage of ['draft', 'lobby', 'closed'] as const) {
      for (const step of STEPS) {
        expect(mayEdit({ role: 'participant', stage, step, locks: NO_LOCKS, seatId: ME }, act)).toBe(false)
      }
    }
  })
})

describe('PO6 locks', () => {
  const at = { lanes: ['opportunity', 'pain'], chapters: ['c1', 'c2'] } as const
  const LOCKS: [about: string, locks: Locks, act: DocAct, held: boolean][] = [
    ['nothing', NO_LOCKS, { what: 'touchpoint.edit', at }, false],
    ['everything, and an edit that stands nowhere', { ...NO_LOCKS, all: true }, { what: 'scope.text' }, true],
    ['its lane', { ...NO_LOCKS, lanes: ['need', 'pain'] }, { what: 'note.edit', at }, true],
    ['another lane', { ...NO_LOCKS, lanes: ['need'] }, { what: 'note.edit', at }, false],
    ['the chapter it leaves', { ...NO_LOCKS, chapters: ['c1'] }, { what: 'touchpoint.move', at }, true],
    ['the chapter it goes to', { ...NO_LOCKS, chapters: ['c2'] }, { what: 'touchpoint.move', at }, true],
    ['another chapter', { ...NO_LOCKS, chapters: ['c3'] }, { what: 'touchpoint.move', at }, false],
    ['a chapter, and the scope', { ...NO_LOCKS, chapters: ['c1'] }, { what: 'scope.text' }, false],
  ]
  it.each(LOCKS)('PO6 %s', (_about, locks, act, held) => {
    const standing = { stage: 'live', step: 'free', locks, seatId: ME } as const
    expect(mayEdit({ ...standing, role: 'participant' }, act)).toBe(!held)
    expect(mayEdit({ ...standing, role: 'cofacilitator' }, act)).toBe(true)
    expect(mayEdit({ ...standing, role: 'observer' }, act)).toBe(false)
  })
})

describe('PO4 commands', () => {
  const before: BoardStage[] = ['draft', 'lobby']
  const open: BoardStage[] = ['draft', 'lobby', 'live']
  const organisers: Role[] = ['facilitator', 'cofacilitator']
  const RULES: Record<CommandName, [roles: Role[], stages: BoardStage[]]> = {
    start: [organisers, before],
    goTo: [organisers, ['live']],
    changeAgenda: [organisers, ['draft', 'lobby', 'live']],
    chooseVariant: [organisers, ['draft', 'lobby']],
    chooseAgenda: [organisers, before],
    setTimer: [organisers, ['live']],
    pointAt: [organisers, ['live']],
    takeLead: [organisers, ['live']],
    raiseHand: [['facilitator', 'cofacilitator', 'participant'], ['live']],
    lowerHand: [organisers, ['live']],
    sayReady: [['facilitator', 'cofacilitator', 'participant'], ['live']],
    setLocks: [organisers, ['live']],
    rename: [ROLES, open],
    setDepartment: [ROLES, open],
    greet: [['facilitator', 'cofacilitator', 'participant'], open],
    setRole: [organisers, open],
    markCustomer: [organisers, open],
    admit: [organisers, open],
    removeSeat: [organisers, open],
    sameSeat: [organisers, open],
    shutDoor: [organisers, open],
    openRound: [organisers, ['live']],
    cast: [['facilitator', 'cofacilitator', 'participant'], ['live']],
    reveal: [organisers, ['live']],
    remind: [organisers, ['live']],
    voidRound: [organisers, ['live']],
    hideReason: [organisers, ['live']],
    closeBoard: [organisers, ['live']],
    restoreBoard: [organisers, open],
    rehearse: [organisers, open],
    startClean: [organisers, ['live']],
    answerGuard: [['facilitator', 'cofacilitator', 'participant'], open],
    putAction: [['facilitator', 'cofacilitator', 'participant'], ['live']],
    dropAction: [['facilitator', 'cofacilitator', 'participant'], ['live']],
    keepUpEarlier: [organisers, ['live']],
    decide: [organisers, ['live']],
    dropDecision: [organisers, ['live']],
    writeAlone: [organisers, ['live']],
    jot: [['facilitator', 'cofacilitator', 'participant'], ['live']],
    dropJotting: [['facilitator', 'cofacilitator', 'participant'], ['live']],
    shareJottings: [organisers, ['live']],
    mergePiles: [organisers, ['live']],
    splitPile: [organisers, ['live']],
    keepPile: [organisers, ['live']],
    putPilesAway: [organisers, ['live']],
    keepSuggestion: [organisers, open],
    dropSuggestion: [organisers, open],
    laySuggestions: [organisers, ['live']],
    offerDraft: [['participant'], ['live']],
    dropOffer: [['facilitator', 'cofacilitator', 'participant', 'observer'], ['live']],
    placeOffer: [organisers, ['live']],
    letGoOffer: [organisers, ['live']],
    choosePreparation: [organisers, before],
    prepare: [['facilitator', 'cofacilitator', 'participant'], open],
    openAnswers: [organisers, open],
    openBreakouts: [organisers, ['live']],
    moveToBreakout: [organisers, ['live']],
    nameScribe: [['facilitator', 'cofacilitator', 'participant'], ['live']],
    lengthenBreakouts: [organisers, ['live']],
    callBack: [organisers, ['live']],
  }
  const names = Object.keys(COMMAND_RULES) as CommandName[]

  it('PO4 every command has a rule of its own here', () => {
    expect(names.sort()).toEqual(Object.keys(RULES).sort())
  })
  it.each(names)('PO4 %s', (name) => {
    const [roles, stages] = RULES[name]
    for (const role of ROLES) {
      for (const stage of STAGES) {
        for (const step of STEPS) {
          expect(mayCommand({ role, stage, step, locks: NO_LOCKS, seatId: ME }, name)).toBe(
            roles.includes(role) && stages.includes(stage),
          )
        }
      }
    }
  })
})

describe('PO7 votes', () => {
  const KINDS: Record<RoundKind, [votes: Step[], results: Step[]]> = {
    emotion: [
      ['free', 'vote', 'reveal'],
      ['free', 'vote', 'reveal', 'stars', 'pains', 'assumptions', 'loop'],
    ],
    stars: [
      ['free', 'vote', 'stars'],
      ['free', 'vote', 'stars', 'pains', 'assumptions', 'loop'],
    ],
    hearts: [
      ['free', 'stars'],
      ['free', 'stars', 'pains', 'assumptions', 'loop'],
    ],
    dots: [
      ['free', 'pains'],
      ['free', 'pains', 'assumptions', 'loop'],
    ],
    pins: [
      ['free', 'bounds'],
      ['free', 'bounds'],
    ],
    agree: [
      ['free', 'scope', 'bounds'],
      ['free', 'scope', 'bounds'],
    ],
    rating: [
      ['free', 'loop'],
      ['free', 'loop'],
    ],
    trial: [
      ['free', 'arrive'],
      ['free', 'arrive'],
    ],
  }
  it.each(ROUND_KINDS)('PO7 %s', (kind) => {
    const [votes, results] = KINDS[kind]
    for (const step of STEPS) {
      expect([step, showsResults(step, kind)]).toEqual([step, results.includes(step)])
      for (const role of ROLES) {
        for (const stage of STAGES) {
          const who = { role, stage, step, locks: NO_LOCKS, seatId: ME }
          const may = stage === 'live' && role !== 'observer' && votes.includes(step)
          expect([step, role, stage, mayVote(who, kind)]).toEqual([step, role, stage, may])
        }
      }
    }
  })
})

it('WA50 while people write alone nobody but who leads adds openly what is written alone; the rest stays', () => {
  const who = (step: Step, role: Role = 'participant'): Standing => ({
    role,
    stage: 'live',
    step,
    locks: NO_LOCKS,
    seatId: ME,
    alone: true,
  })
  const adds = ['chapter.add', 'touchpoint.add', 'note.add'] as const
  const at = { lanes: ['pain'], chapters: [] } as const
  for (const step of STEPS) {
    const open = adds.filter((what) => mayEdit({ ...who(step), alone: false }, { what, at }))
    expect([step, jottedIn(step).map((kind) => `${kind}.add`)]).toEqual([step, open])
    expect(adds.filter((what) => mayEdit(who(step), { what, at }))).toEqual([])
    expect(adds.every((what) => mayEdit(who(step, 'cofacilitator'), { what }))).toBe(true)
  }
  expect(mayEdit(who('touchpoints'), { what: 'touchpoint.edit' })).toBe(true)
  expect(mayEdit(who('touchpoints'), { what: 'touchpoint.restore', createdBy: ME })).toBe(true)
})
