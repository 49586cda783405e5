import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createWorkshop } from '../commands/create-workshop.ts'
import { WORKSHOP } from '../rooms/test-bench.ts'
import { cutVotesLoose } from './retention.ts'
import { openRound, storeBallot } from './rounds.ts'
import { boards } from './schema.ts'
import { freshDatabase, type TestDatabase } from './test-database.ts'
import { ballotRows, insertAccount, insertSeat } from './test-rows.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())

async function closedBoard(daysAgo: number): Promise<string> {
  const { db } = database
  const { boardId } = await createWorkshop(await insertAccount('Anne'), WORKSHOP)
  const { seatId } = await insertSeat(boardId, 'participant', 'Tom', 1)
  const roundId = await db.transaction(async (tx) => {
    const journeyId = 'j'
    const targets = [{ id: 't', title: 'Wacht' }]
    const id = await openRound(tx, {
      boardId,
      kind: 'emotion',
      journeyId,
      budget: null,
      organisersVote: false,
      revealWhenDone: false,
      openedBy: seatId,
      targets,
    })
    await storeBallot(tx, {
      roundId: id,
      target: 't',
      seatId,
      value: 1,
      named: [],
      reason: 'fijn',
      voterGroup: 'us',
    })
    return id
  })
  await db
    .update(boards)
    .set({ stage: 'closed', closedAt: sql`now() - make_interval(days => ${daysAgo})` })
    .where(eq(boards.id, boardId))
  return roundId
}

test('VO11 ninety days after closing nobody can tell any more who voted what; the votes stay', async () => {
  const old = await closedBoard(91)
  const young = await closedBoard(89)
  expect(await cutVotesLoose(database.db, 90)).toBe(1)
  expect(await ballotRows(old)).toEqual([{ target: 't', seatId: null, value: 1, reason: 'fijn' }])
  expect((await ballotRows(young))[0]?.seatId).not.toBeNull()
  expect(await cutVotesLoose(database.db, 90)).toBe(0)
})
