import { describe, expect, it } from 'vitest'
import { calendarFile, escapeText, fold } from './calendar.ts'

const event = {
  uid: 'b1@samenreis.example',
  title: 'Lid worden; met je kind, samen',
  description: 'Regel een\nRegel twee \\ einde',
  location: 'https://video.example/a',
  url: 'https://samenreis.example/join#TOKEN',
  start: new Date('2026-11-03T13:00:00.000Z'),
  minutes: 90,
  stamp: new Date('2026-10-01T08:30:15.250Z'),
}

/** Reads the file back as a calendar would: unfold, then name and value per line. */
function readBack(file: string): Map<string, string> {
  const lines = file.replace(/\r\n /g, '').split('\r\n')
  return new Map(
    lines
      .filter(Boolean)
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
  )
}

describe('calendar file', () => {
  it('IN20 gives begin and end in UTC and a stable id', () => {
    const fields = readBack(calendarFile(event))
    expect(fields.get('DTSTART')).toBe('20261103T130000Z')
    expect(fields.get('DTEND')).toBe('20261103T143000Z')
    expect(fields.get('DTSTAMP')).toBe('20261001T083015Z')
    expect(fields.get('UID')).toBe('b1@samenreis.example')
  })

  it('IN20 ends every line with CRLF and has no bare line feed', () => {
    const file = calendarFile(event)
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(file.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
  })

  it('IN20 escapes commas, semicolons, backslashes and line breaks', () => {
    expect(escapeText('a;b,c\\d\ne\r\nf')).toBe('a\\;b\\,c\\\\d\\ne\\nf')
    const fields = readBack(calendarFile(event))
    expect(fields.get('SUMMARY')).toBe('Lid worden\\; met je kind\\, samen')
  })

  it('IN20 folds at 75 octets and never inside a character', () => {
    const line = `SUMMARY:${'é€👩‍👧'.repeat(40)}`
    const parts = fold(line).split('\r\n')
    expect(parts.length).toBeGreaterThan(2)
    for (const part of parts) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75)
    expect(parts.slice(1).every((part) => part.startsWith(' '))).toBe(true)
    expect(parts.map((part, index) => (index === 0 ? part : part.slice(1))).join('')).toBe(line)
  })

  it('IN20 a title cannot add a line of its own to the file', () => {
    const file = calendarFile({
      ...event,
      title: 'x\r\nATTENDEE:mailto:a@b',
      url: 'https://a.example/\r\nX:1',
    })
    const fields = readBack(file)
    expect(fields.has('ATTENDEE')).toBe(false)
    expect(fields.has('X')).toBe(false)
  })
})
