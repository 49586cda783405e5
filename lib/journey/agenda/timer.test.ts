import { expect, it } from 'vitest'
import { leftOf, timerAfter, type Timer } from '../agenda.ts'

const NOW = 1_000_000
const MINUTE = 60_000

it('AG8 a timer counts down to a moment, and goes on below zero', () => {
  const timer = timerAfter(null, { do: 'start', minutes: 5 }, NOW)
  expect(timer).toEqual({ endsAt: NOW + 5 * MINUTE })
  expect(timer && [leftOf(timer, NOW), leftOf(timer, NOW + 6 * MINUTE)]).toEqual([5 * MINUTE, -MINUTE])
})

it('AG8 it stands still and goes on with what was left', () => {
  const paused = timerAfter({ endsAt: NOW + 3 * MINUTE }, { do: 'pause' }, NOW + MINUTE)
  expect(paused).toEqual({ leftMs: 2 * MINUTE })
  expect(timerAfter(paused, { do: 'resume' }, NOW + 9 * MINUTE)).toEqual({ endsAt: NOW + 11 * MINUTE })
  expect(timerAfter(null, { do: 'pause' }, NOW)).toBeNull()
  expect(timerAfter(null, { do: 'resume' }, NOW)).toBeNull()
})

it('AG8 a minute more is a minute from what is left, and from now when it is over; paused it stays paused', () => {
  const plus = (timer: Timer | null) => timerAfter(timer, { do: 'add', minutes: 1 }, NOW)
  expect(plus({ endsAt: NOW + MINUTE })).toEqual({ endsAt: NOW + 2 * MINUTE })
  expect(plus({ endsAt: NOW - 7 * MINUTE })).toEqual({ endsAt: NOW + MINUTE })
  expect(plus({ leftMs: MINUTE })).toEqual({ leftMs: 2 * MINUTE })
  expect(plus(null)).toEqual({ endsAt: NOW + MINUTE })
  expect(timerAfter({ leftMs: MINUTE }, { do: 'clear' }, NOW)).toBeNull()
})
