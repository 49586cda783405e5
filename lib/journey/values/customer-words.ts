/** What the customer of a board is called. */
import type { Lang, Localised } from '../entities.ts'
import type { Coded } from './coded.ts'

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
