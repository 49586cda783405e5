import { expect, test } from 'vitest'
import { betweenStatementsMs, busyShare, gatherMs } from './busy.ts'

test('DU16 rooms gather longer the busier the process is, and in a crowd never less', () => {
  expect([0, 0.5, 0.85, 0.95].map((busy) => gatherMs(25, busy))).toEqual([5, 5, 16, 33])
  expect([0, 0.95].map((busy) => gatherMs(150, busy))).toEqual([16, 33])
  expect([0.2, 0.6].map((busy) => betweenStatementsMs(busy))).toEqual([0, 8])
})

test('DU16 how busy it is, is found out by itself', async () => {
  await new Promise((resolve) => setTimeout(resolve, 600))
  busyShare()
  const until = performance.now() + 700
  while (performance.now() < until) Math.sqrt(until)
  expect(busyShare()).toBeGreaterThan(0.7)
})
