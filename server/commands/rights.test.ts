import { describe, expect, test } from 'vitest'
import { titleKey } from '../../lib/journey/guard.ts'
import { COMMAND_RULES, type CommandName } from '../../lib/journey/policy.ts'
import type { CommandInput } from '../../lib/sync/commands.ts'
import { CLOSE } from '../../lib/sync/wire.ts'
import { everyRow, makeWorld } from '../http/test-rights.ts'
import { Person } from '../rooms/test-bench.ts'
import { benchOfFile } from '../rooms/test-file-bench.ts'

/** From the least to the most: whoever may not comes first, so that nothing has changed yet. */
const ROLES = ['observer', 'participant', 'cofacilitator', 'facilitator'] as const
type Seated = (typeof ROLES)[number]
const ALL: readonly Seated[] = ROLES
const ORGANISERS: readonly Seated[] = ['cofacilitator', 'facilitator']

/** Whom the server obeys, on a board that has begun or (`start`) has not. */
const OBEYED: Record<CommandName, readonly Seated[]> = {
  start: ORGANISERS,
  goTo: ORGANISERS,
  changeAgenda: ORGANISERS,
  chooseVariant: ORGANISERS,
  chooseAgenda: ORGANISERS,
  setTimer: ORGANISERS,
  pointAt: ORGANISERS,
  takeLead: ORGANISERS,
  raiseHand: ['participant', 'cofacilitator', 'facilitator'],
  lowerHand: ORGANISERS,
  sayReady: ['participant', 'cofacilitator', 'facilitator'],
  setLocks: ORGANISERS,
  rename: ALL,
  setDepartment: ALL,
  greet: ['participant', 'cofacilitator', 'facilitator'],
  setRole: ORGANISERS,
  markCustomer: ORGANISERS,
  admit: ORGANISERS,
  removeSeat: ORGANISERS,
  sameSeat: ORGANISERS,
  shutDoor: ORGANISERS,
  openRound: ORGANISERS,
  cast: ['participant', 'cofacilitator', 'facilitator'],
  reveal: ORGANISERS,
  remind: ORGANISERS,
  voidRound: ORGANISERS,
  hideReason: ORGANISERS,
  closeBoard: ORGANISERS,
  restoreBoard: ORGANISERS,
  rehearse: ORGANISERS,
  startClean: ORGANISERS,
  // of what others made; one's own is in guard.test
  answerGuard: ORGANISERS,
  putAction: ['participant', 'cofacilitator', 'facilitator'],
  dropAction: ['participant', 'cofacilitator', 'facilitator'],
  keepUpEarlier: ORGANISERS,
  decide: ORGANISERS,
  dropDecision: ORGANISERS,
  writeAlone: ORGANISERS,
  jot: ['participant', 'cofacilitator', 'facilitator'],
  dropJotting: ['participant', 'cofacilitator', 'facilitator'],
  shareJottings: ORGANISERS,
  mergePiles: ORGANISERS,
  splitPile: ORGANISERS,
  keepPile: ORGANISERS,
  putPilesAway: ORGANISERS,
  keepSuggestion: ORGANISERS,
  dropSuggestion: ORGANISERS,
  laySuggestions: ORGANISERS,
  offerDraft: ['participant'],
  dropOffer: ALL,
  placeOffer: ORGANISERS,
  letGoOffer: ORGANISERS,
  choosePreparation: ORGANISERS,
  prepare: ['participant', 'cofacilitator', 'facilitator'],
  openAnswers: ORGANISERS,
  openBreakouts: ORGANISERS,
  moveToBreakout: ORGANISERS,
  nameScribe: ['participant', 'cofacilitator', 'facilitator'],
  lengthenBreakouts: ORGANISERS,
  callBack: ORGANISERS,
}

// For who is acted time stands still: a rehearsed board writes nothing beside what comes after it.
const bench = benchOfFile({ crews: { now: () => 0 } })

