/** Small groups by way of real sockets and real rows: who sits where, for how long, and back again. */
import { expect, test } from 'vitest'
import type { CommandInput } from '../../lib/sync/commands.ts'
import type { Person } from '../rooms/test-bench.ts'
import { benchOfFile } from '../rooms/test-file-bench.ts'

const MINUTE = 60_000
const NOW = Date.UTC(2026, 10, 24, 13, 0)
const bench = benchOfFile({ now: () => NOW })

const groupsOf = (person: Person) => person.push?.state.breakouts?.groups ?? []
const seatsOf = (person: Person) => groupsOf(person).map(({ seats }) => seats)

async function apart() {
  const { boardId, facilitator } = await bench.workshop({ variant: '90' })
  const anne = await bench.join(facilitator)
  const tom = await bench.join(await bench.seat(boardId, 'participant', 'Tom'))
  const bea = await bench.join(await bench.seat(boardId, 'participant', 'Bea'))
  const cas = await bench.join(await bench.seat(boardId, 'participant', 'Cas'))
  await anne.command('start', {})
  const chapters = anne.view().chapters.map(({ id }) => id)
  const input: CommandInput['openBreakouts'] = {
    journeyId: anne.view().journeys[0]?.id ?? '',
    minutes: 10,
    groups: [
      {
        seats: [tom.seatId, bea.seatId],
        chapters: chapters.slice(0, 3),
        scribe: bea.seatId,
        callUrl: 'https://bellen.example/a',
      },
      { seats: [cas.seatId], chapters: chapters.slice(3), scribe: null, callUrl: '' },
    ],
  }
  return { boardId, anne, tom, bea, cas, input }
}

test('BR3 everybody learns at once who sits where, with a time of their own; who leads calls all of them back', async () => {
  const { anne, tom, bea, cas, input } = await apart()
  expect(tom.push?.state.breakouts).toBeNull()
  expect(await anne.command('openBreakouts', input)).toMatchObject({ ok: true })
  for (const person of [anne, tom, bea, cas]) {
    await person.until(() => groupsOf(person).length === 2)
    expect(groupsOf(person)).toMatchObject([
      { seats: [tom.seatId, bea.seatId], scribe: bea.seatId, callUrl: 'https://bellen.example/a' },
      { seats: [cas.seatId], scribe: cas.seatId, endsAt: NOW + 10 * MINUTE },
    ])
  }
  const here = anne.view().touchpoints.filter(({ place }) => input.groups[0]?.chapters.includes(place.parent))
  expect(groupsOf(anne)[0]?.before.touchpoints).toBe(here.length)

  expect(await anne.command('lengthenBreakouts', { at: 1, minutes: 1 })).toMatchObject({ ok: true })
  await tom.until(() => groupsOf(tom)[1]?.endsAt === NOW + 11 * MINUTE)
  expect(groupsOf(tom)[0]?.endsAt).toBe(NOW + 10 * MINUTE)

  expect(await anne.command('callBack', {})).toMatchObject({ ok: true })
  for (const person of [anne, tom, bea, cas]) await person.until(() => person.push?.state.breakouts === null)
})

test('BR2 who leads moves people while groups sit apart; a group gives the pen on among itself, no other', async () => {
  const { anne, tom, bea, cas, input } = await apart()
  await anne.command('openBreakouts', input)
  expect(await cas.command('nameScribe', { seatId: tom.seatId })).toMatchObject({
    ok: false,
    error: 'notAllowed',
  })
  expect(await tom.command('nameScribe', { seatId: tom.seatId })).toMatchObject({ ok: true })
  await cas.until(() => groupsOf(cas)[0]?.scribe === tom.seatId)
  expect(await anne.command('moveToBreakout', { seatId: tom.seatId, to: 1 })).toMatchObject({ ok: true })
  await bea.until(() => groupsOf(bea)[1]?.seats.length === 2)
  expect(groupsOf(bea)).toMatchObject([
    { seats: [bea.seatId], scribe: bea.seatId },
    { seats: [cas.seatId, tom.seatId], scribe: cas.seatId },
  ])
  expect(await anne.command('moveToBreakout', { seatId: anne.seatId, to: 1 })).toMatchObject({
    error: 'notFound',
  })
  expect(await anne.command('moveToBreakout', { seatId: tom.seatId, to: 4 })).toMatchObject({
    error: 'notFound',
  })
})

test('BR4 who comes later sits in the smallest group, once; who is removed sits in none', async () => {
  const { boardId, anne, tom, bea, cas, input } = await apart()
  await anne.command('openBreakouts', input)
  const seat = await bench.seat(boardId, 'participant', 'Laat')
  const late = await bench.join(seat)
  await anne.until(() => seatsOf(anne)[1]?.includes(seat.seatId) === true)
  late.leave()
  const again = await bench.join(seat)
  await again.until(() => groupsOf(again).length === 2)
  expect(seatsOf(again)).toEqual([
    [tom.seatId, bea.seatId],
    [cas.seatId, seat.seatId],
  ])
  await bench.join(await bench.seat(boardId, 'observer', 'Oona'))
  await anne.command('removeSeat', { seatId: cas.seatId })
  await anne.until(() => seatsOf(anne)[1]?.length === 1)
  expect(groupsOf(anne)[1]).toMatchObject({ seats: [seat.seatId], scribe: null })
})

test('BR5 going on to the next part calls everybody back, and so does nothing else', async () => {
  const { anne, tom, input } = await apart()
  await anne.command('openBreakouts', input)
  await anne.command('setTimer', { change: { do: 'add', minutes: 1 } })
  await tom.until(() => groupsOf(tom).length === 2)
  await anne.command('goTo', { part: 'scope', from: 'arrive', sure: false })
  await tom.until(() => tom.push?.state.step === 'scope')
  expect(tom.push?.state.breakouts).toBeNull()
})

test('BR2 a link that is none, a person or a chapter twice, and groups of nobody are refused; what went meanwhile is left out', async () => {
  const { anne, tom, input } = await apart()
  const [first, second] = input.groups
  if (!first || !second) throw new Error('two groups')
  const open = (groups: typeof input.groups) => anne.command('openBreakouts', { ...input, groups })
  const wrong = [
    [{ ...first, callUrl: 'javascript:alert(1)' }, second],
    [first, { ...second, seats: [...second.seats, tom.seatId] }],
    [first, { ...second, chapters: first.chapters }],
    [
      { ...first, seats: [] },
      { ...second, seats: [] },
    ],
    [first],
  ]
  for (const groups of wrong) expect(await open(groups)).toMatchObject({ ok: false, error: 'invalid' })
  const gone = {
    ...second,
    seats: [...second.seats, crypto.randomUUID()],
    chapters: ['weg', ...second.chapters],
  }
  expect(await open([first, gone])).toMatchObject({ ok: true })
  await anne.until(() => groupsOf(anne).length === 2)
  expect(groupsOf(anne)[1]).toMatchObject({ seats: second.seats, chapters: second.chapters })
})
