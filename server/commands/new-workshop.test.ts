import { describe, expect, it } from 'vitest'
import { newWorkshopSchema } from './new-workshop.ts'

/** Field path → code of the first thing wrong with it. */
function wrong(input: Record<string, unknown>): Record<string, string> {
  const parsed = newWorkshopSchema.safeParse({ title: 'Lid worden', ...input })
  if (parsed.success) return {}
  return Object.fromEntries(parsed.error.issues.map((issue) => [issue.path.join('.'), issue.message]))
}

describe('a new workshop', () => {
  it('CR1 needs a title and nothing else', () => {
    expect(newWorkshopSchema.parse({ title: ' Lid worden ' })).toEqual({
      title: 'Lid worden',
      template: 'library-1-0',
      language: 'nl',
      person: '',
      begin: '',
      end: '',
      mapState: 'current',
      startsAt: null,
      zone: 'Europe/Amsterdam',
      minutes: 90,
      callUrl: '',
      organisation: { name: '', kind: 'commercial', word: 'customer' },
      projectKind: 'service',
      journeyKind: 'whole',
      useCase: 'operations',
      variant: '90',
      promises: [],
    })
  })

  it('CR1 names what is wrong with a title', () => {
    expect(wrong({ title: '' })).toEqual({ title: 'required' })
    expect(wrong({ title: ' \n\t ' })).toEqual({ title: 'required' })
    expect(wrong({ title: 'x'.repeat(10_000) })).toEqual({ title: 'tooLong' })
  })

  it('CR2 the word for the customer follows the kind of organisation until somebody chooses', () => {
    const word = (organisation: object) =>
      newWorkshopSchema.parse({ title: 't', organisation }).organisation.word
    expect(word({ kind: 'commercial' })).toBe('customer')
    expect(word({ kind: 'nonprofit' })).toBe('visitor')
    expect(word({ kind: 'public' })).toBe('resident')
    expect(word({ kind: 'public', word: 'patient' })).toBe('patient')
    expect(wrong({ organisation: { kind: 'public', word: 'alien' } })).toHaveProperty('organisation.word')
  })

  it('CR3 refuses codes, zones, dates and lengths that do not exist', () => {
    for (const [field, value] of [
      ['template', 'airline'],
      ['language', 'fr'],
      ['mapState', 'past'],
      ['projectKind', ''],
      ['journeyKind', 'x'],
      ['useCase', 'x'],
      ['zone', 'Europe/Atlantis'],
      ['startsAt', 'tomorrow'],
      ['startsAt', '0001-01-01T00:00:00Z'],
      ['minutes', 12.5],
    ] as const) {
      expect(wrong({ [field]: value })).toEqual({ [field]: 'invalid' })
    }
    expect(wrong({ minutes: 5 })).toEqual({ minutes: 'tooShort' })
    expect(wrong({ minutes: 5000 })).toEqual({ minutes: 'tooLong' })
  })

  it('CR3 a call link is a web link', () => {
    expect(wrong({ callUrl: 'https://video.example/a' })).toEqual({})
    for (const callUrl of ['javascript:alert(1)', 'video.example', 'data:text/html,x']) {
      expect(wrong({ callUrl })).toEqual({ callUrl: 'notALink' })
    }
  })

  it('CR3 takes up to five promises and drops empty ones', () => {
    expect(newWorkshopSchema.parse({ title: 't', promises: ['Snel', ' ', 'Warm'] }).promises).toEqual([
      'Snel',
      'Warm',
    ])
    expect(wrong({ promises: ['1', '2', '3', '4', '5', '6'] })).toEqual({ promises: 'tooLong' })
  })

  it('CR4 one line stays one line, without direction overrides', () => {
    const parsed = newWorkshopSchema.parse({
      title: 'Lid\u202e worden\nmet \u0000kind',
      person: 'Sam\u2066ira',
    })
    expect(parsed.title).toBe('Lid worden met kind')
    expect(parsed.person).toBe('Samira')
  })
})
