/** Customer types and the people at the board. */
import type { Coded } from './coded.ts'

export const lifecycle = [
  { code: 'prospect', label: { nl: 'prospect', en: 'prospect' } },
  { code: 'new', label: { nl: 'nieuwe klant', en: 'new customer' } },
  { code: 'existing', label: { nl: 'bestaande klant', en: 'existing customer' } },
  { code: 'lapsed', label: { nl: 'afgehaakte klant', en: 'lapsed customer' } },
  { code: 'ambassador', label: { nl: 'ambassadeur', en: 'ambassador' } },
] as const satisfies readonly Coded[]

export const motives = [
  { code: 'experience', label: { nl: 'beleving', en: 'experience' } },
  { code: 'affordable_luxury', label: { nl: 'betaalbare luxe', en: 'affordable luxury' } },
  { code: 'convenience', label: { nl: 'gemak', en: 'convenience' } },
  { code: 'certainty', label: { nl: 'zekerheid', en: 'certainty' } },
  { code: 'together', label: { nl: 'samen zijn', en: 'being together' } },
  { code: 'recognition', label: { nl: 'gezien worden', en: 'being seen' } },
  { code: 'growth', label: { nl: 'leren en groeien', en: 'learning and growing' } },
] as const satisfies readonly Coded[]

export const signalKinds = [
  { code: 'event', label: { nl: 'er gebeurt iets', en: 'something happens' } },
  { code: 'absence', label: { nl: 'er gebeurt een tijd niets', en: 'nothing happens for a while' } },
  { code: 'attribute', label: { nl: 'kenmerk van de klant', en: 'a property of the customer' } },
] as const satisfies readonly Coded[]

export const ruleHandling = [
  { code: 'automatic', label: { nl: 'gaat vanzelf', en: 'automatic' } },
  { code: 'by_hand', label: { nl: 'met de hand', en: 'by hand' } },
] as const satisfies readonly Coded[]

export const roles = [
  { code: 'facilitator', label: { nl: 'facilitator', en: 'facilitator' } },
  { code: 'cofacilitator', label: { nl: 'co-facilitator', en: 'co-facilitator' } },
  { code: 'participant', label: { nl: 'deelnemer', en: 'participant' } },
  { code: 'observer', label: { nl: 'toeschouwer', en: 'observer' } },
] as const satisfies readonly Coded[]

export const votedBy = [
  { code: 'stakeholders', label: { nl: 'wij', en: 'us' } },
  { code: 'customers', label: { nl: 'klanten', en: 'customers' } },
] as const satisfies readonly Coded[]
