/** What a change of step or a lock does to edits that are under way, and to who was away. */
import { expect, test } from 'vitest'
import { NO_LOCKS } from '../../lib/journey/policy.ts'
import { CLOSE } from '../../lib/sync/wire.ts'
import type { Person } from './test-bench.ts'
import { benchOfFile } from './test-file-bench.ts'

const bench = benchOfFile()

async function workshop() {
  const { boardId, facilitator } = await bench.workshop()
  const anne = await bench.join(facilitator)
  await anne.command('start', {})
  const tom = await bench.join(await bench.seat(boardId, 'participant', 'Tom'))
  return { anne, tom, boardId, journeyId: anne.view().journeys[0]?.id ?? '' }
}

const chapterTitles = (person: Person) => person.view().chapters.map(({ title }) => title)

/** Ends the line, and waits until the server knows it too. */
async function goesAway(anne: Person, tom: Person): Promise<void> {
  tom.provider.disconnect()
  await anne.until(() => !anne.push?.state.roster.find(({ id }) => id === tom.seatId)?.present)
}

async function comesBack(tom: Person): Promise<void> {
  tom.provider.connect()
  await tom.until(() => tom.closed !== null || (tom.provider.synced && tom.sent > 0 && tom.saved >= tom.sent))
}

test('ST1 a step goes to everyone, and back again, and deletes nothing', async () => {
  const { anne, tom } = await workshop()
  const before = anne.view()
  for (const step of ['scope', 'vote', 'scope'] as const) {
    expect(await anne.command('goTo', { part: step, from: null, sure: true })).toMatchObject({ ok: true })
    await tom.until(() => tom.push?.state.step === step)
  }
  expect(anne.view()).toEqual(before)
})

test('PO1 GT1 in the step *pains* a participant adds pains and opportunities; evidence is refused', async () => {
  const { anne, boardId } = await workshop()
  const touchpointId = anne.view().touchpoints[0]?.id ?? ''
  await anne.command('goTo', { part: 'pains', from: null, sure: true })
  // On a new line: an old one has some seconds of what was open before.
  const eva = await bench.join(await bench.seat(boardId, 'participant', 'Eva'))
  eva.edit.addNote({ touchpointId, lane: 'pain', text: 'Lange rij' })
  await eva.allSaved()
  await anne.until(() => anne.view().notes.some(({ text }) => text === 'Lange rij'))
  eva.edit.addNote({ touchpointId, lane: 'evidence', text: 'Zonder stap' })
  await eva.until(() => eva.closed !== null)
  expect(eva.closed).toBe(CLOSE.refused)
  expect(anne.view().notes.map(({ text }) => text)).not.toContain('Zonder stap')
})

test('GT13 work of a step that ended while its author was away is taken when they are back', async () => {
  const { anne, tom, journeyId } = await workshop()
  await anne.command('goTo', { part: 'chapters', from: null, sure: true })
  await tom.until(() => tom.push?.state.step === 'chapters')
  await goesAway(anne, tom)
  tom.edit.addChapter({ journeyId, title: 'In de trein bedacht' })
  await anne.command('goTo', { part: 'touchpoints', from: null, sure: true })
  await anne.command('goTo', { part: 'vote', from: null, sure: true })
  await comesBack(tom)
  expect(tom.closed).toBe(null)
  await anne.until(() => chapterTitles(anne).includes('In de trein bedacht'))
  // it holds until they know better
  await tom.until(() => tom.push?.state.step === 'vote')
  tom.edit.addChapter({ journeyId, title: 'Te laat' })
  await tom.until(() => tom.closed !== null)
  expect(tom.closed).toBe(CLOSE.refused)
  expect(chapterTitles(anne)).not.toContain('Te laat')
})

test('GT13 a step that ended before somebody was last here opens nothing', async () => {
  const { anne, tom, journeyId } = await workshop()
  await anne.command('goTo', { part: 'vote', from: null, sure: true })
  await tom.until(() => tom.push?.state.step === 'vote')
  await tom.allSaved()
  await goesAway(anne, tom)
  tom.edit.addChapter({ journeyId, title: 'Mocht al niet meer' })
  await comesBack(tom)
  expect(tom.closed).toBe(CLOSE.refused)
  expect(chapterTitles(anne)).not.toContain('Mocht al niet meer')
})

