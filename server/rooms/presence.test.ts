import { expect, test } from 'vitest'
import { Presence } from './presence.ts'

const said = (clientId: number, clock: number, state: unknown) => ({
  clientId,
  clock,
  state: JSON.stringify(state),
})
const where = { touchpoint: 't1', field: 'title', typing: true }

test('PR1 what a line repeats of others is passed over', () => {
  const presence = new Presence()
  expect(presence.hear(7, [said(8, 5, where)])).toBe(false)
  expect(presence.hear(7, [said(8, 5, where), said(7, 1, where)])).toBe(true)
  expect(presence.all().map((entry) => entry.clientId)).toEqual([7])
})

test('PR1 a clock that runs back is old news', () => {
  const presence = new Presence()
  presence.hear(7, [said(7, 5, where)])
  expect(presence.hear(7, [said(7, 4, { ...where, touchpoint: 't2' })])).toBe(false)
  expect(presence.all()[0]?.state).toContain('t1')
})

test('PR2 anything but touchpoint, field and typing is not heard', () => {
  const presence = new Presence()
  for (const state of [
    { ...where, name: 'Anne' },
    { touchpoint: 3 },
    { typing: 'yes' },
    [],
    'text',
    { touchpoint: 'x'.repeat(2_000) },
  ]) {
    expect(presence.hear(7, [said(7, 1, state)])).toBe(false)
  }
  expect(presence.hear(7, [{ clientId: 7, clock: 1, state: '{' }])).toBe(false)
  expect(presence.all()).toEqual([])
})

test('PR2 leaving is told once, and then forgotten', () => {
  const presence = new Presence()
  presence.hear(7, [said(7, 5, where)])
  expect(presence.takeNews()).toHaveLength(1)
  presence.leave(7)
  expect(presence.takeNews()).toEqual([{ clientId: 7, clock: 6, state: 'null' }])
  expect(presence.takeNews()).toEqual([])
  expect(presence.all()).toEqual([])
})
