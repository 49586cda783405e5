import type { Lang } from '../../lib/journey/entities.ts'

/** Everything `/new` asks, after validation. Every field has a default, so a title is enough. */
export type NewWorkshop = {
  title: string
  template: 'empty' | 'library-1-0'
  language: Lang
  /** The customer as one person: "Samira, 38, moeder van Noor (7)". */
  person: string
  begin: string
  end: string
  mapState: string
  /** ISO 8601 instant, or null when no date is set yet. */
  startsAt: string | null
  zone: string
  minutes: number
  callUrl: string
  organisation: { name: string; kind: string; word: string }
  projectKind: string
  journeyKind: string
  useCase: string
  promises: string[]
}