/** People of every role at one board; with an open round in which organisers vote too. */
async function board(name: CommandName) {
  const { boardId, facilitator } = await bench.workshop()
  const people = {
    facilitator: await bench.join(facilitator),
    observer: await bench.join(await bench.seat(boardId, 'observer', 'Oona')),
    participant: await bench.join(await bench.seat(boardId, 'participant', 'Tom')),
    cofacilitator: await bench.join(await bench.seat(boardId, 'cofacilitator', 'Cor')),
  }
  const other = await bench.seat(boardId, 'participant', 'Bea')
  const anne = people.facilitator
  const ask = {
    journeyId: anne.view().journeys[0]?.id ?? '',
    targets: [anne.view().touchpoints[0]?.id ?? ''],
  }
  const before = ['start', 'chooseVariant', 'chooseAgenda', 'choosePreparation', 'rehearse']
  if (!before.includes(name)) await anne.command('start', {})
  const needsRound = ![...before, 'openRound', 'closeBoard', 'restoreBoard'].includes(name)
  if (needsRound) {
    expect(await anne.command('openRound', { ...ask, organisersVote: true })).toMatchObject({ ok: true })
  }
  const roundId = anne.push?.state.rounds.at(-1)?.id ?? crypto.randomUUID()
  const none = crypto.randomUUID()
  const input: CommandInput = {
    start: {},
    goTo: { part: 'vote', from: null, sure: true },
    changeAgenda: { change: { what: 'notes', part: 'free', notes: 'koffie' } },
    chooseVariant: { variant: '90' },
    chooseAgenda: { agendaId: none },
    setTimer: { change: { do: 'start', minutes: 3 } },
    pointAt: { target: ask.targets[0] ?? '' },
    takeLead: { from: null },
    raiseHand: { up: true },
    lowerHand: { seatId: other.seatId },
    sayReady: { ready: true, part: 'free' },
    setLocks: { locks: { all: true, lanes: ['pain'], chapters: [] } },
    rename: { name: `Naam ${none.slice(0, 4)}` },
    setDepartment: { department: 'Balie' },
    greet: { text: 'Bij de bakker' },
    setRole: { seatId: other.seatId, role: 'observer' },
    markCustomer: { seatId: other.seatId, customer: true },
    admit: { seatId: other.seatId },
    removeSeat: { seatId: other.seatId },
    sameSeat: { waitingId: none, seatId: other.seatId },
    shutDoor: { shut: true },
    openRound: { ...ask, organisersVote: false },
    cast: { roundId, target: ask.targets[0] ?? '', value: 1, reason: '' },
    reveal: { roundId, sure: true },
    remind: { roundId },
    voidRound: { roundId },
    hideReason: { roundId, reasonId: none, hidden: true },
    closeBoard: { version: '1.0', sure: true },
    restoreBoard: { snapshotId: none },
    rehearse: {},
    startClean: {},
    answerGuard: {
      target: ask.targets[0] ?? '',
      key: titleKey(anne.view().touchpoints[0]?.title ?? ''),
    },
    putAction: {
      action: { id: crypto.randomUUID(), text: 'Bellen', owner: 'Bea', due: null, state: 'open' },
    },
    dropAction: { id: none },
    keepUpEarlier: { id: none, state: 'done' },
    decide: { text: 'We bellen zelf' },
    dropDecision: { id: none },
    writeAlone: { on: true },
    jot: { jotting: { kind: 'chapter', id: none, parent: ask.journeyId, text: 'Kiezen' } },
    dropJotting: { id: none },
    shareJottings: { kinds: ['chapter'] },
    mergePiles: { from: none, into: crypto.randomUUID() },
    splitPile: { titleId: none },
    keepPile: { pileId: none, titleId: null },
    putPilesAway: { away: true },
    keepSuggestion: { id: none, title: 'Kiezen' },
    dropSuggestion: { id: none },
    laySuggestions: { ids: [none], journeyId: ask.journeyId },
    offerDraft: { id: none, target: { in: 'scope', field: 'goal' }, text: 'Samen een reis' },
    dropOffer: { id: none },
    placeOffer: { id: none },
    letGoOffer: { id: none },
    choosePreparation: { questions: ['why', 'story'] },
    prepare: { question: 'why', text: 'Omdat het moet' },
    openAnswers: { question: 'why' },
    openBreakouts: {
      journeyId: ask.journeyId,
      minutes: 5,
      groups: [
        { seats: [other.seatId], chapters: [], scribe: null, callUrl: '' },
        { seats: [], chapters: [], scribe: null, callUrl: '' },
      ],
    },
    moveToBreakout: { seatId: other.seatId, to: 1 },
    nameScribe: { seatId: other.seatId },
    lengthenBreakouts: { at: null, minutes: 1 },
    callBack: {},
  }
  return { people, input: input[name] }
}

test('SE1 every command of the policy has its line in this table', () => {
  expect(Object.keys(OBEYED).toSorted()).toEqual(Object.keys(COMMAND_RULES).toSorted())
})

describe('SE2 each command is obeyed from whom the table says', () => {
  test.each(Object.keys(OBEYED) as CommandName[])('SE2 %s', async (name) => {
    const { people, input } = await board(name)
    const refused = ROLES.filter((role) => !OBEYED[name].includes(role))
    const before = await everyRow()
    for (const role of refused) {
      const answer = await people[role].command(name, input)
      expect(answer, role).toMatchObject({ ok: false, error: 'notAllowed' })
    }
    if (refused.length > 0) {
      // what a client says it has seen is noted a moment later
      const { board_event: _was, client_lease: _knew, ...stood } = before
      const { board_event: _is, client_lease: _knows, ...stands } = await everyRow()
      expect(stands, `rows after ${name} by ${refused.join(', ')}`).toEqual(stood)
    }
    for (const role of OBEYED[name]) {
      const answer = await people[role].command(name, input)
      // It may fail for a reason of its own, for the second one who asks the same; not for lack of a right.
      if (answer.ok) continue
      expect(['notFound', 'roundClosed', 'roundOpen', 'wrongStage'], `${role}: ${answer.error}`).toContain(
        answer.error,
      )
    }
    const [first] = OBEYED[name]
    expect(first, 'somebody is obeyed').toBeDefined()
  })
})

test('SE2 who has no admitted seat gets no line to give a command by', async () => {
  const { cookies, live } = await makeWorld()
  const port = Number(new URL(bench.origin).port)
  const codes: Record<string, number | null> = {}
  for (const [who, cookie] of Object.entries(cookies)) {
    const person = new Person(port, { boardId: live, seatId: '', cookie })
    await person.until(() => person.closed !== null || person.push !== null)
    codes[who] = person.closed
    if (person.closed !== null) expect(person.received, who).toEqual([])
    person.leave()
  }
  expect(codes).toEqual({
    nobody: CLOSE.signIn,
    'guest of another board': CLOSE.gone,
    'waiting at the door': CLOSE.notYours,
    removed: CLOSE.notYours,
    observer: null,
    participant: null,
    cofacilitator: null,
    facilitator: null,
    'member of the team': CLOSE.gone,
    'facilitator of another team': CLOSE.gone,
  })
})
