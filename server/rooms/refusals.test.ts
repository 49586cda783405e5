/** Somebody whose edits are refused again and again. */
import { expect, test } from 'vitest'
import { CLOSE } from '../../lib/sync/wire.ts'
import { Refusals } from './refusals.ts'
import type { Person, Ticket } from './test-bench.ts'
import { benchOfFile } from './test-file-bench.ts'

const MINUTE = 60_000

const bench = benchOfFile({ now: () => clock })
let clock = Date.now()

async function isRefused(ticket: Ticket): Promise<Person> {
  const person = await bench.join(ticket)
  person.edit.setText({ in: 'scope', field: 'goal' }, 'mag niet')
  await person.until(() => person.closed !== null)
  return person
}

async function turnedAway(ticket: Ticket): Promise<number | null> {
  const person = bench.knock(ticket)
  await person.until(() => person.closed !== null)
  return person.closed
}

test('GT16 after three refusals in ten minutes a seat gets no line for ten minutes; nobody else notices', async () => {
  const { boardId, facilitator } = await bench.workshop()
  const anne = await bench.join(facilitator)
  await anne.command('start', {})
  await anne.command('goTo', { part: 'vote', from: null, sure: true })
  const ticket = await bench.seat(boardId, 'participant', 'Tom')
  expect((await isRefused(ticket)).closed).toBe(CLOSE.refused)
  expect((await isRefused(ticket)).closed).toBe(CLOSE.refused)
  const otherTab = await bench.join(ticket)
  expect((await isRefused(ticket)).closed).toBe(CLOSE.resting)
  await otherTab.until(() => otherTab.closed !== null)
  expect(otherTab.closed).toBe(CLOSE.resting)
  expect(await turnedAway(ticket)).toBe(CLOSE.resting)
  clock += 9 * MINUTE
  expect(await turnedAway(ticket)).toBe(CLOSE.resting)

  const eve = await bench.join(await bench.seat(boardId, 'participant', 'Eve'))
  expect([anne.closed, eve.closed]).toEqual([null, null])
  expect(anne.view().scope.goal).toBe('')
  clock += 2 * MINUTE
  const back = await bench.join(ticket)
  expect(back.closed).toBe(null)
  expect((await isRefused(ticket)).closed).toBe(CLOSE.refused)
})

test('GT16 refusals that lie further apart are counted apart, and forgotten', () => {
  let now = 0
  const refusals = new Refusals(() => now)
  for (let n = 0; n < 10; n++, now += 6 * MINUTE) expect(refusals.note('a')).toBe(false)
  expect(refusals.rests('a')).toBe(false)
  expect([1, 2, 3].map(() => refusals.note('b'))).toEqual([false, false, true])
  expect([refusals.rests('a'), refusals.rests('b')]).toEqual([false, true])
})
