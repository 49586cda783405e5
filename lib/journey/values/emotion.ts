/** The five points of the emotion scale and what a vote says. */
import type { Emotion } from '../entities.ts'
import type { Coded } from './coded.ts'

export const emotionScale = [
  { code: 'very_unpleasant', value: -2, label: { nl: 'heel vervelend', en: 'very unpleasant' } },
  { code: 'unpleasant', value: -1, label: { nl: 'vervelend', en: 'unpleasant' } },
  { code: 'neutral', value: 0, label: { nl: 'neutraal', en: 'neutral' } },
  { code: 'pleasant', value: 1, label: { nl: 'prettig', en: 'pleasant' } },
  { code: 'very_pleasant', value: 2, label: { nl: 'heel prettig', en: 'very pleasant' } },
] as const satisfies readonly Coded<{ value: Emotion }>[]

export const agreementLabels = [
  { code: 'agreed', label: { nl: 'eensgezind', en: 'agreed' } },
  { code: 'fairly', label: { nl: 'redelijk eensgezind', en: 'fairly agreed' } },
  { code: 'spread', label: { nl: 'verspreid', en: 'spread' } },
  { code: 'divided', label: { nl: 'verdeeld', en: 'divided' } },
  { code: 'discuss', label: { nl: 'bespreek', en: 'discuss' } },
  { code: 'none', label: { nl: 'te weinig stemmen', en: 'too few votes' } },
] as const satisfies readonly Coded[]
