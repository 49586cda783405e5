/** What a touchpoint can be: the choices on the board itself. */
import type { Coded } from './coded.ts'

export const directness = [
  { code: 'direct', label: { nl: 'direct', en: 'direct' } },
  { code: 'indirect', label: { nl: 'indirect', en: 'indirect' } },
] as const satisfies readonly Coded[]

export const modes = [
  { code: 'online', label: { nl: 'online', en: 'online' } },
  { code: 'offline', label: { nl: 'offline', en: 'offline' } },
  { code: 'hybrid', label: { nl: 'gemengd', en: 'mixed' } },
] as const satisfies readonly Coded[]

export const needs = [
  { code: 'information', label: { nl: 'informatie', en: 'information' }, group: 'functional' },
  { code: 'certainty', label: { nl: 'zekerheid', en: 'certainty' }, group: 'functional' },
  { code: 'safety', label: { nl: 'veiligheid', en: 'safety' }, group: 'functional' },
  { code: 'speed', label: { nl: 'snelheid', en: 'speed' }, group: 'functional' },
  { code: 'ease', label: { nl: 'gemak', en: 'ease' }, group: 'functional' },
  { code: 'price', label: { nl: 'betaalbaarheid', en: 'affordability' }, group: 'functional' },
  { code: 'control', label: { nl: 'regie', en: 'control' }, group: 'functional' },
  { code: 'comfort', label: { nl: 'comfort', en: 'comfort' }, group: 'emotional' },
  { code: 'recognition', label: { nl: 'herkenning', en: 'recognition' }, group: 'emotional' },
  { code: 'reassurance', label: { nl: 'geruststelling', en: 'reassurance' }, group: 'emotional' },
  { code: 'inspiration', label: { nl: 'inspiratie', en: 'inspiration' }, group: 'emotional' },
  { code: 'fun', label: { nl: 'plezier', en: 'fun' }, group: 'emotional' },
  { code: 'belonging', label: { nl: 'erbij horen', en: 'belonging' }, group: 'social' },
  { code: 'sharing', label: { nl: 'delen met anderen', en: 'sharing with others' }, group: 'social' },
  { code: 'advice', label: { nl: 'advies', en: 'advice' }, group: 'social' },
  { code: 'justice', label: { nl: 'rechtgezet worden', en: 'being put right' }, group: 'emotional' },
] as const satisfies readonly Coded<{ group: 'functional' | 'emotional' | 'social' }>[]

export const ownership = [
  { code: 'owned', label: { nl: 'van ons', en: 'ours' } },
  { code: 'partner', label: { nl: 'van partner', en: "partner's" } },
  { code: 'paid', label: { nl: 'betaald', en: 'paid' } },
  { code: 'earned', label: { nl: 'van anderen over ons', en: 'earned' } },
  { code: 'private', label: { nl: 'van de klant zelf', en: "customer's own" } },
  { code: 'competitor', label: { nl: 'van een andere aanbieder', en: 'of another supplier' } },
] as const satisfies readonly Coded[]

export const statuses = [
  { code: 'unknown', label: { nl: 'weten we niet', en: 'we do not know' } },
  { code: 'assumption', label: { nl: 'aanname', en: 'assumption' } },
  { code: 'in_research', label: { nl: 'in onderzoek', en: 'being researched' } },
  { code: 'confirmed', label: { nl: 'bevestigd', en: 'confirmed' } },
  { code: 'nuanced', label: { nl: 'genuanceerd', en: 'nuanced' } },
  { code: 'refuted', label: { nl: 'weerlegd', en: 'refuted' } },
  { code: 'new_insight', label: { nl: 'nieuw inzicht', en: 'new insight' } },
] as const satisfies readonly Coded[]

export const basis = [
  { code: 'know', label: { nl: 'weten we', en: 'we know' } },
  { code: 'think', label: { nl: 'denken we', en: 'we think' } },
  { code: 'no_idea', label: { nl: 'geen idee', en: 'no idea' } },
] as const satisfies readonly Coded[]

export const brandState = [
  { code: 'strengthens', label: { nl: 'versterkt de belofte', en: 'strengthens the promise' } },
  { code: 'neutral', label: { nl: 'neutraal', en: 'neutral' } },
  { code: 'breaks', label: { nl: 'breekt de belofte', en: 'breaks the promise' } },
] as const satisfies readonly Coded[]

export const intents = [
  { code: 'attract', label: { nl: 'aantrekken', en: 'attract' } },
  { code: 'convert', label: { nl: 'tot keuze bewegen', en: 'convert' } },
  { code: 'serve', label: { nl: 'bedienen', en: 'serve' } },
  { code: 'retain', label: { nl: 'behouden', en: 'retain' } },
  { code: 'top_of_mind', label: { nl: 'top-of-mind blijven', en: 'stay top of mind' } },
  { code: 'need_creation', label: { nl: 'behoeftecreatie', en: 'need creation' } },
  { code: 'repeat_choice', label: { nl: 'opnieuw gekozen worden', en: 'be chosen again' } },
  { code: 'recover', label: { nl: 'herstellen', en: 'recover' } },
] as const satisfies readonly Coded[]
