import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { NODE_DEAD_MS } from '../db/nodes.ts'
import { freshDatabase, type TestDatabase } from '../db/test-database.ts'
import { boardSeq, countRows } from '../db/test-rows.ts'
import { Person, type Bench, type Ticket } from './test-bench.ts'
import { contentOf, openNode, pause, until } from './test-nodes.ts'

let database: TestDatabase
let a: Bench
const others: ChildProcess[] = []
const people: Person[] = []
beforeAll(async () => {
  database = await freshDatabase()
  a = await openNode(null)
})
afterAll(async () => {
  for (const person of people) person.leave()
  for (const other of others) other.kill('SIGKILL')
  await a.close()
  await database.close()
})

/** Another process on the same database, and a way to join it. */
async function otherNode() {
  const file = fileURLToPath(new URL('./test-node.ts', import.meta.url))
  const env = { ...process.env, DATABASE_URL: database.url }
  const child = spawn(process.execPath, ['--import', 'tsx', file], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  others.push(child)
  let port = 0
  child.stdout.on('data', (told: Buffer) => {
    port ||= Number(/^port (\d+)$/m.exec(told.toString())?.[1] ?? 0)
  })
  await until(() => port > 0, 20_000)
  const join = async (ticket: Ticket) => {
    const person = new Person(port, ticket)
    people.push(person)
    await person.until(() => person.provider.synced && person.push !== null)
    return person
  }
  return { child, join }
}

async function acrossProcesses() {
  const b = await otherNode()
  const { boardId, facilitator } = await a.workshop()
  const anne = await a.join(facilitator)
  await anne.command('start', {})
  const tom = await b.join(await a.seat(boardId, 'participant', 'Tom'))
  const tomAtA = () => anne.push?.state.roster.find(({ id }) => id === tom.seatId)?.present
  await until(() => tomAtA() === true)
  return { b, boardId, anne, tom, tomAtA }
}

test('ND5 who was at a node that is killed is gone from the others when it has not been seen for a while', async () => {
  const { b, anne, tomAtA } = await acrossProcesses()
  b.child.kill('SIGKILL')
  await once(b.child, 'exit')
  const took = await until(() => tomAtA() === false, NODE_DEAD_MS + 5_000)
  expect(took).toBeGreaterThan(1_000)
  expect(anne.closed).toBeNull()
})

test('ND2 a node that stood still, with an edit under way, comes back: its write is refused, it catches up, nothing forks', async () => {
  const { b, boardId, anne, tom } = await acrossProcesses()
  const at = { in: 'scope', field: 'goal' } as const
  tom.edit.setText(at, 'tom')
  await until(() => anne.view().scope.goal === 'tom')
  b.child.kill('SIGSTOP')
  // lies in the socket of the node that stands still
  tom.edit.setText(at, 'tom!')
  for (let n = 0; n < 10; n++) {
    anne.edit.setText(at, `anne${n} ${anne.view().scope.goal.replace(/^anne\d /, '')}`)
    await anne.allSaved()
  }
  const before = await boardSeq(boardId)
  await pause(1_000)
  expect(await boardSeq(boardId)).toBe(before)
  b.child.kill('SIGCONT')
  await until(() => anne.view().scope.goal === 'anne9 tom!' && tom.view().scope.goal === 'anne9 tom!')
  await tom.allSaved()
  const fresh = await contentOf({ boardId })
  expect(await contentOf(anne)).toBe(fresh)
  expect(await contentOf(tom)).toBe(fresh)
  expect((await countRows(boardId)).updates).toBe(await boardSeq(boardId))
  expect([anne.closed, tom.closed]).toEqual([null, null])
})
