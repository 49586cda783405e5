import { describe, expect, it } from 'vitest'
import { instantOf } from './instant.ts'

const utc = (date: string, time: string, zone: string) => instantOf(date, time, zone)?.toISOString() ?? null

describe('a date and a time in a zone', () => {
  it('CR5 means the instant at which the clocks there show it, in summer and winter', () => {
    expect(utc('2026-11-03', '14:00', 'Europe/Amsterdam')).toBe('2026-11-03T13:00:00.000Z')
    expect(utc('2026-07-03', '14:00', 'Europe/Amsterdam')).toBe('2026-07-03T12:00:00.000Z')
    expect(utc('2026-07-03', '00:15', 'Asia/Kathmandu')).toBe('2026-07-02T18:30:00.000Z')
    expect(utc('2026-12-31', '23:30', 'America/New_York')).toBe('2027-01-01T04:30:00.000Z')
  })

  it('CR5 works in the hours around a change of the clocks', () => {
    // Clocks went from 2:00 to 3:00 on 29 March and from 3:00 back to 2:00 on 25 October 2026.
    expect(utc('2026-03-29', '01:30', 'Europe/Amsterdam')).toBe('2026-03-29T00:30:00.000Z')
    expect(utc('2026-03-29', '03:30', 'Europe/Amsterdam')).toBe('2026-03-29T01:30:00.000Z')
    expect(utc('2026-03-29', '02:30', 'Europe/Amsterdam')).toBe('2026-03-29T01:30:00.000Z')
    expect(utc('2026-10-25', '01:30', 'Europe/Amsterdam')).toBe('2026-10-24T23:30:00.000Z')
    expect(utc('2026-10-25', '02:30', 'Europe/Amsterdam')).toBe('2026-10-25T00:30:00.000Z')
    expect(utc('2026-10-25', '03:30', 'Europe/Amsterdam')).toBe('2026-10-25T02:30:00.000Z')
  })

  it('CR5 gives nothing for what is no date or time', () => {
    for (const [date, time] of [
      ['', '14:00'],
      ['2026-02-30', '14:00'],
      ['2026-13-01', '14:00'],
      ['2026-11-03', ''],
      ['2026-11-03', '25:00'],
    ] as const) {
      expect(instantOf(date, time, 'Europe/Amsterdam')).toBeNull()
    }
  })
})
