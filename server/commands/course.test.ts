/** The course of a workshop: agenda, steps, timer and pointing, by way of real sockets. */
import { expect, test } from 'vitest'
import { STEP_VERSIONS_MAX } from '../../lib/journey/limits.ts'
import type { CourseView } from '../../lib/sync/state.ts'
import { snapshotsOf } from '../db/snapshots.ts'
import { db } from '../db/pool.ts'
import type { Person } from '../rooms/test-bench.ts'
import { benchOfFile } from '../rooms/test-file-bench.ts'

const MINUTE = 60_000
let clock = Date.UTC(2026, 10, 24, 13, 0)
const bench = benchOfFile({ now: () => clock })

async function workshop(variant: '90' | 'free' = '90') {
  const { boardId, facilitator } = await bench.workshop({ variant })
  const anne = await bench.join(facilitator)
  const cor = await bench.join(await bench.seat(boardId, 'cofacilitator', 'Cor'))
  const tom = await bench.join(await bench.seat(boardId, 'participant', 'Tom'))
  return { anne, cor, tom, boardId }
}

const courseOf = (person: Person): CourseView => {
  if (!person.push) throw new Error('nothing was pushed')
  return person.push.state.course
}
const until = (person: Person, is: (course: CourseView) => boolean) =>
  person.until(() => person.push !== null && is(courseOf(person)))
const goTo = (person: Person, part: string, from: string | null, sure = false) =>
  person.command('goTo', { part, from, sure })

test('ST2 the start is the first part, with its minutes on the clock; each next one goes to everybody', async () => {
  const { anne, tom, boardId } = await workshop()
  expect(courseOf(tom)).toMatchObject({ variant: '90', booked: 90, running: null, timer: null })
  await anne.command('start', {})
  await until(tom, ({ running }) => running?.part === 'arrive')
  // a push is read in several statements: the next one follows
  await tom.until(() => tom.push?.state.step === 'arrive')
  expect(courseOf(tom).timer).toEqual({ endsAt: clock + 5 * MINUTE })
  clock += 4 * MINUTE
  expect(await goTo(anne, 'scope', 'arrive')).toMatchObject({ ok: true })
  await until(tom, ({ running }) => running?.part === 'scope')
  expect(courseOf(tom)).toMatchObject({
    running: { part: 'scope', since: clock },
    timer: { endsAt: clock + 6 * MINUTE },
  })
  expect((await snapshotsOf(db(), boardId)).map(({ kind }) => kind)).toEqual(['step', 'start'])
})

test('DU21 of the states before a step the newest thirty stay, and that of the start', async () => {
  const { anne, boardId } = await workshop()
  await anne.command('start', {})
  anne.edit.setText({ in: 'scope', field: 'goal' }, 'vóór alle stappen')
  await anne.allSaved()
  for (let n = 0; n < STEP_VERSIONS_MAX + 3; n++) await goTo(anne, n % 2 ? 'arrive' : 'scope', null)
  const kept = await snapshotsOf(db(), boardId)
  expect(kept.map(({ kind }) => kind)).toEqual([...Array(STEP_VERSIONS_MAX).fill('step'), 'start'])
  // the newest of them: the last step that ended is the first in the list
  expect(kept[0]?.step).toBe('arrive')
  expect(kept.at(-2)?.step).toBe('scope')
})

test('ST2 two organisers who press next at once go one on; a break keeps the step before it', async () => {
  const { anne, cor, tom } = await workshop()
  await anne.command('start', {})
  await until(cor, ({ running }) => running?.part === 'arrive')
  await Promise.all([goTo(anne, 'scope', 'arrive'), goTo(cor, 'scope', 'arrive')])
  expect(await goTo(cor, 'type', 'arrive')).toMatchObject({ ok: true })
  // the answer comes after the push: what it shows is where everybody is
  expect(courseOf(cor).running?.part).toBe('scope')
  await until(tom, ({ running }) => running?.part === 'scope')
  await goTo(anne, 'gaps', 'scope')
  await goTo(anne, 'break', 'gaps')
  await until(tom, ({ running }) => running?.part === 'break')
  expect(tom.push?.state.step).toBe('gaps')
  expect(await goTo(anne, 'nowhere', null)).toMatchObject({ ok: false, error: 'notFound' })
})

