import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { digestOf } from '../../lib/doc/digest.ts'
import { migrate } from '../../lib/doc/migrate.ts'
import { CLOSE, SCHEMA_VERSION } from '../../lib/sync/wire.ts'
import { db } from '../db/pool.ts'
import { postgresLog } from '../db/postgres-log.ts'
import { snapshotsOf } from '../db/snapshots.ts'
import { boardSeq, countRows } from '../db/test-rows.ts'
import { loadBoard } from './load-board.ts'
import { NewerBoard, openBoard } from './open-board.ts'
import { openBench, type Person } from './test-bench.ts'
import { benchOfFile } from './test-file-bench.ts'

/** A shape that this build does not know yet. */
const NEWER = SCHEMA_VERSION + 1

const bench = benchOfFile({ quietMs: 300 })

const ends = (person: Person) => person.until(() => person.closed !== null)
const log = () => postgresLog(db())

async function liveBoard() {
  const { boardId, facilitator } = await bench.workshop()
  const anne = await bench.join(facilitator)
  await anne.command('start', {})
  const ticket = await bench.seat(boardId, 'participant', 'Tom')
  return { boardId, facilitator, anne, tom: await bench.join(ticket) }
}

test('DU8 a restored board is as its snapshot was; open lines end with 4410, and come back to it', async () => {
  const { boardId, facilitator, anne, tom } = await liveBoard()
  const atStart = anne.view()
  anne.edit.setText({ in: 'scope', field: 'goal' }, 'na de start')
  await anne.allSaved()
  await tom.until(() => tom.view().scope.goal === 'na de start')
  const [start] = await snapshotsOf(db(), boardId)
  expect(start?.kind).toBe('start')
  expect(await anne.command('restoreBoard', { snapshotId: start?.id ?? '' })).toMatchObject({ ok: true })
  await ends(anne)
  await ends(tom)
  expect([anne.closed, tom.closed]).toEqual([CLOSE.otherEpoch, CLOSE.otherEpoch])
  const back = bench.knock(facilitator, { epoch: '2' })
  await back.until(() => back.provider.synced)
  expect(back.view()).toEqual(atStart)
  // how it stood before is a snapshot too, and a restore of it takes this one back
  const before = (await snapshotsOf(db(), boardId)).find(({ kind }) => kind === 'restore')
  await back.command('restoreBoard', { snapshotId: before?.id ?? '' })
  await ends(back)
  const again = bench.knock(facilitator, { epoch: '3' })
  await again.until(() => again.provider.synced)
  expect(again.view().scope.goal).toBe('na de start')
})

test('DU20 an earlier state is listed with its step, size and who made it so, a new epoch by itself is none', async () => {
  const { boardId, anne } = await liveBoard()
  const { chapters, touchpoints, notes } = anne.view()
  const size = { chapters: chapters.length, touchpoints: touchpoints.length, notes: notes.length }
  const [start] = await snapshotsOf(db(), boardId)
  expect(start).toMatchObject({ kind: 'start', step: 'free', size, by: 'Anne' })
  anne.edit.addTouchpoint({ chapterId: chapters[0]?.id ?? '', title: 'Er bij' })
  await anne.allSaved()
  await anne.command('restoreBoard', { snapshotId: start?.id ?? '' })
  await ends(anne)
  expect(await snapshotsOf(db(), boardId)).toMatchObject([
    { kind: 'restore', size: { ...size, touchpoints: size.touchpoints + 1 }, by: 'Anne' },
    { kind: 'start', size },
  ])
})

test('DU8 nothing that was written for the old epoch arrives, by an open line or a new one', async () => {
  const { boardId, anne, tom } = await liveBoard()
  const other = await openBench()
  // a second process that has the board open and hears nothing of the restore
  const eva = await other.join(await bench.seat(boardId, 'participant', 'Eva'))
  expect(await anne.command('restoreBoard', { snapshotId: null })).toMatchObject({ ok: true })
  await ends(tom)
  const seq = await boardSeq(boardId)
  const { updates } = await countRows(boardId)
  eva.edit.setText({ in: 'scope', field: 'goal' }, 'voor het oude bord')
  await ends(eva)
  expect(eva.closed).toBe(CLOSE.otherEpoch)
  tom.edit.setText({ in: 'scope', field: 'goal' }, 'ook voor het oude')
  tom.closed = null
  tom.provider.connect()
  await ends(tom)
  expect(tom.closed).toBe(CLOSE.otherEpoch)
  expect(await boardSeq(boardId)).toBe(seq)
  expect((await countRows(boardId)).updates).toBe(updates)
  await other.close()
})

