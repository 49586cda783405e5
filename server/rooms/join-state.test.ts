import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { readFrame, updateFrame } from './frames.ts'
import { JoinState } from './join-state.ts'
import type { Person } from './test-bench.ts'
import { benchOfFile } from './test-file-bench.ts'

const bench = benchOfFile()

const NOTHING = Uint8Array.of(0)

/** A document whose every change is told to a join state, as a room does. */
function written() {
  const doc = new Y.Doc()
  const state = new JoinState(() => doc)
  doc.on('update', (update: Uint8Array) => state.grew([updateFrame(update)]))
  const text = doc.getText('x')
  return { doc, state, type: (letters: string) => text.insert(text.length, letters) }
}

/** What a browser holds at the moment the stock client takes itself for synced: at the first answer. */
function heldWhenSynced(frames: readonly Uint8Array[], doc = new Y.Doc()): string {
  for (const bytes of frames) {
    const frame = readFrame(bytes)
    if (frame.kind === 'update') Y.applyUpdate(doc, frame.update)
    if (frame.kind === 'firstAnswer') {
      Y.applyUpdate(doc, frame.update)
      return doc.getText('x').toString()
    }
  }
  return 'never synced'
}

test('RM12 many joins of one board encode it once, and what was typed since comes before it', () => {
  const { state, type } = written()
  type('a'.repeat(1_000))
  for (let n = 0; n < 100; n++) expect(heldWhenSynced(state.answer(NOTHING))).toBe('a'.repeat(1_000))
  type('b')
  type('c')
  const frames = state.answer(NOTHING)
  expect(frames.map((frame) => readFrame(frame).kind)).toEqual(['update', 'update', 'firstAnswer'])
  expect(heldWhenSynced(frames)).toBe(`${'a'.repeat(1_000)}bc`)
  expect(state.encoded).toBe(1)
})

test('RM12 deletions since arrive too, and a long tail is encoded anew', () => {
  const { doc, state, type } = written()
  type('abc')
  state.answer(NOTHING)
  doc.getText('x').delete(0, 2)
  expect(heldWhenSynced(state.answer(NOTHING))).toBe('c')
  expect(state.encoded).toBe(1)
  for (let n = 0; n < 100; n++) type('d')
  expect(heldWhenSynced(state.answer(NOTHING))).toBe(`c${'d'.repeat(100)}`)
  expect(state.encoded).toBe(2)
})

test('RM12 browsers that come back with the same state share one answer, until the next edit', () => {
  const { doc, state, type } = written()
  type('abc')
  const vector = Y.encodeStateVector(doc)
  const copy = Y.encodeStateAsUpdate(doc)
  type('d')
  const back = () => {
    const browser = new Y.Doc()
    Y.applyUpdate(browser, copy)
    return heldWhenSynced(state.answer(vector), browser)
  }
  for (let n = 0; n < 50; n++) expect(back()).toBe('abcd')
  expect(state.encoded).toBe(1)
  type('e')
  expect(back()).toBe('abcde')
  expect(state.encoded).toBe(2)
})

const goalOf = (person: Person) => person.view().scope.goal

test('RM12 who joins while somebody types is never told synced on a stale board', async () => {
  const { boardId, facilitator } = await bench.workshop()
  const anne = await bench.join(facilitator)
  const tickets = await Promise.all(
    Array.from({ length: 8 }, (_, n) => bench.seat(boardId, 'observer', `Oog ${n}`)),
  )
  const stop = new AbortController()
  const typist = (async () => {
    while (!stop.signal.aborted) {
      anne.edit.setText({ in: 'scope', field: 'goal' }, `${goalOf(anne)}a`)
      await new Promise((resolve) => setTimeout(resolve, 18))
    }
  })()
  // the whole is encoded now, and grows stale from here on
  await bench.join(await bench.seat(boardId, 'observer', 'Eerste'))
  const stale: number[] = []
  for (const ticket of tickets) {
    for (let n = 0; n < 3; n++) {
      const stored = bench.hub.rooms.find(boardId)?.view().scope.goal.length ?? 0
      const late = bench.knock(ticket)
      const held = new Promise<number>((resolve) => {
        late.provider.on('sync', (synced: boolean) => synced && resolve(goalOf(late).length))
      })
      stale.push(stored - (await held))
      late.leave()
    }
  }
  stop.abort()
  await typist
  expect(goalOf(anne).length).toBeGreaterThan(stale.length)
  expect(Math.max(...stale)).toBeLessThanOrEqual(0)
})

test('RM12 a hundred reloads at once go through the document a few times at most', async () => {
  const { boardId, facilitator } = await bench.workshop()
  const anne = await bench.join(facilitator)
  const tickets = await Promise.all(
    Array.from({ length: 25 }, (_, n) => bench.seat(boardId, 'participant', `Vier ${n}`)),
  )
  const room = bench.hub.rooms.find(boardId)
  const before = room?.encodedForJoining ?? 0
  const late = tickets.flatMap((ticket) => Array.from({ length: 4 }, () => bench.knock(ticket)))
  await Promise.all(late.map((person) => person.until(() => person.provider.synced)))
  expect(late.length).toBe(100)
  expect(late.every((person) => person.view().touchpoints.length === 19)).toBe(true)
  expect((room?.encodedForJoining ?? 100) - before).toBeLessThanOrEqual(2)
  for (const person of late) person.leave()
  expect(anne.closed).toBe(null)
})
