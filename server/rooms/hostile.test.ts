/** What one hostile seat could cost everybody else. */
import * as encoding from 'lib0/encoding'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  BODY_PARTS_MAX,
  COMMANDS_BURST,
  COMMANDS_PER_SECOND,
  FRAMES_BURST,
  SOCKETS_PER_SEAT,
  UPDATE_MAX_BYTES,
  VECTOR_MAX_BYTES,
} from '../../lib/journey/limits.ts'
import { NO_LOCKS } from '../../lib/journey/policy.ts'
import { CLOSE, MESSAGE } from '../../lib/sync/wire.ts'
import { admit, readKnock } from './admission.ts'
import { stateVectorFrame, updateFrame } from './frames.ts'
import { isNews } from './gate.ts'
import { scanUpdate } from './scan.ts'
import type { Person } from './test-bench.ts'
import { benchOfFile } from './test-file-bench.ts'

const bench = benchOfFile()

async function workshop() {
  const { boardId, facilitator } = await bench.workshop()
  const anne = await bench.join(facilitator)
  await anne.command('start', {})
  const tom = await bench.join(await bench.seat(boardId, 'participant', 'Tom'))
  return { boardId, anne, tom }
}
const sends = (person: Person, bytes: Uint8Array) => person.provider.ws?.send(Uint8Array.from(bytes))

/** A first answer once more, as no honest client sends it. */
function answerFrame(update: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, MESSAGE.sync)
  encoding.writeVarUint(encoder, 1)
  encoding.writeVarUint8Array(encoder, update)
  return encoding.toUint8Array(encoder)
}

test('GT18 a closed board takes no junk: the line closes, and the seat rests in the end', async () => {
  const { anne, tom } = await workshop()
  await anne.command('closeBoard', { version: '1.0', sure: true })
  await tom.until(() => tom.push?.state.stage === 'closed')
  sends(tom, updateFrame(Uint8Array.of(1, 2, 3)))
  await tom.until(() => tom.closed !== null)
  expect(tom.closed).toBe(CLOSE.refused)
})

test('GT18 what comes too late for a closed board is no refusal, and nothing after it counts as saved', async () => {
  const { anne, tom } = await workshop()
  await tom.allSaved()
  await anne.command('closeBoard', { version: '1.0', sure: true })
  await tom.until(() => tom.push?.state.stage === 'closed')
  const before = tom.saved
  tom.edit.setText({ in: 'scope', field: 'goal' }, 'te laat')
  // deletes what is deleted: no news
  sends(tom, updateFrame(Uint8Array.of(0, 0)))
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect([tom.closed, tom.saved]).toEqual([null, before])
  expect(anne.view().scope.goal).toBe('')
})

test('GT18 whether an update is news is told without applying it', () => {
  const board = new Y.Doc()
  board.getText('a').insert(0, 'heen en weer')
  const all = Y.encodeStateAsUpdate(board)
  expect(isNews(board, all, true)).toBe(false)
  const other = new Y.Doc()
  Y.applyUpdate(other, all)
  const vector = Y.encodeStateVector(other)
  other.getText('a').delete(0, 5)
  const deletion = Y.encodeStateAsUpdate(other, vector)
  expect(isNews(board, deletion, true)).toBe(true)
  Y.applyUpdate(board, deletion)
  expect(isNews(board, deletion, true)).toBe(false)
  other.getText('a').insert(0, '!')
  expect(isNews(board, Y.encodeStateAsUpdate(other), true)).toBe(true)
  expect(isNews(board, Uint8Array.of(1, 2, 3), true)).toBeNull()
  // passes the scan, and Yjs cannot read it: a mark whose value is no JSON, under a clock that is known
  const { clientID } = board
  const marked = encoding.createEncoder()
  for (const number of [1, 1, clientID, 0]) encoding.writeVarUint(marked, number)
  encoding.writeUint8(marked, 6)
  encoding.writeVarUint(marked, 1)
  encoding.writeVarString(marked, 'a')
  encoding.writeVarString(marked, 'bold')
  encoding.writeVarString(marked, 'geen json')
  encoding.writeVarUint(marked, 0)
  expect(scanUpdate(encoding.toUint8Array(marked), true).ok).toBe(true)
  expect(isNews(board, encoding.toUint8Array(marked), true)).toBeNull()
  // deletes nothing, at the very end
  const nothing = encoding.createEncoder()
  const end = Y.getState(board.store, clientID)
  for (const number of [0, 1, clientID, 1, end, 0]) encoding.writeVarUint(nothing, number)
  expect(isNews(board, encoding.toUint8Array(nothing), true)).toBe(false)
})

