/**
 * `npm run test:soak [-- --minutes 3]`: twenty honest people for ten minutes, with changes of step, locks and
 * broken lines. Ends with 1 when anybody was refused, when boards differ, or when memory grows.
 */
import { parseArgs } from 'node:util'
import { textAct, textAt, type TextWhere } from '../lib/doc/edit.ts'
import { LOCAL } from '../lib/doc/origins.ts'
import { mayEdit, NO_LOCKS, type Step } from '../lib/journey/policy.ts'
import { isFinal } from '../lib/sync/wire.ts'
import type { Person } from '../server/rooms/test-bench.ts'
import { pause, until } from '../server/rooms/test-nodes.ts'
import { Heap, INSPECTED } from './heap.ts'
import { openHouse } from './house.ts'
import { Workshop } from './workshop.ts'

const PEOPLE = 20
const TYPE_EVERY_MS = 400
/** What is written is taken back at that length: a board that grows must not pass for a server that does. */
const TEXT_LENGTH = 60
const MOVE_SHARE = 0.02
const HAPPENING_EVERY_MS = 3_000
const AWAY_MS = 1_500
const SETTLE_MS = 20_000
/** Until then code is compiled and buffers find their size. */
const WARM_MINUTES = 2
const GROWTH_MAX_KB_PER_MINUTE = 50
const STEPS: readonly Step[] = ['chapters', 'free', 'touchpoints', 'pains', 'vote', 'free', 'scope', 'free']

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } })
const minutes = Number(values.minutes)
process.setMaxListeners(0)
const say = (line: string) => console.log(line)

/** Asks the policy before each edit, as the browser does, with the rights it was last told. */
class Typist {
  readonly #person: Person
  #own: string | null = null
  readonly #timer: NodeJS.Timeout
  edits = 0

  constructor(person: Person) {
    this.#person = person
    person.onHear = () => void (person.received.length = 0)
    person.may = (act) => {
      const push = person.push
      if (!push) return false
      const { stage, step, locks } = push.state
      return mayEdit({ role: push.mine.role, seatId: push.mine.seatId, stage, step, locks }, act)
    }
    this.#timer = setInterval(() => this.#type(), TYPE_EVERY_MS * (0.75 + Math.random() / 2))
  }

  stop(): void {
    clearInterval(this.#timer)
  }

  #type(): void {
    const { doc, edit } = this.#person
    const touchpoints = this.#person.view().touchpoints
    const parent = touchpoints[Math.floor(Math.random() * touchpoints.length)]?.id ?? ''
    this.#own ??= edit.addNote({ touchpointId: parent, lane: 'pain', text: '' })
    if (!this.#own) return
    if (Math.random() < MOVE_SHARE) {
      this.edits += Number(edit.move('notes', this.#own, { parent, before: null }))
      return
    }
    const where: TextWhere = { in: 'notes', id: this.#own, field: 'text' }
    const [text, act] = [textAt(doc, where), textAct(doc, where)]
    if (!text || !act || !this.#person.may(act)) return
    this.edits += 1
    doc.transact(() => {
      if (text.length >= TEXT_LENGTH) text.delete(0, text.length)
      else text.insert(text.length, 'letters '.slice(0, 1 + Math.floor(Math.random() * 8)))
    }, LOCAL)
  }
}

/** One after the other: nobody is away while something is locked, or their words would rightly come back to them. */
async function happen(workshop: Workshop, at: number): Promise<string> {
  const { leader, writers } = workshop
  const told = async (answer: ReturnType<Person['command']>, what: string) => {
    const given = await answer
    if (!given.ok) workshop.faults.push(`${what}: ${given.error}`)
    return what
  }
  if (at % 3 === 0) {
    const step = STEPS[Math.floor(at / 3) % STEPS.length] ?? 'free'
    return told(leader.command('goTo', { part: step, from: null, sure: true }), 'step')
  }
  if (at % 3 === 1) {
    await told(leader.command('setLocks', { locks: { ...NO_LOCKS, all: true } }), 'lock')
    await pause(HAPPENING_EVERY_MS / 3)
    return told(leader.command('setLocks', { locks: NO_LOCKS }), 'lock')
  }
  const away = writers.slice(1).filter(() => Math.random() < 0.2)
  for (const { person } of away) person.provider.disconnect()
  await pause(AWAY_MS)
  for (const { person } of away) person.provider.connect()
  await until(() => away.every(({ person }) => allSaved(person) || person.closed !== null), SETTLE_MS)
  return `${away.length} lines`
}

const allSaved = ({ provider, sent, saved }: Person) => provider.synced && sent > 0 && saved >= sent

/** kB a minute, by the straight line that fits best. */
function slopeOf(points: readonly { minute: number; kilobytes: number }[]): number {
  const mean = (pick: (point: { minute: number; kilobytes: number }) => number) =>
    points.reduce((sum, point) => sum + pick(point), 0) / points.length
  const [x, y] = [mean(({ minute }) => minute), mean(({ kilobytes }) => kilobytes)]
  const over = points.reduce((sum, { minute, kilobytes }) => sum + (minute - x) * (kilobytes - y), 0)
  return over / points.reduce((sum, { minute }) => sum + (minute - x) ** 2, 0)
}

const server = await openHouse(INSPECTED)
let workshop: Workshop | null = null
let wrong = true
try {
  workshop = await Workshop.open([server.port], PEOPLE)
  const { writers, faults } = workshop
  const heap = await Heap.of(server)
  const typists = writers.map(({ person }) => new Typist(person))
  const points: { minute: number; kilobytes: number }[] = []
  const began = performance.now()
  const minute = () => (performance.now() - began) / 60_000
  let happenings = 0
  // a point every half minute; the last at the end
  for (let next = 0.5; minute() < minutes; ) {
    await happen(workshop, happenings)
    happenings += 1
    await pause(HAPPENING_EVERY_MS * (0.5 + Math.random()))
    if (minute() < next) continue
    next += 0.5
    const point = { minute: minute(), kilobytes: await heap.kilobytes() }
    points.push(point)
    const edits = typists.reduce((sum, typist) => sum + typist.edits, 0)
    say(
      `  ${point.minute.toFixed(1)} min: ${Math.round(point.kilobytes)} kB, ${edits} edits, ${happenings} happenings`,
    )
  }
  for (const typist of typists) typist.stop()
  await workshop.leader.command('goTo', { part: 'free', from: null, sure: true })
  await until(() => writers.every(({ person }) => allSaved(person)), SETTLE_MS)
  await workshop.settle([server.port])
  heap.close()
  const refusals = writers.flatMap(({ person }) => person.closes).filter((code) => isFinal(code))
  const growth = slopeOf(points.filter(({ minute }) => minute >= Math.min(WARM_MINUTES, minutes / 2)))
  const reconnects = writers.reduce((sum, { person }) => sum + person.closes.length, 0)
  for (const fault of new Set(faults)) say(`  ✗ ${fault}`)
  say(
    `soak: ${PEOPLE} people, ${minutes} min, ${happenings} happenings, ${reconnects} lines broken, ${refusals.length} refusals, heap ${growth.toFixed(1)} kB a minute`,
  )
  wrong = faults.length > 0 || refusals.length > 0 || !(growth < GROWTH_MAX_KB_PER_MINUTE)
} finally {
  workshop?.leave()
  await server.remove()
}
process.exit(wrong ? 1 : 0)
