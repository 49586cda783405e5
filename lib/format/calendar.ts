/** One workshop as an iCalendar file (RFC 5545). Times in UTC, so no VTIMEZONE is needed. */
export type CalendarEvent = {
  /** Stays the same for the same board, so that importing twice gives one appointment. */
  uid: string
  title: string
  description: string
  location: string
  url: string
  start: Date
  minutes: number
  /** When the file was made. */
  stamp: Date
}

const LINE_MAX_OCTETS = 75
const utf8 = new TextEncoder()

/** "20261103T130000Z" */
const utc = (at: Date): string => at.toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '')

/** TEXT of RFC 5545, 3.3.11: backslash, comma, semicolon and line break are written with a backslash. */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
}

/** Lines of at most 75 octets; what follows begins with a space. Never cuts inside a character. */
export function fold(line: string): string {
  let folded = ''
  let room = LINE_MAX_OCTETS
  for (const sign of line) {
    const octets = utf8.encode(sign).length
    if (octets > room) {
      folded += '\r\n '
      room = LINE_MAX_OCTETS - 1
    }
    folded += sign
    room -= octets
  }
  return folded
}

/** The whole file, with CRLF line ends. */
export function calendarFile(event: CalendarEvent): string {
  const end = new Date(event.start.getTime() + event.minutes * 60_000)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Samenreis//Workshop//NL',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${escapeText(event.uid)}`,
    `DTSTAMP:${utc(event.stamp)}`,
    `DTSTART:${utc(event.start)}`,
    `DTEND:${utc(end)}`,
    `SUMMARY:${escapeText(event.title)}`,
    `DESCRIPTION:${escapeText(event.description)}`,
    `LOCATION:${escapeText(event.location)}`,
    `URL:${uriOf(event.url)}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

/** A URI value isn't escaped, so whatever could end the line is taken out. */
const uriOf = (url: string): string => url.replace(/[\p{Cc}\s]/gu, '')
