import { expect, test } from 'vitest'
import type { WebSocket } from 'ws'
import { FRAMES_BURST, FRAMES_PER_SECOND } from '../../lib/journey/limits.ts'
import type { Standing } from '../../lib/journey/policy.ts'
import { Session } from './session.ts'

const participant: Standing = { role: 'participant', stage: 'live', step: 'free', seatId: 's' }

function session() {
  let clock = 0
  const made = new Session({
    // Rate and rights never touch the line.
    ws: {} as WebSocket,
    clientId: 1,
    seatId: 's',
    leases: new Set([1]),
    signIn: '',
    standing: participant,
    now: () => clock,
  })
  return { made, pass: (ms: number) => void (clock += ms) }
}

test('GT9 a burst and then a steady rate are let through, more is not', () => {
  const { made, pass } = session()
  for (let n = 0; n < FRAMES_BURST; n++) expect(made.charge()).toBe(true)
  expect(made.charge()).toBe(false)
  pass(1_000)
  for (let n = 0; n < FRAMES_PER_SECOND; n++) expect(made.charge()).toBe(true)
  expect(made.charge()).toBe(false)
})

test('GT7 for five seconds after a right went it still counts; not when the board closed', () => {
  const { made, pass } = session()
  made.stand({ ...participant, role: 'observer' })
  expect(made.standings().map((standing) => standing.role)).toEqual(['observer', 'participant'])
  pass(5_000)
  expect(made.standings().map((standing) => standing.role)).toEqual(['observer'])
  made.stand(participant)
  made.stand({ ...participant, stage: 'closed' })
  expect(made.standings()).toEqual([{ ...participant, stage: 'closed' }])
})
