/** Rehearsals by way of real sockets: people whom the server acts, and a board that is as before. */
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { REHEARSAL_ACTORS } from '../../lib/journey/limits.ts'
import type { Step } from '../../lib/journey/policy.ts'
import { CLOSE } from '../../lib/sync/wire.ts'
import { db } from '../db/pool.ts'
import { AFTER_REHEARSAL } from '../db/rehearsals.ts'
import { keepReportAddress } from '../db/reports.ts'
import { everyRow } from '../http/test-rights.ts'
import { ACTORS } from '../rehearsal/actors.ts'
import type { Person, Ticket } from '../rooms/test-bench.ts'
import { benchOfFile } from '../rooms/test-file-bench.ts'

/**
 * Minutes fly for who is acted, yet no faster than a busy machine follows; the room keeps its own clock, and
 * so what is under way at a change of step has the seconds it needs.
 */
const FASTER = 50
let skipped = 0
const crewNow = () => performance.now() * FASTER + skipped

const bench = benchOfFile({ crews: { now: crewNow, everyMs: 5 } })

const acted = ({ push }: Person) =>
  (push?.state.roster ?? []).filter(({ id }) => push?.state.rehearsal?.seats.includes(id))
const allThere = (person: Person) =>
  acted(person).length === ACTORS.length && acted(person).every(({ present }) => present)

async function rehearsing() {
  const { boardId, facilitator } = await bench.workshop({ variant: '90' })
  const anne = await bench.join(facilitator)
  const tom = await bench.seat(boardId, 'participant', 'Tom')
  const oona = await bench.join(await bench.seat(boardId, 'observer', 'Oona'))
  const before = anne.view()
  expect(await anne.command('rehearse', {})).toMatchObject({ ok: true })
  await anne.until(() => allThere(anne))
  const goTo = async (part: Step) => {
    expect(await anne.command('goTo', { part, from: null, sure: true })).toMatchObject({ ok: true })
    await anne.until(() => anne.push?.state.step === part)
  }
  return { boardId, facilitator, anne, tom, oona, before, goTo }
}
/** After the board began anew: what a browser does when it reloads. */
async function again(ticket: Ticket): Promise<Person> {
  const person = bench.knock(ticket, { epoch: '2' })
  await person.until(() => person.provider.synced && person.push !== null)
  return person
}

test('RH70 who is acted comes in at the door as a participant, says so in name, and everybody is told that it is a trial', async () => {
  const { anne, oona } = await rehearsing()
  await oona.until(() => oona.push?.state.rehearsal !== null)
  expect(oona.push?.state.stage).toBe('live')
  const people = acted(oona)
  expect(people).toHaveLength(REHEARSAL_ACTORS)
  expect(people.map(({ role, name }) => [role, name.startsWith('Proef ')])).toEqual(
    ACTORS.map(() => ['participant', true]),
  )
  // what would last has to wait
  expect(await anne.command('closeBoard', { version: '1.0', sure: true })).toMatchObject({
    error: 'notAllowed',
  })
})

test('RH71 they do in each step what is open in it, alone where people write alone, and are never refused', async () => {
  const { anne, oona, goTo } = await rehearsing()
  await goTo('chapters')
  await anne.until(() => (anne.push?.desk?.jotted.length ?? 0) >= 4)
  const titles = anne.push?.desk?.jotted.length ?? 0
  expect(titles).toBeGreaterThan(3)
  // no byte of it before it is shared
  expect(anne.push?.state.alone.piles).toEqual([])
  expect(anne.heard('Rondkijken')).toBe(false)
  await anne.command('shareJottings', { kinds: ['chapter'] })
  await oona.until(() => (oona.push?.state.alone.piles.length ?? 0) > 0)
  const written = () =>
    anne.view().touchpoints.filter(({ createdBy }) => acted(anne).some(({ id }) => id === createdBy))
  await goTo('gaps')
  await anne.command('writeAlone', { on: false })
  await anne.until(() => written().length >= ACTORS.length)
  await goTo('vote')
  const journeyId = anne.view().journeys[0]?.id ?? ''
  const targets = anne
    .view()
    .touchpoints.slice(0, 3)
    .map(({ id }) => id)
  await anne.command('openRound', { journeyId, targets, organisersVote: false })
  const round = () => anne.push?.state.rounds.at(-1)
  await anne.until(() => round()?.finished === ACTORS.length)
  expect(await anne.command('reveal', { roundId: round()?.id ?? '', sure: false })).toMatchObject({
    ok: true,
  })
  await oona.until(() => oona.push?.state.rounds.at(-1)?.state === 'revealed')
  await goTo('pains')
  await anne.until(() =>
    anne.view().notes.some(({ createdBy }) => acted(anne).some(({ id }) => id === createdBy)),
  )
  await goTo('loop')
  await anne.until(() => (anne.push?.state.actions.length ?? 0) > 0)
  // a refusal would have ended the line
  expect(allThere(anne)).toBe(true)
}, 90_000)

test('RH72 a lock holds for them as for everybody', async () => {
  const { anne, goTo } = await rehearsing()
  await anne.command('setLocks', { locks: { all: true, lanes: [], chapters: [] } })
  await goTo('gaps')
  const { length } = anne.view().touchpoints
  const end = crewNow() + 120_000
  await anne.until(() => crewNow() > end)
  expect(anne.view().touchpoints.length).toBe(length)
  expect(allThere(anne)).toBe(true)
})