test('ST3 an open vote is asked about once before a step without it; it waits there, and nobody can cast', async () => {
  const { anne, tom } = await workshop()
  await anne.command('start', {})
  await goTo(anne, 'vote', null)
  const { journeys, touchpoints } = anne.view()
  const target = touchpoints[0]?.id ?? ''
  const ask = { journeyId: journeys[0]?.id ?? '', targets: [target], organisersVote: false }
  expect(await anne.command('openRound', ask)).toMatchObject({ ok: true })
  await tom.until(() => tom.push?.state.rounds.length === 1)
  const roundId = tom.push?.state.rounds[0]?.id ?? ''
  const vote = { roundId, target, value: 1, reason: '' } as const
  expect(await tom.command('cast', vote)).toMatchObject({ ok: true })
  expect(await goTo(anne, 'stars', 'vote')).toMatchObject({ ok: false, error: 'roundOpen' })
  expect(await goTo(anne, 'stars', 'vote', true)).toMatchObject({ ok: true })
  expect(await tom.command('cast', { ...vote, value: -2 })).toMatchObject({ ok: false, error: 'notNow' })
  expect(await anne.command('openRound', ask)).toMatchObject({ ok: false, error: 'notNow' })
  await goTo(anne, 'vote', 'stars')
  expect(await tom.command('cast', { ...vote, value: -1 })).toMatchObject({ ok: true })
  await tom.until(() => tom.push?.mine.ballots[roundId]?.[0]?.value === -1)
})

test('AG2 who leads changes the agenda; private notes reach organisers only', async () => {
  const { anne, cor, tom } = await workshop()
  const change = (change: Parameters<typeof anne.command<'changeAgenda'>>[1]['change']) =>
    anne.command('changeAgenda', { change })
  await change({ what: 'minutes', part: 'chapters', minutes: 17 })
  await change({ what: 'skipped', part: 'gaps', skipped: true })
  await change({ what: 'place', part: 'type', to: 1 })
  await change({ what: 'notes', part: 'vote', notes: 'koffie-eerst-zeggen' })
  await until(tom, ({ parts }) => parts[1]?.id === 'type')
  const parts = new Map(courseOf(tom).parts.map((part) => [part.id, part]))
  expect([parts.get('chapters')?.minutes, parts.get('gaps')?.skipped]).toEqual([17, true])
  await cor.until(() => cor.push?.desk?.partNotes.vote === 'koffie-eerst-zeggen')
  expect(JSON.stringify(tom.push)).not.toContain('koffie-eerst-zeggen')
  expect(await change({ what: 'minutes', part: 'nowhere', minutes: 3 })).toMatchObject({ error: 'notFound' })
  expect(await anne.command('chooseVariant', { variant: 'half_day' })).toMatchObject({ ok: true })
  await until(tom, ({ variant }) => variant === 'half_day')
  // the notes come along to the parts that are there too, and the same choice again changes nothing
  await cor.until(() => cor.push?.desk?.partNotes.vote === 'koffie-eerst-zeggen')
  await change({ what: 'minutes', part: 'chapters', minutes: 31 })
  expect(await cor.command('chooseVariant', { variant: 'half_day' })).toMatchObject({ ok: true })
  expect(courseOf(cor).parts.find(({ id }) => id === 'chapters')?.minutes).toBe(31)
  await anne.command('start', {})
  expect(await anne.command('chooseVariant', { variant: '90' })).toMatchObject({ error: 'wrongStage' })
})

test('AG8 the timer is everybody’s: a minute more, standing still, going on', async () => {
  const { anne, cor, tom } = await workshop('free')
  await anne.command('start', {})
  expect(courseOf(anne).timer).toBeNull()
  const set = (person: Person, change: Parameters<typeof anne.command<'setTimer'>>[1]['change']) =>
    person.command('setTimer', { change })
  await set(anne, { do: 'start', minutes: 3 })
  // two at once give two minutes
  await Promise.all([set(anne, { do: 'add', minutes: 1 }), set(cor, { do: 'add', minutes: 1 })])
  await until(tom, ({ timer }) => timer !== null && 'endsAt' in timer && timer.endsAt === clock + 5 * MINUTE)
  clock += 2 * MINUTE
  await set(cor, { do: 'pause' })
  await until(tom, ({ timer }) => timer !== null && 'leftMs' in timer && timer.leftMs === 3 * MINUTE)
  clock += 9 * MINUTE
  await set(anne, { do: 'resume' })
  await until(tom, ({ timer }) => timer !== null && 'endsAt' in timer && timer.endsAt === clock + 3 * MINUTE)
})

test('ST4 who leads points at a touchpoint for everybody, until the next part', async () => {
  const { anne, tom } = await workshop()
  await anne.command('start', {})
  const target = anne.view().touchpoints[0]?.id ?? ''
  await anne.command('pointAt', { target })
  await until(tom, ({ attention }) => attention === target)
  await goTo(anne, 'scope', 'arrive')
  await until(tom, ({ attention }) => attention === null)
})
