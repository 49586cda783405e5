/** D10: killed while the log is compacted, a board is closed with its snapshot, or a new epoch begins. */
import { db } from '../server/db/pool.ts'
import { pause, until } from '../server/rooms/test-nodes.ts'
import { openHouse } from './house.ts'
import { startAgain } from './kills.ts'
import { Count, type Outcome } from './outcome.ts'
import { Workshop } from './workshop.ts'

const EVERY_MS = 60
/** Rows from which a log is compacted (DU6). */
const ROWS = 500
/** From the last row that was needed to the end of the compaction it takes one or two seconds. */
const COMPACTION_MS = 2_500
const COMMAND_MS = 150

export type TurningPlan = { times: number; people: number; say: (line: string) => void }

const TURNS = ['compaction', 'closing', 'epoch'] as const

export async function killInTurn({ times, people, say }: TurningPlan): Promise<Outcome> {
  const server = await openHouse()
  const count = new Count()
  const after = { compaction: 0, closing: 0, epoch: 0 }
  try {
    for (; count.times < times; count.times += 1) {
      const turn = TURNS[count.times % TURNS.length] ?? 'compaction'
      const workshop = await Workshop.open([server.port], people)
      workshop.begin(EVERY_MS)
      const before = await turned(workshop.boardId)
      if (turn === 'compaction') {
        await rowsGrow(workshop.boardId)
        await pause(Math.random() * COMPACTION_MS)
      } else {
        await pause(300)
        if (turn === 'closing') void workshop.leader.command('closeBoard', { version: '1.0', sure: true })
        else void workshop.leader.command('restoreBoard', { snapshotId: null })
        await pause(Math.random() * COMMAND_MS)
      }
      workshop.stayAway()
      await server.kill()
      await startAgain(workshop, server, turn === 'compaction')
      if ((await turned(workshop.boardId)) !== before) after[turn] += 1
      count.close(workshop)
      if (count.times % 10 === 9) say(`  ${count.times + 1}: acknowledged ${count.soFar.acknowledged}`)
    }
  } finally {
    await server.remove()
  }
  const each = Math.ceil(times / TURNS.length)
  const told = TURNS.map((turn) => `${turn} done before the kill ${after[turn]} of ${each}`)
  return count.outcome('D10', 'killed in a turn of the log', told)
}

/** Changes with every snapshot and every epoch. */
async function turned(boardId: string): Promise<string> {
  const { rows } = await db().$client.query<{ at: string }>(
    `select epoch || ' ' || (select count(*) from board_snapshot s where s.board_id = b.id) as at
     from board b where id = $1`,
    [boardId],
  )
  return rows[0]?.at ?? ''
}

async function rowsGrow(boardId: string): Promise<void> {
  let seq = 0
  const asking = setInterval(() => {
    void db()
      .$client.query<{ seq: string }>('select seq from board where id = $1', [boardId])
      .then(({ rows }) => (seq = Number(rows[0]?.seq)))
      .catch(() => {})
  }, 20)
  try {
    await until(() => seq >= ROWS, 60_000)
  } finally {
    clearInterval(asking)
  }
}
