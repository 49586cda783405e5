/** Real HTTP, the stock client over the browser's own line, and requests written by hand. */
import * as encoding from 'lib0/encoding'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { FRAMES_BURST } from '../../lib/journey/limits.ts'
import { LINE_HEADER, packBatch } from '../../lib/sync/batch.ts'
import { CLOSE, MESSAGE, SCHEMA_VERSION } from '../../lib/sync/wire.ts'
import { lineWorks, PostLine } from '../../lib/client/post-line.ts'
import { hashToken } from '../auth/derived-token.ts'
import { endSession } from '../auth/session.ts'
import { house } from '../house.ts'
import type { Person, Ticket } from './test-bench.ts'
import { benchOfFile } from './test-file-bench.ts'

delete process.env.APP_URL
const bench = benchOfFile()

const GOAL = { in: 'scope', field: 'goal' } as const

/** A board with Anne at it by socket, and Tom who only has HTTP. */
async function board() {
  const { boardId, facilitator } = await bench.workshop()
  const anne = await bench.join(facilitator)
  expect(await anne.command('start', {})).toMatchObject({ ok: true })
  const ticket = await bench.seat(boardId, 'participant', 'Tom')
  return { boardId, facilitator, anne, ticket }
}

type By = { cookie?: string; origin?: string; method?: string; line?: string; type?: string }

function request(path: string, by: By, body?: Uint8Array<ArrayBuffer>): Promise<Response> {
  const method = by.method ?? 'POST'
  const headers = {
    cookie: by.cookie?.split(';')[0] ?? '',
    ...(by.origin === 'none' ? {} : { origin: by.origin ?? bench.origin }),
    ...(by.line ? { [LINE_HEADER]: by.line, 'content-type': by.type ?? 'application/octet-stream' } : {}),
  }
  return fetch(bench.origin + path, { method, headers, ...(method === 'POST' && body ? { body } : {}) })
}

const addressOf = (boardId: string, client: number) =>
  `/line/${boardId}?epoch=1&schema=${SCHEMA_VERSION}&client=${client}`

/** A line by hand: its name, and what has come down it so far. */
async function opensByHand({ boardId, cookie }: Ticket, client = 77) {
  const answer = await request(addressOf(boardId, client), { cookie })
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  let came = ''
  let over = false
  const reading = async () => {
    for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read())
      came += piece.value
  }
  void reading()
    .catch(() => {})
    .finally(() => (over = true))
  const until = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const found = pattern.exec(came)
      if (found) return found[1] ?? ''
      if (over) throw new Error(`${pattern} did not come`)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }
  const name = await until(/event: line\ndata: (.+)\n\n/)
  const says = (first: number, frames: Uint8Array[], by: By = {}) =>
    request(`/line/${boardId}/up`, { cookie, line: name, ...by }, packBatch({ first, frames }))
  /** How many frames that came down hold this text. */
  const count = (text: string) =>
    [...came.matchAll(/^data: ([\w+/=]+)$/gm)].filter(([, frame = '']) =>
      Buffer.from(frame, 'base64').includes(text),
    ).length
  return { answer, name, until, count, says, leave: () => reader?.cancel() }
}

/** An update that writes one letter into the goal. */
function letters(person: Person, client: number): Uint8Array[] {
  const doc = new Y.Doc()
  doc.clientID = client
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(person.doc))
  const frames: Uint8Array[] = []
  doc.on('update', (update) => frames.push(syncFrame(2, update)))
  const goal = doc.getMap('scope').get('goal')
  if (!(goal instanceof Y.Text)) throw new Error('no goal')
  for (const letter of 'abc') goal.insert(goal.length, letter)
  return frames
}

function syncFrame(kind: number, bytes: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, MESSAGE.sync)
  encoding.writeVarUint(encoder, kind)
  encoding.writeVarUint8Array(encoder, bytes)
  return encoding.toUint8Array(encoder)
}
/** Each time it is heard it is answered, with this id. */
function commandFrame(id: number): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, MESSAGE.command)
  encoding.writeVarString(encoder, JSON.stringify({ id, name: 'rename', input: { name: 'Tom' } }))
  return encoding.toUint8Array(encoder)
}
/** What a client that knows nothing says first: its state vector, and an empty answer to the server's. */
const HELLO = [syncFrame(0, new Uint8Array([0])), syncFrame(1, new Uint8Array([0, 0]))]

