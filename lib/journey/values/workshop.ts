/** What a workshop is about and for whom: the choices when one is made. */
import type { Lang, Localised } from '../entities.ts'
import type { Coded } from './coded.ts'

export const organisationKinds = [
  { code: 'commercial', label: { nl: 'bedrijf', en: 'business' }, defaultWord: 'customer' },
  {
    code: 'nonprofit',
    label: { nl: 'organisatie zonder winstoogmerk', en: 'non-profit' },
    defaultWord: 'visitor',
  },
  { code: 'public', label: { nl: 'overheid', en: 'public body' }, defaultWord: 'resident' },
] as const satisfies readonly Coded<{ defaultWord: string }>[]

export const customerWords = [
  { code: 'customer', label: { nl: 'klant', en: 'customer' }, plural: { nl: 'klanten', en: 'customers' } },
  { code: 'visitor', label: { nl: 'bezoeker', en: 'visitor' }, plural: { nl: 'bezoekers', en: 'visitors' } },
  { code: 'resident', label: { nl: 'inwoner', en: 'resident' }, plural: { nl: 'inwoners', en: 'residents' } },
  { code: 'patient', label: { nl: 'patiënt', en: 'patient' }, plural: { nl: 'patiënten', en: 'patients' } },
  { code: 'member', label: { nl: 'lid', en: 'member' }, plural: { nl: 'leden', en: 'members' } },
  { code: 'student', label: { nl: 'student', en: 'student' }, plural: { nl: 'studenten', en: 'students' } },
  { code: 'guest', label: { nl: 'gast', en: 'guest' }, plural: { nl: 'gasten', en: 'guests' } },
  {
    code: 'traveller',
    label: { nl: 'reiziger', en: 'traveller' },
    plural: { nl: 'reizigers', en: 'travellers' },
  },
  { code: 'tenant', label: { nl: 'huurder', en: 'tenant' }, plural: { nl: 'huurders', en: 'tenants' } },
  { code: 'donor', label: { nl: 'donateur', en: 'donor' }, plural: { nl: 'donateurs', en: 'donors' } },
  { code: 'fan', label: { nl: 'fan', en: 'fan' }, plural: { nl: 'fans', en: 'fans' } },
] as const satisfies readonly Coded<{ plural: Localised }>[]

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

export type CustomerWord = (typeof customerWords)[number]['code']

/** The organisation's word for one or several customers: "lid", "leden". An unknown word reads as customer. */
export function customerWord(word: string, lang: Lang, count = 1): string {
  const row = customerWords.find((known) => known.code === word) ?? customerWords[0]
  return count === 1 ? row.label[lang] : row.plural[lang]
}

/** "de bezoeker", "het lid": the one neuter word of the list is spelled out. */
export function theCustomer(word: string, lang: Lang): string {
  const one = customerWord(word, lang)
  if (lang === 'en') return `the ${one}`
  return word === 'member' ? `het ${one}` : `de ${one}`
}

/** Whose eyes we look through: the person's name, else "deze klant" or "dit lid". */
export function personName(name: string, word: string, lang: Lang): string {
  const own = name.trim()
  if (own !== '') return own
  const one = customerWord(word, lang)
  if (lang === 'en') return `this ${one}`
  return word === 'member' ? `dit ${one}` : `deze ${one}`
}

/** The word that goes with a kind of organisation until somebody chooses another. */
export function defaultWord(organisationKind: string): CustomerWord {
  return organisationKinds.find((kind) => kind.code === organisationKind)?.defaultWord ?? 'customer'
}
