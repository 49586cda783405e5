import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { COOKIE, startSession } from '../auth/session.ts'
import { boards, followUps } from '../db/schema.ts'
import { freshDatabase, type TestDatabase } from '../db/test-database.ts'
import { insertBoard, insertSeat } from '../db/test-rows.ts'
import { TestBrowser } from '../http/test-browser.ts'
import { postAction } from './post-action.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())

async function closedBoard() {
  const boardId = await insertBoard()
  const { userId } = await insertSeat(boardId, 'cofacilitator', 'Cor', 1)
  await database.db.update(boards).set({ stage: 'closed' }).where(eq(boards.id, boardId))
  const id = crypto.randomUUID()
  await database.db
    .insert(followUps)
    .values({ id, boardId, text: 'Bel drie gezinnen', owner: 'Bea', due: '2027-01-10', position: 1 })
  const browser = new TestBrowser()
  const { cookie } = await startSession(userId)
  browser.cookies.set(COOKIE.session, cookie.split(';')[0]?.split('=')[1] ?? '')
  const change = async (action: string, next: unknown) => {
    const request = browser.request(`/api/boards/${boardId}/actions`, { id: action, change: next })
    const response = await postAction(request, { params: Promise.resolve({ id: boardId }) })
    const json: unknown = await response.json()
    return { status: response.status, json }
  }
  return { boardId, id, change }
}

test('LP61 what is left out of a change stays, so two who change different things both get theirs', async () => {
  const { id, change } = await closedBoard()
  const both = await Promise.all([change(id, { state: 'busy' }), change(id, { owner: ' Tom ' })])
  expect(both.map(({ status }) => status)).toEqual([200, 200])
  expect((await change(id, { due: null })).json).toMatchObject({
    text: 'Bel drie gezinnen',
    owner: 'Tom',
    due: null,
    state: 'busy',
  })
  expect((await change(id, {})).json).toMatchObject({ owner: 'Tom', state: 'busy' })
})

test('LP61 a day that is none is refused, and so is an action of another board or of one that goes on', async () => {
  const [one, other] = [await closedBoard(), await closedBoard()]
  expect(await one.change(one.id, { due: '2027-02-30' })).toMatchObject({ status: 400 })
  expect(await one.change(other.id, { state: 'done' })).toMatchObject({ status: 404 })
  await database.db.update(boards).set({ stage: 'live' }).where(eq(boards.id, one.boardId))
  expect(await one.change(one.id, { state: 'done' })).toMatchObject({ status: 404 })
})
