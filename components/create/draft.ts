/** What stands in the form of a new workshop, as typed. */
import type { Variant } from '../../lib/journey/agenda/variants.ts'
import type { Lang } from '../../lib/journey/entities.ts'
import { PROMISES_MAX } from '../../lib/journey/limits.ts'
import type { Start } from '../../lib/journey/template-ids.ts'
import { instantOf } from '../../lib/format/instant.ts'

export type Draft = {
  title: string
  person: string
  begin: string
  end: string
  template: Start
  /** "2026-11-03" and "14:00", as the browser's own fields give them; '' when not chosen. */
  date: string
  time: string
  zone: string
  minutes: number
  variant: Variant
  /** Id of one's own agenda; '' for that of the variant. */
  agenda: string
  callUrl: string
  /** '' follows the language of the screens. */
  language: Lang | ''
  organisation: string
  kind: string
  /** '' follows the kind of organisation. */
  word: string
  projectKind: string
  journeyKind: string
  useCase: string
  mapState: string
  promises: string[]
}

export const freshDraft = (zone: string): Draft => ({
  title: '',
  person: '',
  begin: '',
  end: '',
  template: 'empty',
  date: '',
  time: '10:00',
  zone,
  minutes: 90,
  variant: '90',
  agenda: '',
  callUrl: '',
  language: '',
  organisation: '',
  kind: 'commercial',
  word: '',
  projectKind: 'service',
  journeyKind: 'whole',
  useCase: 'operations',
  mapState: 'current',
  promises: Array.from({ length: PROMISES_MAX }, () => ''),
})

/** The start as an instant; null without a date, `wrong` when the date or the time is not whole. */
export function startOf(draft: Draft): Date | null | 'wrong' {
  if (draft.date === '') return null
  return instantOf(draft.date, draft.time, draft.zone) ?? 'wrong'
}

/** Body of POST /api/boards. */
export function bodyOf(draft: Draft, startsAt: Date | null, lang: Lang, after?: string) {
  const { date: _date, time: _time, organisation, kind, word, promises, agenda, ...rest } = draft
  return {
    ...rest,
    ...(agenda ? { agenda } : {}),
    ...(after ? { after } : {}),
    language: rest.language || lang,
    organisation: { name: organisation, kind, word },
    promises: promises.filter((promise) => promise.trim() !== ''),
    startsAt: startsAt?.toISOString() ?? null,
  }
}
