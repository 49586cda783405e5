/** Offering words to who leads, by way of real sockets: who hears of it, and what placing makes of it. */
import { expect, test } from 'vitest'
import { OFFERS_MAX } from '../../lib/journey/limits.ts'
import type { OfferTarget } from '../../lib/journey/offer.ts'
import { offersOf } from '../db/offers.ts'
import { db } from '../db/pool.ts'
import type { Person } from '../rooms/test-bench.ts'
import { benchOfFile } from '../rooms/test-file-bench.ts'

const bench = benchOfFile()

async function workshop() {
  const { boardId, facilitator } = await bench.workshop()
  const anne = await bench.join(facilitator)
  const cor = await bench.join(await bench.seat(boardId, 'cofacilitator', 'Cor'))
  const tom = await bench.join(await bench.seat(boardId, 'participant', 'Tom'))
  const bea = await bench.join(await bench.seat(boardId, 'participant', 'Bea'))
  await anne.command('start', {})
  const [touchpoint] = anne.view().touchpoints
  if (!touchpoint) throw new Error('no touchpoint')
  return { boardId, anne, cor, tom, bea, touchpoint }
}

async function offer(person: Person, target: OfferTarget, text: string): Promise<string> {
  const id = crypto.randomUUID()
  expect(await person.command('offerDraft', { id, target, text }), text).toMatchObject({ ok: true })
  return id
}
const own = (person: Person) => person.push?.mine.offers ?? []
const waiting = (person: Person) => person.push?.desk?.offers ?? []
const title = (person: Person, id: string) => person.view().touchpoints.find((one) => one.id === id)?.title

test('BO22 what is offered reaches who leads and nobody else; placed, everybody reads it', async () => {
  const { boardId, anne, cor, tom, bea, touchpoint } = await workshop()
  const oona = await bench.join(await bench.seat(boardId, 'observer', 'Oona'))
  const target = { in: 'touchpoints', id: touchpoint.id, field: 'needText' } as const
  const id = await offer(tom, target, 'Weten-waar-het-ligt')
  expect(own(tom)).toEqual([{ id, target, text: 'Weten-waar-het-ligt', state: 'open', by: null }])
  for (const leads of [anne, cor]) {
    await leads.until(() => waiting(leads).length === 1)
    expect(waiting(leads)).toEqual([{ id, seatId: tom.seatId, target, text: 'Weten-waar-het-ligt' }])
  }
  // something everybody gets, behind it
  await anne.command('setTimer', { change: { do: 'start', minutes: 3 } })
  for (const other of [bea, oona]) {
    await other.until(() => other.push?.state.course.timer !== null)
    expect([own(other), other.push?.desk, other.heard('Weten-waar-het-ligt')]).toEqual([[], null, false])
  }
  expect(await anne.command('placeOffer', { id })).toMatchObject({ ok: true })
  for (const other of [bea, oona]) await other.until(() => other.heard('Weten-waar-het-ligt'))
  await tom.until(() => own(tom)[0]?.state === 'placed')
  expect(own(tom)).toMatchObject([{ id, state: 'placed', by: anne.seatId }])
  expect(await tom.command('dropOffer', { id })).toMatchObject({ ok: true })
  expect(own(tom)).toEqual([])
})

test('BO22 two who press at once place it once, and its author’s text goes on where the board stopped', async () => {
  const { anne, cor, tom, bea, touchpoint } = await workshop()
  const whole = `${touchpoint.title}, en of het nog geldig is`
  const id = await offer(tom, { in: 'touchpoints', id: touchpoint.id, field: 'title' }, whole)
  const parent = touchpoint.place.parent
  const fresh = await offer(tom, { in: 'new', kind: 'touchpoint', parent }, 'Komt er eens')
  for (const one of [id, fresh]) {
    const presses = [anne, cor].map((leads) => leads.command('placeOffer', { id: one }))
    expect(await Promise.all(presses)).toMatchObject([{ ok: true }, { ok: true }])
  }
  await bea.until(() => title(bea, touchpoint.id) === whole)
  await anne.until(() => waiting(anne).length === 0 && title(anne, touchpoint.id) === whole)
  expect(anne.view().touchpoints.filter((one) => one.title === 'Komt er eens')).toHaveLength(1)
  expect(await cor.command('letGoOffer', { id })).toMatchObject({ error: 'notFound' })
})

