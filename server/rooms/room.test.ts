import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { CLOSE } from '../../lib/sync/wire.ts'
import { boardSeq, countRows } from '../db/test-rows.ts'
import { Person } from './test-bench.ts'
import { benchOfFile } from './test-file-bench.ts'

const bench = benchOfFile()

async function liveBoard() {
  const { boardId, facilitator } = await bench.workshop()
  const anne = await bench.join(facilitator)
  expect(await anne.command('start', {})).toMatchObject({ ok: true })
  return { boardId, facilitator, anne }
}

test('RM1 everyone who joins sees the same board', async () => {
  const { boardId, anne } = await liveBoard()
  const tom = await bench.join(await bench.seat(boardId, 'participant', 'Tom'))
  expect(tom.view().chapters.length).toBe(6)
  expect(tom.view().touchpoints.length).toBe(19)
  expect(tom.view()).toEqual(anne.view())
  await tom.until(() => tom.push?.state.roster.length === 2)
})

test('RM2 an edit reaches the others and is told saved to its author', async () => {
  const { boardId, anne } = await liveBoard()
  const tom = await bench.join(await bench.seat(boardId, 'participant', 'Tom'))
  const [chapter] = tom.view().chapters
  const id = tom.edit.addTouchpoint({ chapterId: chapter?.id ?? '', title: 'Vraagt het de buurvrouw' })
  await tom.allSaved()
  await anne.until(() => anne.view().touchpoints.some((touchpoint) => touchpoint.id === id))
  expect(anne.view().touchpoints.find((touchpoint) => touchpoint.id === id)).toMatchObject({
    title: 'Vraagt het de buurvrouw',
    createdBy: tom.seatId,
  })
})

test('DU1 what anybody sees is committed: after every sight the log holds it', async () => {
  const { boardId, anne } = await liveBoard()
  const tom = await bench.join(await bench.seat(boardId, 'participant', 'Tom'))
  const [chapter] = tom.view().chapters
  for (let n = 0; n < 10; n++) {
    const id = tom.edit.addTouchpoint({ chapterId: chapter?.id ?? '', title: `nummer ${n}` })
    await anne.until(() => anne.view().touchpoints.some((touchpoint) => touchpoint.id === id))
    const { updates } = await countRows(boardId)
    expect(updates).toBe(await boardSeq(boardId))
    const late = await bench.join(await bench.seat(boardId, 'participant', `Laat ${n}`))
    expect(late.view().touchpoints.some((touchpoint) => touchpoint.id === id)).toBe(true)
  }
})

test('DU2 letters typed by two people at once all arrive, in one order, for both', async () => {
  const { boardId, anne } = await liveBoard()
  const tom = await bench.join(await bench.seat(boardId, 'participant', 'Tom'))
  const at = { in: 'scope', field: 'goal' } as const
  for (let n = 0; n < 20; n++) {
    anne.edit.setText(at, `${anne.view().scope.goal}a`)
    tom.edit.setText(at, `${tom.view().scope.goal}t`)
    await new Promise((resolve) => setImmediate(resolve))
  }
  await Promise.all([anne.allSaved(), tom.allSaved()])
  await anne.until(() => anne.view().scope.goal.length === 40)
  await tom.until(() => tom.view().scope.goal === anne.view().scope.goal)
})

test('GT1 a participant who deletes a chapter by hand is refused, and nobody else notices', async () => {
  const { boardId, anne } = await liveBoard()
  const tom = await bench.join(await bench.seat(boardId, 'participant', 'Tom'))
  const before = anne.view()
  tom.doc.getMap('chapters').clear()
  await tom.until(() => tom.closed !== null)
  expect(tom.closed).toBe(CLOSE.refused)
  anne.edit.setText({ in: 'scope', field: 'goal' }, 'verder')
  await anne.allSaved()
  expect(anne.view().chapters).toEqual(before.chapters)
})

test('GT2 an observer who writes is sent away; one who only reads stays', async () => {
  const { boardId, anne } = await liveBoard()
  const olga = await bench.join(await bench.seat(boardId, 'observer', 'Olga'))
  await olga.allSaved()
  const { updates } = await countRows(boardId)
  olga.edit.setText({ in: 'scope', field: 'goal' }, 'stiekem')
  await olga.until(() => olga.closed !== null)
  expect(olga.closed).toBe(CLOSE.notYours)
  expect((await countRows(boardId)).updates).toBe(updates)
  expect(anne.view().scope.goal).toBe('')
})

