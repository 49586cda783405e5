/** Finer choices of a touchpoint, not needed to draw the board. */
import type { Coded } from './coded.ts'

export const influence = [
  { code: 'none', label: { nl: 'geen invloed', en: 'no influence' } },
  { code: 'some', label: { nl: 'enige invloed', en: 'some influence' } },
  { code: 'full', label: { nl: 'volledige invloed', en: 'full influence' } },
] as const satisfies readonly Coded[]

export const expectation = [
  { code: 'below', label: { nl: 'onder verwachting', en: 'below expectation' } },
  { code: 'meets', label: { nl: 'zoals verwacht', en: 'as expected' } },
  { code: 'exceeds', label: { nl: 'boven verwachting', en: 'above expectation' } },
] as const satisfies readonly Coded[]

export const memorable = [
  { code: 'peak', label: { nl: 'hoogtepunt', en: 'peak' } },
  { code: 'dip', label: { nl: 'dieptepunt', en: 'low point' } },
  { code: 'surprise', label: { nl: 'verrassing', en: 'surprise' } },
  { code: 'end', label: { nl: 'slotmoment', en: 'closing moment' } },
] as const satisfies readonly Coded[]

export const senses = [
  { code: 'sight', label: { nl: 'zien', en: 'sight' } },
  { code: 'hearing', label: { nl: 'horen', en: 'hearing' } },
  { code: 'smell', label: { nl: 'ruiken', en: 'smell' } },
  { code: 'taste', label: { nl: 'proeven', en: 'taste' } },
  { code: 'touch', label: { nl: 'voelen', en: 'touch' } },
] as const satisfies readonly Coded[]

export const aspects = [
  { code: 'information', label: { nl: 'informatie', en: 'information' } },
  { code: 'experience', label: { nl: 'beleving', en: 'experience' } },
  { code: 'communication', label: { nl: 'communicatie', en: 'communication' } },
  { code: 'distribution', label: { nl: 'distributie', en: 'distribution' } },
] as const satisfies readonly Coded[]

export const relevance = [
  { code: '0', label: { nl: 'niet relevant', en: 'not relevant' }, value: 0 },
  { code: '1', label: { nl: 'een beetje', en: 'a little' }, value: 1 },
  { code: '2', label: { nl: 'relevant', en: 'relevant' }, value: 2 },
  { code: '3', label: { nl: 'heel relevant', en: 'very relevant' }, value: 3 },
] as const satisfies readonly Coded<{ value: number }>[]