test('DU8 only who leads restores, not while people vote, and only to a snapshot of this board', async () => {
  const { anne, tom } = await liveBoard()
  const elsewhere = await liveBoard()
  const [theirs] = await snapshotsOf(db(), elsewhere.boardId)
  const refusedWith = async (who: Person, snapshotId: string | null) =>
    expect(await who.command('restoreBoard', { snapshotId })).toMatchObject({ ok: false })
  await refusedWith(tom, null)
  await refusedWith(anne, theirs?.id ?? '')
  await refusedWith(anne, crypto.randomUUID())
  const journeyId = anne.view().journeys[0]?.id ?? ''
  const targets = [anne.view().touchpoints[0]?.id ?? '']
  await anne.command('openRound', { journeyId, targets, organisersVote: false })
  expect(await anne.command('restoreBoard', { snapshotId: null })).toMatchObject({ error: 'roundOpen' })
  tom.edit.setText({ in: 'scope', field: 'goal' }, 'gewoon verder')
  await tom.allSaved()
})

test('DU9 a board of an older shape is brought up to date once, by the server, in its log', async () => {
  const { boardId } = await bench.workshop()
  const steps = [
    { to: NEWER, up: (doc: Y.Doc) => void doc.getMap('scope').set('outOfScope', new Y.Text('nieuw')) },
  ]
  const bring = (doc: Y.Doc) => migrate(doc, steps, NEWER)
  const both = await Promise.all([openBoard(boardId, undefined, bring), openBoard(boardId, undefined, bring)])
  for (const opened of both) {
    expect(String(opened?.loaded.document.getMap('scope').get('outOfScope'))).toBe('nieuw')
    expect(opened?.loaded.document.getMap('meta').get('schemaVersion')).toBe(NEWER)
  }
  expect(both.map((opened) => opened?.loaded.head.seq)).toEqual([2, 2])
  expect(await boardSeq(boardId)).toBe(2)
  const [one, other] = both.map((opened) => opened && digestOf(opened.loaded.document))
  expect(one).toEqual(other)
  const stored = await loadBoard(log(), boardId)
  expect(stored && digestOf(stored.document)).toEqual(one)
  // a build of before meets it
  await expect(openBoard(boardId)).rejects.toBeInstanceOf(NewerBoard)
})

test('DU9 a browser of an older shape, and a server older than the board, are told to load a newer one', async () => {
  const { boardId, facilitator } = await bench.workshop()
  const old = bench.knock(facilitator, { schema: '0' })
  await ends(old)
  expect(old.closed).toBe(CLOSE.newerVersion)
  await openBoard(boardId, undefined, (doc) => migrate(doc, [], NEWER))
  const anne = bench.knock(facilitator)
  await ends(anne)
  expect(anne.closed).toBe(CLOSE.newerVersion)
})

test('DU10 after a while without edits everyone hears what the document comes down to', async () => {
  const { anne, tom } = await liveBoard()
  anne.edit.setText({ in: 'scope', field: 'goal' }, 'stil')
  await anne.until(() => anne.digest !== null)
  await tom.until(() => tom.digest !== null)
  expect(digestOf(anne.doc)).toEqual(anne.digest)
  expect(digestOf(tom.doc)).toEqual(anne.digest)
  anne.digest = null
  tom.edit.setText({ in: 'scope', field: 'goal' }, 'stiller')
  await anne.until(() => anne.digest !== null)
  expect(digestOf(anne.doc)).toEqual(anne.digest)
  // one whose document went another way can tell
  const apart = new Y.Doc()
  Y.applyUpdate(apart, Y.encodeStateAsUpdate(tom.doc))
  apart.clientID = tom.doc.clientID
  ;(apart.getMap('scope').get('goal') as Y.Text).delete(0, 1)
  expect(digestOf(apart)).not.toEqual(anne.digest)
})
