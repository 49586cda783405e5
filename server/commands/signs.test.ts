/** Signs between the people in the room, by way of real sockets. */
import { expect, test } from 'vitest'
import type { Push } from '../../lib/sync/state.ts'
import { db } from '../db/pool.ts'
import { seatRow } from '../db/standing.ts'
import type { Person } from '../rooms/test-bench.ts'
import { benchOfFile } from '../rooms/test-file-bench.ts'

const bench = benchOfFile()

async function workshop() {
  const { boardId, facilitator } = await bench.workshop({ variant: '90' })
  const seat = (role: 'cofacilitator' | 'participant' | 'observer', name: string) =>
    bench.seat(boardId, role, name)
  const corsPlace = await seat('cofacilitator', 'Cor')
  const people = {
    anne: await bench.join(facilitator),
    cor: await bench.join(corsPlace),
    dina: await bench.join(await seat('cofacilitator', 'Dina')),
    tom: await bench.join(await seat('participant', 'Tom')),
    fatima: await bench.join(await seat('participant', 'Fatima')),
    oona: await bench.join(await seat('observer', 'Oona')),
  }
  await people.anne.command('start', {})
  return { ...people, boardId, facilitator, corsPlace }
}

const pushOf = (person: Person): Push => {
  if (!person.push) throw new Error('nothing was pushed')
  return person.push
}
const until = (person: Person, is: (push: Push) => boolean) =>
  person.until(() => person.push !== null && is(pushOf(person)))
const done = { ok: true }

test('PR80 hands stand in the order of raising, keep their turn, and go down by their owner or who leads', async () => {
  const { anne, tom, fatima, oona } = await workshop()
  await tom.command('raiseHand', { up: true })
  await fatima.command('raiseHand', { up: true })
  await tom.command('raiseHand', { up: true })
  await until(oona, ({ state }) => state.hands.length === 2)
  expect(pushOf(oona).state.hands).toEqual([tom.seatId, fatima.seatId])
  expect(await oona.command('raiseHand', { up: true })).toMatchObject({ error: 'notAllowed' })
  expect(await fatima.command('lowerHand', { seatId: tom.seatId })).toMatchObject({ error: 'notAllowed' })
  // a step takes no hand down
  await anne.command('goTo', { part: 'scope', from: 'arrive', sure: false })
  expect(pushOf(anne).state.hands).toEqual([tom.seatId, fatima.seatId])
  expect(await anne.command('lowerHand', { seatId: tom.seatId })).toMatchObject(done)
  await fatima.command('raiseHand', { up: false })
  expect(pushOf(fatima).state.hands).toEqual([])
  const nobody = crypto.randomUUID()
  expect(await anne.command('lowerHand', { seatId: nobody })).toMatchObject({ error: 'notFound' })
})

test('PR80 who becomes an observer or is removed has no hand up', async () => {
  const { anne, tom, fatima } = await workshop()
  await tom.command('raiseHand', { up: true })
  await fatima.command('raiseHand', { up: true })
  await anne.command('setRole', { seatId: tom.seatId, role: 'observer' })
  await anne.command('setRole', { seatId: tom.seatId, role: 'participant' })
  expect(pushOf(anne).state.hands).toEqual([fatima.seatId])
  await anne.command('removeSeat', { seatId: fatima.seatId })
  expect(pushOf(anne).state.hands).toEqual([])
})

test('PR81 ready counts for who leads alone, and ends with the part and with what is shared', async () => {
  const { anne, tom, fatima, oona } = await workshop()
  const say = (person: Person, part: string) => person.command('sayReady', { ready: true, part })
  // nothing to be ready with
  await say(tom, 'arrive')
  await anne.command('goTo', { part: 'chapters', from: 'arrive', sure: false })
  expect(pushOf(anne).desk?.ready).toEqual([])
  expect(await say(oona, 'chapters')).toMatchObject({ error: 'notAllowed' })
  await say(tom, 'chapters')
  await until(anne, ({ desk }) => desk?.ready.length === 1)
  expect(pushOf(anne).desk?.ready).toEqual([tom.seatId])
  expect(pushOf(tom).mine.ready).toBe(true)
  expect(pushOf(fatima)).toMatchObject({ desk: null, mine: { ready: false } })
  await anne.command('writeAlone', { on: false })
  expect(pushOf(anne).desk?.ready).toEqual([])
  await say(tom, 'chapters')
  await anne.command('goTo', { part: 'touchpoints', from: 'chapters', sure: false })
  await until(tom, ({ mine, state }) => state.step === 'touchpoints' && !mine.ready)
  // pressed before the new part was seen
  await say(tom, 'chapters')
  expect(pushOf(tom).mine.ready).toBe(false)
})

test('PR82 nobody takes over from who is here; of two who do it from who is away, one leads', async () => {
  const { anne, cor, dina, tom, boardId, facilitator } = await workshop()
  const from = anne.seatId
  expect(pushOf(tom).state.lead).toEqual({ seatId: from, awaySince: null })
  await cor.command('takeLead', { from })
  expect(pushOf(cor).state.lead.seatId).toBe(from)
  const came = (await seatRow(db(), boardId, from))?.seenAt?.toISOString() ?? ''
  anne.leave()
  // the moment of leaving, not that of coming
  await until(cor, ({ state: { lead } }) => lead.awaySince !== null && lead.awaySince > came)
  expect(await tom.command('takeLead', { from })).toMatchObject({ error: 'notAllowed' })
  await Promise.all([cor.command('takeLead', { from }), dina.command('takeLead', { from })])
  await until(tom, ({ state }) => state.lead.seatId !== from)
  const [first, second] = [cor, dina].toSorted((a) => (a.seatId === pushOf(tom).state.lead.seatId ? -1 : 1))
  expect(pushOf(tom).state.lead).toEqual({ seatId: first?.seatId, awaySince: null })
  // nothing changes by itself when the facilitator is back
  const again = await bench.join(facilitator)
  expect(pushOf(again).state.lead.seatId).toBe(first?.seatId)
  await second?.command('takeLead', { from: first?.seatId ?? null })
  expect(pushOf(again).state.lead.seatId).toBe(first?.seatId)
  await again.command('takeLead', { from: first?.seatId ?? null })
  await until(tom, ({ state }) => state.lead.seatId === from)
})

test('PR82 whoever took over and is no organiser any more leads no more', async () => {
  const { anne, cor, tom, facilitator } = await workshop()
  anne.leave()
  await until(cor, ({ state }) => state.lead.awaySince !== null)
  await cor.command('takeLead', { from: anne.seatId })
  const again = await bench.join(facilitator)
  await again.command('setRole', { seatId: cor.seatId, role: 'participant' })
  await until(tom, ({ state }) => state.lead.seatId === anne.seatId)
})

test('PR81 all who are ready at the very same moment are', async () => {
  const { anne, tom, fatima, boardId } = await workshop()
  const names = ['Bas', 'Cas', 'Eva', 'Gijs']
  const more = await Promise.all(
    names.map(async (name) => bench.join(await bench.seat(boardId, 'participant', name))),
  )
  await anne.command('goTo', { part: 'chapters', from: 'arrive', sure: false })
  const all = [tom, fatima, ...more]
  const answers = await Promise.all(
    all.map((each) => each.command('sayReady', { ready: true, part: 'chapters' })),
  )
  expect(answers.map(({ ok }) => ok)).toEqual(all.map(() => true))
  await until(anne, ({ desk }) => desk?.ready.length === all.length)
})