test('GT13 only the first answer of a line may be as large as one, and is judged by what was missed', async () => {
  const { anne, tom } = await workshop()
  const large = new Y.Doc()
  large.clientID = tom.doc.clientID
  Y.applyUpdate(large, Y.encodeStateAsUpdate(tom.doc))
  const vector = Y.encodeStateVector(large)
  const goal = large.getMap('scope').get('goal') as Y.Text
  goal.insert(0, 'x'.repeat(UPDATE_MAX_BYTES + 10))
  sends(tom, answerFrame(Y.encodeStateAsUpdate(large, vector)))
  await tom.until(() => tom.closed !== null)
  expect(tom.closed).toBe(CLOSE.tooBig)
  expect(anne.view().scope.goal).toBe('')
})

test('GT2 an observer whose browser tidies up after others stays, and changes nothing', async () => {
  const { boardId, anne } = await workshop()
  const oba = await bench.join(await bench.seat(boardId, 'observer', 'Oba'))
  anne.edit.setText({ in: 'scope', field: 'goal' }, 'Van iedereen')
  await anne.allSaved()
  await oba.until(() => oba.view().scope.goal === 'Van iedereen')
  const vector = Y.encodeStateVector(oba.doc)
  const own = new Y.Doc()
  Y.applyUpdate(own, Y.encodeStateAsUpdate(oba.doc))
  ;(own.getMap('scope').get('goal') as Y.Text).delete(0, 4)
  sends(oba, updateFrame(Y.encodeStateAsUpdate(own, vector)))
  const sent = oba.saved
  await oba.until(() => oba.saved > sent)
  expect(oba.closed).toBe(null)
  expect(anne.view().scope.goal).toBe('Van iedereen')
})

test('GT19 commands have a pace of their own, and one line runs one after the other', async () => {
  const { tom } = await workshop()
  const asked = Array.from({ length: 40 }, (_, n) => tom.command('rename', { name: `Tom ${n}` }))
  expect((await Promise.all(asked)).every(({ ok }) => ok)).toBe(true)
  await tom.until(() => tom.push?.state.roster.find(({ id }) => id === tom.seatId)?.name === 'Tom 39')
  // fewer than a line may send frames
  await new Promise((resolve) => setTimeout(resolve, 2_000))
  for (let n = 0; n < COMMANDS_BURST + COMMANDS_PER_SECOND; n++) void tom.command('rename', { name: 'T' })
  await tom.until(() => tom.closes.length > 0)
  expect(tom.closes[0]).toBe(CLOSE.tooOften)
})

test('RM3 a seat that is removed while it joins does not get in', async () => {
  const { boardId, anne } = await workshop()
  const eve = await bench.seat(boardId, 'participant', 'Eve')
  const url = new URL(`http://x/sync/${boardId}?epoch=1&schema=99&client=77`)
  const knock = readKnock(url, eve.cookie)
  if (!knock) throw new Error('no knock')
  const admission = await admit(
    knock,
    async () => {
      // the seat was looked up before, and its lease is on its way
      await anne.command('removeSeat', { seatId: eve.seatId })
      return bench.hub.rooms.open(boardId)
    },
    () => false,
  )
  expect(admission).toMatchObject({ ok: false, code: CLOSE.notYours })
})

