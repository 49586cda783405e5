/** Chapters in hand by way of real sockets: who learns of them, and when they come onto the board. */
import { expect, test } from 'vitest'
import { SUGGESTIONS_MAX } from '../../lib/journey/limits.ts'
import type { Person } from '../rooms/test-bench.ts'
import { benchOfFile } from '../rooms/test-file-bench.ts'

const bench = benchOfFile()

async function lobby() {
  const { boardId, facilitator } = await bench.workshop({ variant: '90', template: 'empty' })
  const anne = await bench.join(facilitator)
  const cor = await bench.join(await bench.seat(boardId, 'cofacilitator', 'Cor'))
  const tom = await bench.join(await bench.seat(boardId, 'participant', 'Tom'))
  return { boardId, anne, cor, tom, journeyId: anne.view().journeys[0]?.id ?? '' }
}
const keep = async (person: Person, title: string, id: string = crypto.randomUUID()) => {
  expect(await person.command('keepSuggestion', { id, title })).toMatchObject({ ok: true })
  return id
}
const inHand = (person: Person) => person.push?.desk?.suggestions.map(({ title }) => title)
const chapters = (person: Person) => person.view().chapters.map(({ title }) => title)

test('PP70 no byte of a participant or observer holds a chapter in hand before it is laid; afterwards everybody has it', async () => {
  const { boardId, anne, cor, tom, journeyId } = await lobby()
  const oona = await bench.join(await bench.seat(boardId, 'observer', 'Oona'))
  const words = ['Zich-laten-inspireren', 'Knopen-doorhakken', 'Nooit-te-zien', 'Eerste-versie']
  const [first = '', second = '', never = '', rewritten = ''] = words
  const one = await keep(anne, rewritten)
  await keep(anne, first, one)
  const two = await keep(cor, second)
  await keep(anne, never)
  // both who lead have them
  for (const leads of [anne, cor]) await leads.until(() => inHand(leads)?.length === 3)
  expect(inHand(cor)).toEqual([first, second, never])
  await anne.command('start', {})
  await anne.command('goTo', { part: 'chapters', from: 'arrive', sure: false })
  const late = await bench.join(await bench.seat(boardId, 'participant', 'Laat'))
  for (const other of [tom, oona, late]) {
    await other.until(() => other.push?.state.step === 'chapters')
    for (const word of words) expect(other.heard(word), word).toBe(false)
    expect(other.push?.desk).toBeNull()
  }
  expect(await anne.command('laySuggestions', { ids: [two, one], journeyId })).toMatchObject({ ok: true })
  for (const other of [tom, oona, late, cor]) {
    await other.until(() => chapters(other).length === 2)
    // in the order of writing, whatever was pressed first
    expect(chapters(other)).toEqual([first, second])
  }
  expect(tom.view().chapters.map(({ createdBy }) => createdBy)).toEqual([anne.seatId, anne.seatId])
  for (const other of [tom, oona, late])
    expect([other.heard(first), other.heard(never)]).toEqual([true, false])
  expect(tom.heard(rewritten)).toBe(false)
})

test('PP71 two who press at once lay each once; one that went to the bin can be laid again', async () => {
  const { anne, cor, journeyId } = await lobby()
  const ids = [await keep(anne, 'Kiezen'), await keep(anne, 'Regelen')]
  await anne.command('start', {})
  const both = await Promise.all(
    [anne, cor].map((leads) => leads.command('laySuggestions', { ids, journeyId })),
  )
  expect(both.map(({ ok }) => ok)).toEqual([true, true])
  await anne.until(() => chapters(anne).length === 2)
  const [chapter] = anne.view().chapters
  await anne.until(() => anne.push?.desk?.suggestions.every(({ laidAs }) => laidAs !== null) === true)
  expect(anne.push?.desk?.suggestions[0]?.laidAs).toBe(chapter?.id)
  expect(anne.edit.bin('chapters', chapter?.id ?? '')).toBe(true)
  await anne.allSaved()
  expect(await anne.command('laySuggestions', { ids, journeyId })).toMatchObject({ ok: true })
  await anne.until(() => chapters(anne).join() === 'Regelen,Kiezen')
  expect(chapters(anne)).toEqual(['Regelen', 'Kiezen'])
})

test('PP72 six at most, with a title, kept and dropped before and during the workshop, laid only during it', async () => {
  const { anne, tom, journeyId } = await lobby()
  const other = await lobby()
  const ids: string[] = []
  for (let n = 1; n <= SUGGESTIONS_MAX; n++) ids.push(await keep(anne, `Brok ${n}`))
  const [first = ''] = ids
  const one = { id: crypto.randomUUID(), title: 'Nog een' }
  expect(await anne.command('keepSuggestion', one)).toMatchObject({ error: 'boardFull' })
  await keep(anne, 'Brok één', first)
  expect(await anne.command('keepSuggestion', { id: first, title: '  ' })).toMatchObject({ error: 'invalid' })
  expect(await anne.command('laySuggestions', { ids, journeyId })).toMatchObject({ error: 'wrongStage' })
  // one of another board is not there
  expect(await other.anne.command('keepSuggestion', { id: first, title: 'Van mij' })).toMatchObject({
    error: 'notFound',
  })
  expect(await other.anne.command('dropSuggestion', { id: first })).toMatchObject({ error: 'notFound' })
  await anne.command('start', {})
  expect(await tom.command('laySuggestions', { ids, journeyId })).toMatchObject({ error: 'notAllowed' })
  expect(await anne.command('dropSuggestion', { id: first })).toMatchObject({ ok: true })
  await keep(anne, one.title)
  expect(await anne.command('laySuggestions', { ids: [first], journeyId })).toMatchObject({
    error: 'notFound',
  })
})
