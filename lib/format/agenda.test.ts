import { expect, test } from 'vitest'
import { agenda, agendaPart } from './agenda.ts'

const zone = 'Europe/Amsterdam'
/** 00:30 on 3 November in Amsterdam, still 2 November in London. */
const now = new Date('2026-11-02T23:30:00Z')
const at = (iso: string) => new Date(iso)

test('AU18 today is the day of the workshop in its own zone', () => {
  expect(agendaPart({ stage: 'lobby', startsAt: at('2026-11-03T13:00:00Z'), zone }, now)).toBe('today')
  expect(agendaPart({ stage: 'lobby', startsAt: at('2026-11-02T13:00:00Z'), zone }, now)).toBe('coming')
  expect(
    agendaPart({ stage: 'lobby', startsAt: at('2026-11-02T13:00:00Z'), zone: 'Europe/London' }, now),
  ).toBe('today')
})

test('AU18 what goes on is today, what is closed is earlier, what never began still waits', () => {
  expect(agendaPart({ stage: 'live', startsAt: at('2026-10-01T13:00:00Z'), zone }, now)).toBe('today')
  expect(agendaPart({ stage: 'closed', startsAt: at('2026-11-03T13:00:00Z'), zone }, now)).toBe('earlier')
  expect(agendaPart({ stage: 'lobby', startsAt: at('2026-10-01T13:00:00Z'), zone }, now)).toBe('coming')
  expect(agendaPart({ stage: 'draft', startsAt: null, zone }, now)).toBe('coming')
})

test('AU18 first thing first, without a date last; earlier ones the newest first', () => {
  const row = (id: string, stage: 'lobby' | 'closed', startsAt: string | null, closedAt: string | null) => ({
    id,
    stage,
    zone,
    startsAt: startsAt === null ? null : at(startsAt),
    closedAt: closedAt === null ? null : at(closedAt),
  })
  const parts = agenda(
    [
      row('undated', 'lobby', null, null),
      row('december', 'lobby', '2026-12-01T09:00:00Z', null),
      row('november', 'lobby', '2026-11-20T09:00:00Z', null),
      row('old', 'closed', null, '2026-05-12T12:00:00Z'),
      row('recent', 'closed', null, '2026-10-12T12:00:00Z'),
    ],
    now,
  )
  expect(parts.coming.map(({ id }) => id)).toEqual(['november', 'december', 'undated'])
  expect(parts.earlier.map(({ id }) => id)).toEqual(['recent', 'old'])
})
