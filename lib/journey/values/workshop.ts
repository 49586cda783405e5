/** What a workshop is about and for whom: the choices when one is made. */
import type { Coded } from './coded.ts'
import type { CustomerWord } from './customer-words.ts'

export * from './customer-words.ts'

export const organisationKinds = [
  { code: 'commercial', label: { nl: 'bedrijf', en: 'business' }, defaultWord: 'customer' },
  {
    code: 'nonprofit',
    label: { nl: 'organisatie zonder winstoogmerk', en: 'non-profit' },
    defaultWord: 'visitor',
  },
  { code: 'public', label: { nl: 'overheid', en: 'public body' }, defaultWord: 'resident' },
] as const satisfies readonly Coded<{ defaultWord: string }>[]

export const projectKinds = [
  { code: 'product', label: { nl: 'product', en: 'product' } },
  { code: 'service', label: { nl: 'dienst', en: 'service' } },
  { code: 'both', label: { nl: 'product en dienst', en: 'product and service' } },
] as const satisfies readonly Coded[]

export const mapStates = [
  { code: 'current', label: { nl: 'hoe het nu is', en: 'as it is now' } },
  { code: 'future', label: { nl: 'hoe het wordt', en: 'as it will be' } },
] as const satisfies readonly Coded[]

export const journeyKinds = [
  { code: 'orient', label: { nl: 'oriënteren', en: 'looking around' } },
  { code: 'buy', label: { nl: 'kopen', en: 'buying' } },
  { code: 'use', label: { nl: 'gebruiken', en: 'using' } },
  { code: 'complain', label: { nl: 'een klacht indienen', en: 'making a complaint' } },
  { code: 'whole', label: { nl: 'de hele reis', en: 'the whole journey' } },
] as const satisfies readonly Coded[]

export const journeyModels = [
  { code: 'transactional', label: { nl: 'klassiek (met een einde)', en: 'classic (with an end)' } },
  { code: 'relational', label: { nl: 'werkelijk (kringloop)', en: 'real (loop)' } },
] as const satisfies readonly Coded[]

export const useCases = [
  { code: 'strategy', label: { nl: 'strategie', en: 'strategy' } },
  { code: 'organisation_change', label: { nl: 'organisatieverandering', en: 'organisation change' } },
  { code: 'concept', label: { nl: 'concept of ontwerp', en: 'concept or design' } },
  { code: 'operations', label: { nl: 'dagelijkse uitvoering', en: 'operations' } },
] as const satisfies readonly Coded[]

export const versions = [
  { code: '1.0', label: { nl: 'aannames', en: 'assumptions' } },
  { code: '2.0', label: { nl: 'gevalideerd met klanten', en: 'validated with customers' } },
] as const satisfies readonly Coded[]

/** The word that goes with a kind of organisation until somebody chooses another. */
export function defaultWord(organisationKind: string): CustomerWord {
  return organisationKinds.find((kind) => kind.code === organisationKind)?.defaultWord ?? 'customer'
}
