import { expect, test } from 'vitest'
import { flagsOf } from './near-pins.ts'

test('BO31 pins whose flags would cover each other share one, in the middle of them', () => {
  expect(flagsOf([84, 10, 76, 80, 76])).toEqual([
    { at: 10, pins: [10] },
    { at: (76 + 76 + 80) / 3, pins: [76, 76, 80] },
    { at: 84, pins: [84] },
  ])
  expect(flagsOf([])).toEqual([])
})
