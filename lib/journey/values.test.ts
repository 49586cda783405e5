import { describe, expect, it } from 'vitest'
import { QUESTION_CODES } from './values/question-codes.ts'
import * as values from './values.ts'
import { LANES, NOTE_LANES, type Lang } from './entities.ts'

const isList = (value: unknown): value is readonly values.Coded[] => Array.isArray(value)
const lists = Object.entries<unknown>(values).flatMap(([name, list]) =>
  isList(list) ? [[name, list] as const] : [],
)

it('TP6 all forty-nine value lists are there, with their known sizes', () => {
  const sizes = Object.fromEntries(lists.map(([name, list]) => [name, list.length]))
  expect(lists).toHaveLength(49)
  expect(sizes).toMatchObject({ channels: 38, needs: 16, emotions: 28, emotionScale: 5, scopeQuestions: 13 })
  expect(sizes).toMatchObject({ steps: 13, evidenceKinds: 14, customerWords: 11, statuses: 7, painKinds: 9 })
})

it('TP6 the questions have the codes that the document knows, in that order', () => {
  expect(values.scopeQuestions.map(({ code }) => code)).toEqual(QUESTION_CODES)
})

it.each(lists)('TP6 %s: every code once, with words in both languages', (_, list) => {
  expect(new Set(list.map(({ code }) => code)).size).toBe(list.length)
  for (const { code, label } of list) {
    expect(code).not.toBe('')
    expect(label.nl.trim()).not.toBe('')
    expect(label.en.trim()).not.toBe('')
  }
})

describe('TP6 labels', () => {
  it('TP6 a code reads as its words, an unknown code as itself, none as nothing', () => {
    expect(values.labelOf(values.channels, 'desk', 'nl')).toBe('balie/loket')
    expect(values.labelOf(values.channels, 'desk', 'en')).toBe('desk/counter')
    expect(values.labelOf(values.painSeverity, 3, 'nl')).toBe('reden om weg te gaan')
    expect(values.labelOf(values.channels, 'hologram', 'nl')).toBe('hologram')
    expect(values.labelOf(values.channels, '', 'nl')).toBe('')
    expect(values.isCodeOf(values.channels, 'desk')).toBe(true)
    expect(values.isCodeOf(values.channels, 'toString')).toBe(false)
  })
  it('TP6 a channel brings its usual mode and directness, an own one brings none', () => {
    expect(values.channelDefaults('word_of_mouth')).toEqual({ mode: 'offline', directness: 'indirect' })
    expect(values.channelDefaults('website')).toEqual({ mode: 'online', directness: 'direct' })
    expect(values.channelDefaults('custom')).toEqual({ mode: '', directness: '' })
    expect(values.channelWords({ channel: 'custom', channelText: 'Buurtapp' }, 'nl')).toBe('Buurtapp')
    expect(values.channelWords({ channel: 'sms', channelText: 'Buurtapp' }, 'en')).toBe('text message')
  })
  it('TP6 the lanes of notes are the lanes of the board', () => {
    expect(values.noteLanes.map(({ code }) => code)).toEqual([...NOTE_LANES])
    expect(LANES.slice(-4)).toEqual([...NOTE_LANES])
    expect(values.strengthOf('interview_quote')).toBe(3)
    expect(values.strengthOf('hunch')).toBe(0)
    expect(values.strengthOf('rumour')).toBe(0)
  })
})

describe('TP7 words for the customer', () => {
  it('TP7 one, several, and with its article', () => {
    expect(values.customerWord('member', 'nl')).toBe('lid')
    expect(values.customerWord('member', 'nl', 2)).toBe('leden')
    expect(values.customerWord('resident', 'en', 0)).toBe('residents')
    expect(values.customerWord('nonsense', 'nl')).toBe('klant')
    expect(values.theCustomer('member', 'nl')).toBe('het lid')
    expect(values.theCustomer('visitor', 'nl')).toBe('de bezoeker')
    expect(values.theCustomer('visitor', 'en')).toBe('the visitor')
    expect(values.defaultWord('nonprofit')).toBe('visitor')
    expect(values.defaultWord('')).toBe('customer')
  })
  it('TP7 the person by name, else "deze klant" in the word of the organisation', () => {
    expect(values.personName(' Samira ', 'visitor', 'nl')).toBe('Samira')
    expect(values.personName('', 'customer', 'nl')).toBe('deze klant')
    expect(values.personName('  ', 'customer', 'en')).toBe('this customer')
    expect(values.personName('', 'member', 'nl')).toBe('dit lid')
  })
})

it('TP8 the prompt of every step has the person filled in, in both languages', () => {
  for (const lang of ['nl', 'en'] as Lang[]) {
    for (const { code } of values.steps) {
      const prompt = values.stepPrompt(code, 'Sanne $& $1', lang)
      expect(prompt).not.toMatch(/[{}]/u)
      expect(prompt.length).toBeGreaterThan(40)
    }
    expect(values.stepPrompt('vote', 'Sanne $&', lang)).toContain('Sanne $&')
  }
  expect(values.steps.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
  const minutes = values.steps.map(({ minutes90 }) => minutes90).reduce<number>((a, b) => a + b, 0)
  // Four minutes of the eighty are the break, which is no step.
  expect(minutes).toBe(76)
})