test('LN1 over plain HTTP one joins, edits, is told saved, and sees what the others do', async () => {
  const { anne, ticket } = await board()
  const tom = await bench.join(ticket, 'posts')
  expect(tom.view()).toEqual(anne.view())
  const id = tom.edit.addTouchpoint({
    chapterId: tom.view().chapters[0]?.id ?? '',
    title: 'Vraagt het de buurvrouw',
  })
  await tom.allSaved()
  await anne.until(() => anne.view().touchpoints.some((touchpoint) => touchpoint.id === id))
  anne.edit.setText(GOAL, 'Ook terug')
  await tom.until(() => tom.view().scope.goal === 'Ook terug')
  tom.provider.awareness.setLocalState({ touchpoint: id, field: 'title', typing: true })
  await anne.until(() => anne.provider.awareness.getStates().get(tom.doc.clientID)?.['touchpoint'] === id)
  expect(await tom.command('setDepartment', { department: 'Balie' })).toMatchObject({ ok: true })
  await anne.until(() => anne.push?.state.roster.some((seat) => seat.department === 'Balie') ?? false)
})

test('LN1 what is refused, who is removed and who signs out get the same final codes', async () => {
  const { anne, ticket, boardId } = await board()
  const tom = await bench.join(ticket, 'posts')
  tom.doc.getMap('chapters').clear()
  await tom.until(() => tom.closed !== null)
  expect(tom.closed).toBe(CLOSE.refused)

  const eva = await bench.join(await bench.seat(boardId, 'participant', 'Eva'), 'posts')
  expect(await anne.command('removeSeat', { seatId: eva.seatId })).toMatchObject({ ok: true })
  await eva.until(() => eva.closed !== null)
  expect(eva.closed).toBe(CLOSE.notYours)

  const leaving = await bench.seat(boardId, 'participant', 'Bas')
  const bas = await bench.join(leaving, 'posts')
  const cookie = leaving.cookie.split(';')[0] ?? ''
  await endSession(cookie)
  house().signedOut(hashToken(decodeURIComponent(cookie.replace(/^[^=]*=/, ''))))
  await bas.until(() => bas.closed !== null)
  expect(bas.closed).toBe(CLOSE.signIn)

  for (const [who, code] of [
    [{ boardId, seatId: '', cookie: 'x=y' }, CLOSE.signIn],
    [{ ...ticket, boardId: crypto.randomUUID() }, CLOSE.gone],
  ] as const) {
    const nobody = bench.knock(who, {}, 'posts')
    await nobody.until(() => nobody.closed !== null)
    expect(nobody.closed).toBe(code)
  }
})

test('LN1 a restart ends the line with "try again", and what was typed meanwhile arrives', async () => {
  const { anne, ticket } = await board()
  const tom = await bench.join(ticket, 'posts')
  const codes: number[] = []
  tom.provider.on('connection-close', (event) => void (event && codes.push(event.code)))
  await bench.restart()
  expect(codes[0]).toBe(CLOSE.restarting)
  tom.edit.setText(GOAL, 'tijdens de herstart')
  await tom.until(() => tom.provider.synced)
  await tom.allSaved()
  await anne.until(() => anne.view().scope.goal === 'tijdens de herstart')
})

test('LN1 a backlog of many frames stays below the allowed rate', async () => {
  const { anne, ticket } = await board()
  const tom = await bench.join(ticket, 'posts')
  const letters = 'x'.repeat(FRAMES_BURST + 100)
  for (let n = 1; n <= letters.length; n++) tom.edit.setText(GOAL, letters.slice(0, n))
  const there = () => anne.view().scope.goal.length
  await expect.poll(there, { timeout: 28_000, interval: 100 }).toBe(letters.length)
  expect(tom.closed).toBeNull()
}, 40_000)

test('LN2 frames count once and in their order, however often and in whatever order they are posted', async () => {
  const { anne, ticket } = await board()
  const line = await opensByHand(ticket)
  const [a, b, c] = letters(anne, 77)
  if (!a || !b || !c) throw new Error('three letters')
  const statuses: number[] = []
  for (const [first, frames] of [
    [0, [...HELLO, a]],
    // ahead of its time
    [4, [c]],
    // once more, and once more with something new behind it
    [0, [...HELLO, a]],
    [2, [a, b]],
    [4, [c]],
    [3, [b, c]],
  ] as const) {
    statuses.push((await line.says(first, [...frames])).status)
  }
  expect(statuses).toEqual([204, 409, 204, 204, 204, 204])
  await anne.until(() => anne.view().scope.goal === 'abc')
  // four sync frames were counted, and saved
  await line.until(new RegExp(`data: ${Buffer.from([MESSAGE.saved, 4]).toString('base64')}\n`))
  await line.leave()
})

