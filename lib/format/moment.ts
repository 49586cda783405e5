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
