/** States of boards and rounds, and the verdicts of a comparison. */
import type { Coded } from './coded.ts'

export const boardStates = [
  { code: 'draft', label: { nl: 'concept', en: 'draft' } },
  { code: 'lobby', label: { nl: 'wachtruimte', en: 'lobby' } },
  { code: 'live', label: { nl: 'bezig', en: 'live' } },
  { code: 'closed', label: { nl: 'gesloten', en: 'closed' } },
] as const satisfies readonly Coded[]

export const roundKinds = [
  { code: 'emotion', label: { nl: 'emotie', en: 'emotion' } },
  { code: 'stars', label: { nl: 'sterren', en: 'stars' } },
  { code: 'hearts', label: { nl: 'merkharten', en: 'brand hearts' } },
  { code: 'dots', label: { nl: 'stippen', en: 'dots' } },
  { code: 'pins', label: { nl: 'spelden', en: 'pins' } },
  { code: 'agree', label: { nl: 'akkoord', en: 'agree' } },
  { code: 'rating', label: { nl: 'cijfer voor de workshop', en: 'workshop rating' } },
  { code: 'trial', label: { nl: 'proefstem', en: 'test vote' } },
] as const satisfies readonly Coded[]

export const roundStates = [
  { code: 'open', label: { nl: 'open', en: 'open' } },
  { code: 'revealed', label: { nl: 'onthuld', en: 'revealed' } },
  { code: 'void', label: { nl: 'ongeldig', en: 'void' } },
] as const satisfies readonly Coded[]

export const verdicts = [
  { code: 'confirmed', label: { nl: 'bevestigd', en: 'confirmed' } },
  { code: 'nuanced', label: { nl: 'genuanceerd', en: 'nuanced' } },
  { code: 'refuted', label: { nl: 'weerlegd', en: 'refuted' } },
  { code: 'never_confirmed', label: { nl: 'nooit bevestigd', en: 'never confirmed' } },
  { code: 'unknown_before', label: { nl: 'eerder onbekend', en: 'unknown before' } },
] as const satisfies readonly Coded[]
