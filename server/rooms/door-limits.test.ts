import { expect, test } from 'vitest'
import { DoorLimits } from './door-limits.ts'

const knocks = (limits: DoorLimits, signIn: string, times: number) =>
  Array.from({ length: times }, () => limits.mayKnock(signIn)).filter(Boolean).length

test('RM13 one sign-in opens sixty lines at once, and two a second after that; another one its own', () => {
  let now = 0
  const limits = new DoorLimits(() => now)
  expect(knocks(limits, 'anne', 100)).toBe(60)
  now += 10_000
  expect(knocks(limits, 'anne', 100)).toBe(20)
  expect(knocks(limits, 'tom', 100)).toBe(60)
  now += 10 * 60_000
  expect(knocks(limits, 'anne', 100)).toBe(60)
})

test('RM13 five hundred wait at the door; who went in or away makes room for the next', () => {
  const limits = new DoorLimits(() => 0)
  const waiting = Array.from({ length: 500 }, () => limits.enter())
  expect(waiting).not.toContain(null)
  expect(limits.enter()).toBe(null)
  waiting[0]?.()
  expect(limits.enter()).not.toBe(null)
  expect(limits.enter()).toBe(null)
})

test('RM13 made-up sign-ins without number fill no memory, and shut nobody out', () => {
  let now = 0
  const limits = new DoorLimits(() => now)
  for (let n = 0; n < 12_000; n++) expect(limits.mayKnock(`${n}`)).toBe(true)
  now += 60_000
  expect(limits.mayKnock('anne')).toBe(true)
})