test('GT13 a lock, a removal and a closed board refuse what was written meanwhile', async () => {
  const lock = await workshop()
  const [first, second] = lock.anne.view().chapters
  await goesAway(lock.anne, lock.tom)
  lock.tom.edit.addTouchpoint({ chapterId: first?.id ?? '', title: 'Op slot' })
  await lock.anne.command('setLocks', { locks: { ...NO_LOCKS, chapters: [first?.id ?? ''] } })
  await comesBack(lock.tom)
  expect(lock.tom.closed).toBe(CLOSE.refused)
  expect(second).toBeDefined()

  const closed = await workshop()
  await goesAway(closed.anne, closed.tom)
  closed.tom.edit.setText({ in: 'scope', field: 'goal' }, 'te laat')
  await closed.anne.command('closeBoard', { version: '1.0', sure: true })
  closed.tom.provider.connect()
  await closed.tom.until(() => closed.tom.closed !== null || closed.tom.push?.state.stage === 'closed')
  expect(closed.anne.view().scope.goal).toBe('')
})

test('GT14 a locked lane or chapter holds for participants, not for who leads', async () => {
  const { anne, tom } = await workshop()
  const [first, second] = anne.view().chapters
  await anne.command('setLocks', { locks: { ...NO_LOCKS, chapters: [first?.id ?? ''], lanes: ['need'] } })
  await tom.until(() => tom.push?.state.locks.lanes.length === 1)
  tom.edit.addTouchpoint({ chapterId: second?.id ?? '', title: 'Dit mag' })
  await tom.allSaved()
  anne.edit.addTouchpoint({ chapterId: first?.id ?? '', title: 'Wie leidt, mag' })
  await anne.allSaved()
  expect(tom.closed).toBe(null)
  const [moment] = tom.view().touchpoints.filter(({ place }) => place.parent === second?.id)
  tom.edit.setText({ in: 'touchpoints', id: moment?.id ?? '', field: 'needText' }, 'op slot')
  // what was open a moment ago still counts for frames under way; a new line knows only the locks of now
  await tom.allSaved()
  tom.provider.disconnect()
  tom.provider.connect()
  await tom.until(() => tom.provider.synced)
  await tom.allSaved()
  tom.edit.setText({ in: 'touchpoints', id: moment?.id ?? '', field: 'needText' }, 'nog eens')
  await tom.until(() => tom.closed !== null)
  expect(tom.closed).toBe(CLOSE.refused)
})

test('GT15 a participant who moves something out of a lock that came a moment ago opens it for nobody', async () => {
  const { boardId, anne, tom } = await workshop()
  const [first, second] = anne.view().chapters
  const inFirst = anne.view().touchpoints.find(({ place }) => place.parent === first?.id)?.id ?? ''
  await anne.command('setLocks', { locks: { ...NO_LOCKS, chapters: [second?.id ?? ''] } })
  await tom.until(() => tom.push?.state.locks.chapters.length === 1)
  // Came after the lock: nothing of hers was under way when it went.
  const bea = await bench.join(await bench.seat(boardId, 'participant', 'Bea'))
  // Under way, as far as anybody can tell: taken.
  tom.edit.move('touchpoints', inFirst, { parent: second?.id ?? '', before: null })
  await tom.allSaved()
  await bea.until(() =>
    bea.view().touchpoints.some(({ id, place }) => id === inFirst && place.parent === second?.id),
  )
  bea.edit.setText({ in: 'touchpoints', id: inFirst, field: 'title' }, 'Er toch in')
  await bea.until(() => bea.closed !== null)
  expect([tom.closed, bea.closed]).toEqual([null, CLOSE.refused])
})

test('GT15 words under way are kept when who leads carries their touchpoint into a locked chapter', async () => {
  const { anne, tom } = await workshop()
  const [first, second] = anne.view().chapters
  const moment = anne.view().touchpoints.find(({ place }) => place.parent === second?.id)
  await anne.command('setLocks', { locks: { ...NO_LOCKS, chapters: [first?.id ?? ''] } })
  await tom.until(() => tom.push?.state.locks.chapters.length === 1)
  const title = { in: 'touchpoints', id: moment?.id ?? '', field: 'title' } as const
  anne.edit.move('touchpoints', title.id, { parent: first?.id ?? '', before: null })
  await anne.allSaved()
  tom.edit.setText(title, 'Nog onderweg')
  await tom.allSaved()
  await anne.until(() => anne.view().touchpoints.some((each) => each.title === 'Nog onderweg'))
  expect(tom.closed).toBe(null)
})