test('GT17 a description of too many parts is refused', async () => {
  const { anne, tom } = await workshop()
  const touchpoint = anne.view().touchpoints[0]?.id ?? ''
  const root = tom.doc.getMap('touchpoints').get(touchpoint) as Y.Map<unknown>
  const body = root.get('body') as Y.XmlFragment
  const fill = (parts: number) =>
    tom.doc.transact(() =>
      body.insert(
        body.length,
        Array.from({ length: parts }, () => new Y.XmlElement('paragraph')),
      ),
    )
  for (let n = 0; n < 2; n++) fill(BODY_PARTS_MAX - 100)
  await tom.allSaved()
  fill(1_000)
  await tom.until(() => tom.closed !== null)
  expect(tom.closed).toBe(CLOSE.refused)
  expect((anne.doc.getMap('touchpoints').get(touchpoint) as Y.Map<Y.XmlFragment>).get('body')?.length).toBe(
    2 * (BODY_PARTS_MAX - 100),
  )
})

test('GT9 what waited for twenty seconds comes through at once', async () => {
  const { anne, tom } = await workshop()
  const goal = 'x'.repeat(300)
  for (let n = 1; n <= goal.length; n++) tom.edit.setText({ in: 'scope', field: 'goal' }, goal.slice(0, n))
  await tom.allSaved()
  await anne.until(() => anne.view().scope.goal === goal)
  expect(tom.closes).toEqual([])
})

test('GT9 another line gives a seat no more frames', async () => {
  const { boardId, anne } = await workshop()
  const ticket = await bench.seat(boardId, 'participant', 'Mallory')
  const asks = (person: Person, times: number) => {
    for (let n = 0; n < times; n++) sends(person, Uint8Array.of(MESSAGE.queryAwareness))
  }
  const [first, second] = [await bench.join(ticket), await bench.join(ticket)]
  asks(first, 2 * FRAMES_BURST)
  await first.until(() => first.closes.length > 0)
  asks(second, FRAMES_BURST)
  await second.until(() => second.closes.length > 0)
  expect([first.closes[0], second.closes[0]]).toEqual([CLOSE.tooOften, CLOSE.tooOften])
  expect(anne.closes).toEqual([])
})

test('GT8 what is too big is read by nobody, on a closed board and from an observer too', async () => {
  const { boardId, anne } = await workshop()
  const big = new Uint8Array(UPDATE_MAX_BYTES + 1)
  const watching = await bench.join(await bench.seat(boardId, 'observer', 'Olga'))
  sends(watching, updateFrame(big))
  await watching.until(() => watching.closes.length > 0)
  const vectors = await bench.join(await bench.seat(boardId, 'participant', 'Vera'))
  sends(vectors, stateVectorFrame(new Uint8Array(VECTOR_MAX_BYTES + 1)))
  await vectors.until(() => vectors.closes.length > 0)
  const late = await bench.join(await bench.seat(boardId, 'participant', 'Lies'))
  await anne.command('closeBoard', { version: '1.0', sure: true })
  await late.until(() => late.push?.state.stage === 'closed')
  sends(late, updateFrame(big))
  await late.until(() => late.closes.length > 0)
  expect([watching.closes[0], vectors.closes[0], late.closes[0]]).toEqual([
    CLOSE.tooBig,
    CLOSE.refused,
    CLOSE.tooBig,
  ])
})

test('RM13 a seat has eight lines, however many knock at one moment', async () => {
  const { boardId, anne } = await workshop()
  const ticket = await bench.seat(boardId, 'participant', 'Mallory')
  const first = await bench.join(ticket)
  const after = String(first.doc.clientID)
  first.leave()
  // What it missed has to be looked up, so that all of them are at the door at one moment.
  await anne.command('setLocks', { locks: { ...NO_LOCKS, lanes: ['pain'] } })
  const knocks = Array.from({ length: 40 }, () => bench.knock(ticket, { after }))
  await Promise.all(knocks.map((one) => one.until(() => one.closes.length > 0 || one.push !== null)))
  expect(knocks.filter(({ closes }) => closes.length === 0).length).toBeLessThanOrEqual(SOCKETS_PER_SEAT)
})
