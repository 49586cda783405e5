import { z } from 'zod'
import type { Lang } from '../../lib/journey/entities.ts'
import { PROMISES_MAX, TITLE_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import { STARTS, type Start } from '../../lib/journey/template-ids.ts'
import type { Variant } from '../../lib/journey/agenda.ts'
import { isCodeOf, type Coded } from '../../lib/journey/values/coded.ts'
import { workshopVariants } from '../../lib/journey/values/steps.ts'
import {
  customerWords,
  defaultWord,
  journeyKinds,
  mapStates,
  organisationKinds,
  projectKinds,
  useCases,
} from '../../lib/journey/values/workshop.ts'

/** Everything `/new` asks, after validation. Every field has a default, so a title is enough. */
export type NewWorkshop = {
  title: string
  template: Start
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
  variant: Variant
  /** One's own that it begins with, in place of the variant's. */
  agenda?: string
  promises: string[]
  /** A closed board whose actions open this workshop. */
  after?: string
}

export const LINE_MAX_CHARACTERS = 200
export const MINUTES_MIN = 15
export const MINUTES_MAX = 8 * 60
/** A workshop planned further away than this is a slip of the keyboard. */
const YEARS_AHEAD_MAX = 5

/** One line of text: control characters, line breaks and direction overrides have no place in it. */
const line = (max: number) =>
  z
    .string()
    .transform((text) =>
      text
        .normalize('NFC')
        .replace(/[\p{Cc}\s]+/gu, ' ')
        .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
        .trim(),
    )
    .pipe(z.string().max(max, 'tooLong'))

const codeOf = (list: readonly Coded[], otherwise: string) =>
  z
    .string()
    .refine((code) => isCodeOf(list, code), 'invalid')
    .default(otherwise)

/** Of a conversation elsewhere; empty where people sit together. */
export const callLink = line(500).refine((text) => text === '' || isWebLink(text), 'notALink')

function isWebLink(text: string): boolean {
  try {
    const url = new URL(text)
    return url.protocol === 'https:' || url.protocol === 'http:'
  } catch {
    return false
  }
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

function isSoon(iso: string): boolean {
  const year = new Date(iso).getUTCFullYear()
  return year >= 2020 && year <= new Date().getUTCFullYear() + YEARS_AHEAD_MAX
}

const organisation = z
  .object({
    name: line(TITLE_MAX_CHARACTERS).default(''),
    kind: codeOf(organisationKinds, 'commercial'),
    word: z.union([z.literal(''), codeOf(customerWords, 'customer')], 'invalid').default(''),
  })
  // The word that goes with the kind, until somebody chooses another.
  .transform((told) => ({ ...told, word: told.word || defaultWord(told.kind) }))

/** Codes of field errors: `required`, `tooLong`, `notALink`, `invalid`. */
export const newWorkshopSchema = z.object({
  title: line(TITLE_MAX_CHARACTERS).pipe(z.string().min(1, 'required')),
  template: z.enum(STARTS, 'invalid').default('library-1-0'),
  language: z.enum(['nl', 'en'], 'invalid').default('nl'),
  person: line(LINE_MAX_CHARACTERS).default(''),
  begin: line(LINE_MAX_CHARACTERS).default(''),
  end: line(LINE_MAX_CHARACTERS).default(''),
  mapState: codeOf(mapStates, 'current'),
  startsAt: z.iso
    .datetime({ offset: true, error: 'invalid' })
    .refine(isSoon, 'invalid')
    .nullable()
    .default(null),
  zone: z.string().max(64, 'invalid').refine(isZone, 'invalid').default('Europe/Amsterdam'),
  minutes: z
    .number('invalid')
    .int('invalid')
    .min(MINUTES_MIN, 'tooShort')
    .max(MINUTES_MAX, 'tooLong')
    .default(90),
  callUrl: callLink.default(''),
  organisation: organisation.default(() => ({
    name: '',
    kind: 'commercial',
    word: defaultWord('commercial'),
  })),
  projectKind: codeOf(projectKinds, 'service'),
  journeyKind: codeOf(journeyKinds, 'whole'),
  useCase: codeOf(useCases, 'operations'),
  variant: z
    .enum(
      workshopVariants.map(({ code }) => code),
      'invalid',
    )
    .default('90'),
  agenda: z.uuid('invalid').optional(),
  after: z.uuid('invalid').optional(),
  promises: z
    .array(line(LINE_MAX_CHARACTERS))
    .max(PROMISES_MAX, 'tooLong')
    .transform((texts) => texts.filter((text) => text !== ''))
    .default([]),
}) satisfies z.ZodType<NewWorkshop>