test('BO22 what was not added yet comes in its author’s name; a description as new lines', async () => {
  const { anne, tom, bea, touchpoint } = await workshop()
  const journey = anne.view().journeys[0]?.id ?? ''
  const chapter = anne.view().chapters[0]?.id ?? ''
  const ids = [
    await offer(tom, { in: 'new', kind: 'chapter', parent: journey }, 'Weer naar buiten'),
    await offer(tom, { in: 'new', kind: 'touchpoint', parent: chapter }, 'Krijgt een pas mee'),
    await offer(
      tom,
      { in: 'new', kind: 'note', parent: touchpoint.id, lane: 'opportunity' },
      'Gratis koffie',
    ),
    await offer(tom, { in: 'body', id: touchpoint.id }, 'Eerste regel\ntweede regel'),
  ]
  for (const id of ids) expect(await anne.command('placeOffer', { id })).toMatchObject({ ok: true })
  await bea.until(() => bea.view().touchpoints.find(({ id }) => id === touchpoint.id)?.hasBody === true)
  const by = { createdBy: tom.seatId }
  expect(bea.view().chapters.at(-1)).toMatchObject({ title: 'Weer naar buiten', ...by })
  expect(bea.view().touchpoints.find((one) => one.title === 'Krijgt een pas mee')).toMatchObject({
    place: { parent: chapter },
    ...by,
  })
  expect(bea.view().notes.find(({ text }) => text === 'Gratis koffie')).toMatchObject({
    lane: 'opportunity',
    ...by,
  })
})

test('BO22 let go, or without a place to come to, it stays its author’s', async () => {
  const { anne, tom, bea, touchpoint } = await workshop()
  const at = { in: 'touchpoints', id: touchpoint.id, field: 'needText' } as const
  const [away, homeless] = [await offer(tom, at, 'Laat maar'), await offer(tom, at, 'Zonder plek')]
  expect(await anne.command('letGoOffer', { id: away })).toMatchObject({ ok: true })
  anne.edit.bin('touchpoints', touchpoint.id)
  await anne.allSaved()
  expect(await anne.command('placeOffer', { id: homeless })).toMatchObject({ error: 'notFound' })
  expect(await anne.command('placeOffer', { id: away })).toMatchObject({ error: 'notFound' })
  await tom.until(() => own(tom)[0]?.state === 'letGo')
  expect(own(tom).map(({ text, state }) => [text, state])).toEqual([
    ['Laat maar', 'letGo'],
    ['Zonder plek', 'open'],
  ])
  expect([bea.heard('Laat maar'), bea.heard('Zonder plek')]).toEqual([false, false])
})

test('BO22 so many each, no longer than its place, never another’s to take back; closing erases them', async () => {
  const { boardId, anne, tom, bea, touchpoint } = await workshop()
  const at = { in: 'touchpoints', id: touchpoint.id, field: 'title' } as const
  const tooLong = { id: crypto.randomUUID(), target: at, text: 'x'.repeat(121) }
  expect(await tom.command('offerDraft', tooLong)).toMatchObject({ error: 'invalid' })
  const ids: string[] = []
  for (let n = 0; n < OFFERS_MAX; n++) ids.push(await offer(tom, at, `Tekst ${n}`))
  const more = { id: crypto.randomUUID(), target: at, text: 'Een te veel' }
  expect(await tom.command('offerDraft', more)).toMatchObject({ error: 'boardFull' })
  expect(await bea.command('dropOffer', { id: ids[0] ?? '' })).toMatchObject({ error: 'notFound' })
  expect(await tom.command('dropOffer', { id: ids[0] ?? '' })).toMatchObject({ ok: true })
  // behind this title there is no room for so much
  const long = await offer(bea, at, 'y'.repeat(118))
  expect(await anne.command('placeOffer', { id: long })).toMatchObject({ error: 'boardFull' })
  await bea.command('dropOffer', { id: long })
  expect(await offersOf(db(), boardId)).toHaveLength(OFFERS_MAX - 1)
  await anne.command('closeBoard', { version: '1.0', sure: true })
  expect(await offersOf(db(), boardId)).toEqual([])
})

test('BO22 "that’s me" brings along what was offered; of who was sent away nothing waits', async () => {
  const { boardId, anne, tom, touchpoint } = await workshop()
  const at = { in: 'touchpoints', id: touchpoint.id, field: 'needText' } as const
  const { seatId } = tom
  const again = await bench.join(await bench.seat(boardId, 'participant', 'Tom 2'))
  const id = await offer(again, at, 'Op de telefoon')
  tom.leave()
  await anne.until(() => anne.push?.state.roster.find((seat) => seat.id === seatId)?.present === false)
  expect(await anne.command('sameSeat', { waitingId: again.seatId, seatId })).toMatchObject({ ok: true })
  expect(waiting(anne)).toMatchObject([{ id, seatId }])
  await anne.command('removeSeat', { seatId })
  expect(waiting(anne)).toEqual([])
  expect(await anne.command('placeOffer', { id })).toMatchObject({ error: 'notFound' })
})
