import { expect, test } from 'vitest'
import { FRAMES_BURST, FRAMES_PER_SECOND } from '../../lib/journey/limits.ts'
import { NO_LOCKS, type Standing, type Step } from '../../lib/journey/policy.ts'
import { Allowance } from './allowance.ts'
import { type Line, Parcel } from './line.ts'
import { Session } from './session.ts'

const participant: Standing = {
  role: 'participant',
  stage: 'live',
  step: 'free',
  locks: NO_LOCKS,
  seatId: 's',
}

const NOTHING = { whole: new Parcel([]), bare: new Parcel([]) }

function session(missed: Step[] = []) {
  let clock = 0
  const made = new Session({
    line: { open: true, bufferedBytes: 0, send() {}, sendParcel() {}, end() {} } satisfies Line,
    clientId: 1,
    seatId: 's',
    leases: new Set([1]),
    missed,
    signIn: '',
    standing: participant,
    now: () => clock,
    frames: new Allowance(FRAMES_BURST, FRAMES_PER_SECOND, () => clock),
  })
  return { made, pass: (ms: number) => void (clock += ms) }
}

test('GT9 a burst and then a steady rate are let through, more is not', () => {
  const { made, pass } = session()
  for (let n = 0; n < FRAMES_BURST; n++) expect(made.chargeFrame()).toBe(true)
  expect(made.chargeFrame()).toBe(false)
  pass(1_000)
  for (let n = 0; n < FRAMES_PER_SECOND; n++) expect(made.chargeFrame()).toBe(true)
  expect(made.chargeFrame()).toBe(false)
})

test('GT7 for five seconds after a right went it still counts; not when the board closed', () => {
  const { made, pass } = session()
  made.stand({ ...participant, role: 'observer' })
  expect(made.standings(false).map((standing) => standing.role)).toEqual(['observer', 'participant'])
  pass(5_000)
  expect(made.standings(false).map((standing) => standing.role)).toEqual(['observer'])
  made.stand(participant)
  made.stand({ ...participant, stage: 'closed' })
  expect(made.standings(false)).toEqual([{ ...participant, stage: 'closed' }])
})

test('GT13 who was away is judged by every step that ended meanwhile, until it has seen, under the locks of now', () => {
  const { made } = session(['scope', 'chapters'])
  const locked = { ...participant, step: 'vote', locks: { ...NO_LOCKS, all: true } } as const
  made.standing = locked
  expect(made.standings(true)).toEqual([
    locked,
    { ...locked, step: 'scope' },
    { ...locked, step: 'chapters' },
  ])
  expect(made.standings(false)).toHaveLength(3)
  made.saw()
  expect(made.standings(false)).toEqual([locked])
})

test('GT13 that a client knows is noted when all it wrote before is stored, and not sooner', () => {
  const { made } = session()
  const noted: number[] = []
  made.afterSaved(() => noted.push(1))
  made.received = 3
  made.afterSaved(() => noted.push(2))
  made.deliver(NOTHING, 2)
  expect(noted).toEqual([1])
  made.received = 4
  made.deliver(NOTHING, 3)
  made.deliver(NOTHING, 4)
  expect(noted).toEqual([1, 2])
})

test('WA50 who was away could not know that people write alone by now', () => {
  const { made, pass } = session(['touchpoints'])
  made.standing = { ...participant, step: 'gaps', alone: true }
  expect(made.standings(true).map(({ step, alone }) => [step, alone])).toEqual([
    ['gaps', true],
    ['gaps', false],
    ['touchpoints', false],
  ])
  made.saw()
  made.stand({ ...participant, step: 'gaps' })
  made.stand({ ...participant, step: 'gaps', alone: true })
  pass(4_999)
  expect(made.standings(false).some(({ alone }) => !alone)).toBe(true)
  pass(1)
  expect(made.standings(false)).toEqual([{ ...participant, step: 'gaps', alone: true }])
})
