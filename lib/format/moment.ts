/** When a workshop is, in words, in the workshop's own zone. */
import type { Lang } from '../journey/entities.ts'

const LOCALE: Record<Lang, string> = { nl: 'nl-NL', en: 'en-GB' }

/** "14:00" */
export const hourInWords = (at: Date, zone: string, lang: Lang): string =>
  new Intl.DateTimeFormat(LOCALE[lang], {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(at)

/** "dinsdag 3 november 2026" */
export function dayInWords(at: Date, zone: string, lang: Lang): string {
  const parts = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: zone } as const
  // British English puts a comma after the weekday; one style for both languages reads calmer.
  return new Intl.DateTimeFormat(LOCALE[lang], parts).format(at).replace(',', '')
}

/** "14:00–15:30" */
export function hoursInWords(at: Date, minutes: number, zone: string, lang: Lang): string {
  return `${hourInWords(at, zone, lang)}–${hourInWords(new Date(at.getTime() + minutes * 60_000), zone, lang)}`
}

/** "Midden-Europese tijd": a name people know, not a code of a database. */
export function zoneInWords(at: Date, zone: string, lang: Lang): string {
  const named = new Intl.DateTimeFormat(LOCALE[lang], { timeZone: zone, timeZoneName: 'longGeneric' })
  return named.formatToParts(at).find((part) => part.type === 'timeZoneName')?.value ?? zone
}

/** How far the zone's clock is ahead of UTC at that instant, in ms. */
function aheadOfUtc(at: Date, zone: string): number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const parts = new Map(format.formatToParts(at).map((part) => [part.type, Number(part.value)]))
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  )
  return wall - Math.floor(at.getTime() / 1000) * 1000
}

/**
 * The instant at which the clocks of `zone` show this date ("2026-11-03") and time ("14:00"); null when
 * that is no date or time. A time that the spring change skips becomes the same moment an hour later; of
 * one that comes twice, the first is meant.
 */
export function instantOf(date: string, time: string, zone: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !/^\d{2}:\d{2}$/.test(time)) return null
  const wall = new Date(`${date}T${time}:00Z`)
  if (Number.isNaN(wall.getTime()) || wall.toISOString().slice(0, 10) !== date) return null
  const day = 24 * 3600 * 1000
  const before = wall.getTime() - aheadOfUtc(new Date(wall.getTime() - day), zone)
  const after = wall.getTime() - aheadOfUtc(new Date(wall.getTime() + day), zone)
  const shows = (at: number) => at + aheadOfUtc(new Date(at), zone) === wall.getTime()
  return new Date(shows(before) || !shows(after) ? before : after)
}
