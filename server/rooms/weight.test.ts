import { expect, test } from 'vitest'
import { BOARD_MAX_BYTES, SEAT_BYTES_PER_HOUR } from '../../lib/journey/limits.ts'
import { Weight } from './weight.ts'

test('GT20 a board is measured only when what was added says that it is full', () => {
  let real = 1_000
  let measured = 0
  const weight = new Weight(() => {
    measured += 1
    return real
  })
  expect(weight.grow(10)).toBe(true)
  expect(weight.grow(BOARD_MAX_BYTES - 2_000)).toBe(true)
  expect(measured).toBe(1)
  // most of it was deleted again
  expect(weight.grow(5_000)).toBe(true)
  expect(measured).toBe(2)
  real = BOARD_MAX_BYTES - 100
  expect(weight.grow(BOARD_MAX_BYTES)).toBe(true)
  expect(weight.grow(200)).toBe(false)
  expect(weight.grow(200)).toBe(false)
  expect(measured).toBe(3)
})

test('GT20 a seat adds two megabytes in an hour, and the same again in the next', () => {
  let now = 0
  const weight = new Weight(
    () => 0,
    () => now,
  )
  expect(weight.charge('a', SEAT_BYTES_PER_HOUR - 10)).toBe(true)
  expect(weight.charge('a', 20)).toBe(false)
  expect(weight.charge('b', 20)).toBe(true)
  now += 3_600_000
  expect(weight.charge('a', SEAT_BYTES_PER_HOUR)).toBe(true)
})
