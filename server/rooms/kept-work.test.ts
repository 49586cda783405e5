/** What the server makes of work that a browser kept from an earlier visit. */
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { ownSince } from '../../lib/client/kept-work.ts'
import { CLOSE } from '../../lib/sync/wire.ts'
import type { Person, Ticket } from './test-bench.ts'
import { benchOfFile } from './test-file-bench.ts'

const bench = benchOfFile()

const CHAPTER = 'In de trein bedacht'

/** Tom wrote, saved, wrote on without a line, and closed the page; meanwhile the step ended. */
async function leftBehind() {
  const { boardId, facilitator } = await bench.workshop()
  const anne = await bench.join(facilitator)
  await anne.command('start', {})
  await anne.command('goTo', { part: 'chapters', from: null, sure: true })
  const ticket = await bench.seat(boardId, 'participant', 'Tom')
  const tom = await bench.join(ticket)
  await tom.until(() => tom.push?.state.step === 'chapters')
  const journeyId = tom.view().journeys[0]?.id ?? ''
  const saved = tom.edit.addChapter({ journeyId, title: 'Bewaard' }) ?? ''
  await tom.allSaved()
  const clock = Y.getState(tom.doc.store, tom.doc.clientID)
  tom.provider.disconnect()
  tom.edit.addChapter({ journeyId, title: CHAPTER })
  tom.edit.setText({ in: 'chapters', id: saved, field: 'title' }, 'Bewaard, en beter')
  const work = ownSince(tom.doc, clock)
  const client = tom.doc.clientID
  tom.leave()
  await anne.command('goTo', { part: 'vote', from: null, sure: true })
  return { anne, ticket, boardId, work, client }
}

/** A new visit, with that work in its document before the line is open. */
function visit(ticket: Ticket, work: Uint8Array, after: number | null): Person {
  const person = bench.knock(ticket, after === null ? {} : { after: `7,${after}` })
  Y.applyUpdate(person.doc, work, person.provider)
  return person
}

const titles = (person: Person) => person.view().chapters.map(({ title }) => title)

test('DU11 kept work arrives in the next visit, once, as the same seat, by the rights it was written by', async () => {
  const { anne, ticket, work, client } = await leftBehind()
  for (const _again of [1, 2]) {
    const tom = visit(ticket, work, client)
    await tom.until(() => tom.provider.synced)
    await tom.allSaved()
    expect(tom.closed).toBe(null)
    tom.leave()
  }
  await anne.until(() => titles(anne).includes(CHAPTER))
  expect(titles(anne).filter((title) => title === CHAPTER || title.startsWith('Bewaard'))).toEqual([
    'Bewaard, en beter',
    CHAPTER,
  ])
  const made = anne.view().chapters.find(({ title }) => title === CHAPTER)
  expect(made?.createdBy).toBe(ticket.seatId)
})

test('DU11 it does not arrive by another seat, nor without saying whose visit it was', async () => {
  const { anne, ticket, boardId, work, client } = await leftBehind()
  const eve = visit(await bench.seat(boardId, 'cofacilitator', 'Eve'), work, client)
  await eve.until(() => eve.closed !== null)
  expect(eve.closed).toBe(CLOSE.refused)
  const unsaid = visit(ticket, work, null)
  await unsaid.until(() => unsaid.closed !== null)
  expect(unsaid.closed).toBe(CLOSE.refused)
  expect(titles(anne)).not.toContain(CHAPTER)
})