test('GT3 before the start a participant can write nothing', async () => {
  const { boardId } = await bench.workshop()
  const tom = await bench.join(await bench.seat(boardId, 'participant', 'Tom'))
  tom.edit.setText({ in: 'scope', field: 'goal' }, 'te vroeg')
  await tom.until(() => tom.closed !== null)
  expect(tom.closed).toBe(CLOSE.refused)
})

test("GT4 nobody writes under a client id that is somebody else's", async () => {
  const { boardId, anne } = await liveBoard()
  const ticket = await bench.seat(boardId, 'participant', 'Eva')
  const eva = new Person(Number(new URL(bench.origin).port), ticket, { client: String(anne.doc.clientID) })
  await eva.until(() => eva.closed !== null)
  expect(eva.closed).toBe(CLOSE.refused)
  eva.leave()
})

test('GT5 an update with a gap is refused: nothing may stay pending on the server', async () => {
  const { boardId } = await liveBoard()
  const tom = await bench.join(await bench.seat(boardId, 'participant', 'Tom'))
  const ahead = new Y.Doc()
  ahead.clientID = tom.doc.clientID
  Y.applyUpdate(ahead, Y.encodeStateAsUpdate(tom.doc))
  ahead.getMap('chapters').set('x', 1)
  const vector = Y.encodeStateVector(ahead)
  ahead.getMap('chapters').set('y', 2)
  Y.applyUpdate(tom.doc, Y.encodeStateAsUpdate(ahead, vector), 'forged')
  tom.provider._updateHandler(Y.encodeStateAsUpdate(ahead, vector), 'forged')
  await tom.until(() => tom.closed !== null)
  expect(tom.closed).toBe(CLOSE.refused)
})

test('RM3 somebody removed is out at once and cannot come back', async () => {
  const { boardId, anne } = await liveBoard()
  const ticket = await bench.seat(boardId, 'participant', 'Tom')
  const tom = await bench.join(ticket)
  expect(await anne.command('removeSeat', { seatId: tom.seatId })).toMatchObject({ ok: true })
  await tom.until(() => tom.closed !== null)
  expect(tom.closed).toBe(CLOSE.notYours)
  const again = new Person(Number(new URL(bench.origin).port), ticket)
  await again.until(() => again.closed !== null)
  expect(again.closed).toBe(CLOSE.notYours)
  again.leave()
})

test('RM4 without a session the line closes with a final code', async () => {
  const { boardId } = await liveBoard()
  const nobody = new Person(Number(new URL(bench.origin).port), { boardId, seatId: '', cookie: 'x=y' })
  await nobody.until(() => nobody.closed !== null)
  expect(nobody.closed).toBe(CLOSE.signIn)
  nobody.leave()
})

test('RM5 somebody of another board learns no more than that there is nothing here', async () => {
  const here = await liveBoard()
  const there = await liveBoard()
  const stranger = new Person(Number(new URL(bench.origin).port), {
    ...here.facilitator,
    boardId: there.boardId,
  })
  await stranger.until(() => stranger.closed !== null)
  expect(stranger.closed).toBe(CLOSE.gone)
  stranger.leave()
})

test('PR1 presence is believed of oneself only', async () => {
  const { boardId, anne } = await liveBoard()
  const tom = await bench.join(await bench.seat(boardId, 'participant', 'Tom'))
  tom.provider.awareness.setLocalState({ touchpoint: 't1', field: 'title', typing: true })
  await anne.until(() => anne.provider.awareness.getStates().get(tom.doc.clientID)?.['touchpoint'] === 't1')
  tom.provider.awareness.states.set(anne.doc.clientID, { touchpoint: 'verzonnen' })
  tom.provider.awareness.meta.set(anne.doc.clientID, { clock: 9_999, lastUpdated: 0 })
  tom.provider._awarenessUpdateHandler({ added: [], updated: [anne.doc.clientID], removed: [] }, 'forged')
  tom.provider.awareness.setLocalState({ touchpoint: 't2', field: null, typing: false })
  await anne.until(() => anne.provider.awareness.getStates().get(tom.doc.clientID)?.['touchpoint'] === 't2')
  expect(anne.provider.awareness.getStates().get(anne.doc.clientID)?.['touchpoint']).not.toBe('verzonnen')
})