test('RH73 they go when nobody who leads is there for minutes, and come back when called', async () => {
  const { facilitator, anne, oona } = await rehearsing()
  anne.leave()
  await oona.until(() => oona.push?.state.roster.find(({ id }) => id === anne.seatId)?.present === false)
  skipped += 4 * 60_000
  await oona.until(() => acted(oona).every(({ present }) => !present))
  expect(acted(oona)).toHaveLength(ACTORS.length)
  const back = await bench.join(facilitator)
  expect(await back.command('rehearse', {})).toMatchObject({ ok: true })
  await back.until(() => allThere(back))
})

test('RH74 starting clean takes away all that came of it, for everybody at once; what was made ready stays, and so do people', async () => {
  const { boardId, facilitator, anne, tom, before, goTo } = await rehearsing()
  const people = await bench.join(tom)
  await people.command('prepare', { question: 'why', text: 'Echt antwoord' })
  const id = crypto.randomUUID()
  await anne.command('keepSuggestion', { id, title: 'In de hand' })
  await anne.command('laySuggestions', { ids: [id], journeyId: before.journeys[0]?.id ?? '' })
  await anne.command('changeAgenda', { change: { what: 'notes', part: 'arrive', notes: 'eerst koffie' } })
  await anne.command('decide', { text: 'Een proefbesluit' })
  await anne.command('setLocks', { locks: { all: false, lanes: ['pain'], chapters: [] } })
  await db().transaction((tx) =>
    keepReportAddress(tx, {
      boardId,
      seatId: people.seatId,
      address: 'tom@example.org',
      language: 'nl',
      origin: 'http://localhost',
    }),
  )
  await goTo('vote')
  const targets = before.touchpoints.slice(0, 2).map((each) => each.id)
  await anne.command('openRound', { journeyId: before.journeys[0]?.id ?? '', targets, organisersVote: true })
  await anne.until(() => (anne.push?.state.rounds.at(-1)?.finished ?? 0) > 0)
  expect(await people.command('startClean', {})).toMatchObject({ error: 'notAllowed' })
  expect(await anne.command('startClean', {})).toMatchObject({ ok: true })
  await people.until(() => people.closed === CLOSE.otherEpoch)
  const lead = await again(facilitator)
  const other = await again(tom)
  expect(lead.view()).toEqual(before)
  const { state, desk } = lead.push ?? {}
  expect(state).toMatchObject({
    stage: 'lobby',
    step: 'free',
    rehearsal: null,
    startedAt: null,
    rounds: [],
    decisions: [],
    actions: [],
    locks: { all: false, lanes: [], chapters: [] },
    course: { running: null, timer: null, attention: null },
  })
  expect(state?.roster.map(({ name }) => name).toSorted()).toEqual(['Anne', 'Oona', 'Tom'])
  expect(desk?.partNotes).toEqual({ arrive: 'eerst koffie' })
  expect(desk?.suggestions).toEqual([{ id, title: 'In de hand', laidAs: null }])
  expect(other.push?.mine.answers).toEqual({ why: 'Echt antwoord' })
  const { rows: left } = await db().execute(sql`
    select (select count(*)::int from seat where rehearsal and board_id = ${boardId}) as seats,
      (select count(*)::int from round where board_id = ${boardId}) as rounds,
      (select count(*)::int from report_address where board_id = ${boardId}) as reports,
      (select count(*)::int from board_event where board_id = ${boardId} and change ->> 'what' <> 'board.made') as events,
      (select count(*)::int from "user" where kind = 'guest' and id not in (select user_id from seat)) as strays`)
  expect(left).toEqual([{ seats: 0, rounds: 0, reports: 0, events: 0, strays: 0 }])
  expect(await lead.command('startClean', {})).toMatchObject({ error: 'wrongStage' })
  // now it is meant
  expect(await lead.command('start', {})).toMatchObject({ ok: true })
  await other.until(() => other.push?.state.stage === 'live')
  expect(other.push?.state.rehearsal).toBeNull()
})

test('RH75 a cleaning that fails takes nothing away', async () => {
  const { boardId, anne } = await rehearsing()
  await anne.command('decide', { text: 'Blijft staan' })
  await db().execute(sql`create or replace function no_cleaning() returns trigger as $$ begin
    if old.board_id = ${sql.raw(`'${boardId}'`)} then raise exception 'no'; end if; return old; end $$ language plpgsql`)
  await db().execute(
    sql`create trigger no_cleaning before delete on rehearsal for each row execute function no_cleaning()`,
  )
  // Of seats who sits there: when they were last seen goes on changing.
  const decided = async () => {
    const { decision, rehearsal } = await everyRow()
    const { rows } = await db().execute(sql`select id from seat where board_id = ${boardId} order by id`)
    return { decision, rehearsal, rows }
  }
  const rows = await decided()
  expect(await anne.command('startClean', {})).toMatchObject({ error: 'serverProblem' })
  await db().execute(sql`drop trigger no_cleaning on rehearsal`)
  expect(await decided()).toEqual(rows)
  expect(await anne.command('startClean', {})).toMatchObject({ ok: true })
})

test('RH76 every table with rows of a board has its line in what a rehearsal takes away or leaves', async () => {
  const { rows } = await db().execute<{ name: string }>(
    sql`select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'board_id' order by 1`,
  )
  expect(Object.keys(AFTER_REHEARSAL).toSorted()).toEqual(rows.map(({ name }) => name))
})
