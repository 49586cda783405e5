/** From what a form holds to a moment. */

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