test('LN2 the same batch posted at once many times over is heard once', async () => {
  const { anne, ticket } = await board()
  const line = await opensByHand(ticket)
  const frames = [...HELLO, ...letters(anne, 77), commandFrame(901)]
  const answers = await Promise.all([line.says(0, frames), line.says(0, frames), line.says(0, frames)])
  expect(answers.map((answer) => answer.status)).toEqual([204, 204, 204])
  // the next frame is the one after them, and its answer comes after all of theirs
  expect((await line.says(frames.length, [commandFrame(902)])).status).toBe(204)
  await anne.until(() => line.count('"id":902') === 1)
  expect(line.count('"id":901')).toBe(1)
  await anne.until(() => anne.view().scope.goal === 'abc')
  await line.leave()
})

test("LN3 nobody speaks on somebody else's line, and it answers as one that is not there", async () => {
  const { anne, ticket, boardId } = await board()
  const line = await opensByHand(ticket)
  const eva = await bench.seat(boardId, 'participant', 'Eva')
  const frames = [...HELLO, ...letters(anne, 77)]
  for (const cookie of [eva.cookie, '', 'authjs.session-token=x']) {
    expect((await line.says(0, frames, { cookie })).status).toBe(404)
  }
  expect((await line.says(0, frames, { line: 'A'.repeat(22) })).status).toBe(404)
  expect((await line.says(0, frames, { type: 'text/plain' })).status).toBe(415)
  const junk = await request(
    `/line/${boardId}/up`,
    { ...ticket, line: line.name },
    new Uint8Array([0, 0, 0, 0, 9]),
  )
  expect(junk.status).toBe(400)
  for (const origin of ['https://evil.example', 'null', 'none', bench.origin.replace('http', 'https')]) {
    expect((await line.says(0, frames, { origin })).status, origin).toBe(403)
  }
  expect((await line.says(0, frames)).status).toBe(204)
  await line.until(new RegExp(`data: ${Buffer.from([MESSAGE.saved, 4]).toString('base64')}\n`))
  await line.leave()
})

test('LN3 another site opens no line, and neither does a link, a form or a wrong address', async () => {
  const { ticket, boardId, anne } = await board()
  const path = addressOf(boardId, 78)
  for (const origin of ['https://evil.example', 'null', 'none'])
    expect((await request(path, { ...ticket, origin })).status).toBe(403)
  for (const method of ['GET', 'PUT', 'DELETE'])
    expect((await request(path, { ...ticket, method })).status).toBe(405)
  for (const wrong of ['/line/', '/line/x', '/line/..%2fsync', `/line/${boardId}/down`])
    expect((await request(wrong, ticket)).status, wrong).toBe(404)
  expect(anne.push?.state.roster.flatMap((seat) => seat.clients)).not.toContain(78)
})

test('LN4 a frame larger than any may be closes the line with a final code', async () => {
  const { ticket } = await board()
  const line = await opensByHand(ticket)
  const said = line.says(0, [new Uint8Array(7 * 1024 * 1024)]).catch(() => null)
  expect(await line.until(/event: close\ndata: \{"code":(\d+)/)).toBe(String(CLOSE.tooBig))
  await said
})

test('LN5 a line is held up by nothing on the way, and its name stands in no address', async () => {
  const { ticket } = await board()
  const line = await opensByHand(ticket)
  const headers = Object.fromEntries(line.answer.headers)
  expect(headers).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  })
  expect(line.name).toMatch(/^[\w-]{22}$/)
  const asked: string[] = []
  class Told extends PostLine {
    override ask(...[url, init]: Parameters<PostLine['ask']>) {
      asked.push(url)
      return fetch(url, { ...init, headers: { ...init.headers, origin: bench.origin } })
    }
  }
  expect(await lineWorks(Told, `${bench.origin}/sync/check`)).toBe(true)
  expect(asked).toEqual([`${bench.origin}/line/check`, `${bench.origin}/line/check/up`])
  await line.leave()
})
