/** Lanes of notes and the kinds of note in each. */
import type { Coded } from './coded.ts'

export const noteLanes = [
  { code: 'pain', label: { nl: 'pijnpunt', en: 'pain' } },
  { code: 'opportunity', label: { nl: 'mogelijkheid', en: 'opportunity' } },
  { code: 'evidence', label: { nl: 'bewijs', en: 'evidence' } },
  { code: 'question', label: { nl: 'onderzoeksvraag', en: 'research question' } },
] as const satisfies readonly Coded[]

export const painKinds = [
  { code: 'effort', label: { nl: 'moeite', en: 'effort' } },
  { code: 'wait', label: { nl: 'wachten', en: 'waiting' } },
  { code: 'confusion', label: { nl: 'verwarring', en: 'confusion' } },
  { code: 'cost', label: { nl: 'kosten', en: 'cost' } },
  { code: 'forced_extra', label: { nl: 'verplichte extra', en: 'forced extra' } },
  { code: 'treatment', label: { nl: 'bejegening', en: 'treatment' } },
  { code: 'error', label: { nl: 'fout', en: 'error' } },
  { code: 'handover', label: { nl: 'overdracht', en: 'hand-over' } },
  { code: 'irrelevance', label: { nl: 'niet voor mij', en: 'not for me' } },
] as const satisfies readonly Coded[]

export const painSeverity = [
  { code: '1', label: { nl: 'hindert', en: 'annoys' } },
  { code: '2', label: { nl: 'kost echt iets', en: 'really costs something' } },
  { code: '3', label: { nl: 'reden om weg te gaan', en: 'reason to leave' } },
] as const satisfies readonly Coded[]

export const opportunityKinds = [
  { code: 'fix', label: { nl: 'herstel wat misgaat', en: 'fix' } },
  { code: 'ease', label: { nl: 'maak makkelijker', en: 'make easier' } },
  { code: 'delight', label: { nl: 'verras/klein gebaar', en: 'delight/small gesture' } },
  { code: 'wait', label: { nl: 'veraangenaam wachten', en: 'make waiting nicer' } },
  { code: 'align', label: { nl: 'stem kanalen af', en: 'align channels' } },
  { code: 'inform', label: { nl: 'informeer beter', en: 'inform better' } },
  { code: 'personalise', label: { nl: 'stem af op klanttype', en: 'fit to customer type' } },
  { code: 'new_contact', label: { nl: 'nieuw contactmoment', en: 'new touchpoint' } },
  { code: 'stop', label: { nl: 'stop met dit contact', en: 'stop this contact' } },
  { code: 'concept', label: { nl: 'nieuw concept/product', en: 'new concept/product' } },
] as const satisfies readonly Coded[]

export const opportunityLevels = [
  { code: 'contact', label: { nl: 'contactmoment', en: 'touchpoint' } },
  { code: 'channel', label: { nl: 'kanaal', en: 'channel' } },
  { code: 'concept', label: { nl: 'concept', en: 'concept' } },
] as const satisfies readonly Coded[]

export const opportunityStates = [
  { code: 'idea', label: { nl: 'idee', en: 'idea' } },
  { code: 'planned', label: { nl: 'gepland', en: 'planned' } },
  { code: 'doing', label: { nl: 'bezig', en: 'in progress' } },
  { code: 'done', label: { nl: 'klaar', en: 'done' } },
  { code: 'dropped', label: { nl: 'vervallen', en: 'dropped' } },
] as const satisfies readonly Coded[]

export const evidenceKinds = [
  {
    code: 'interview_quote',
    label: { nl: 'citaat uit klantinterview', en: 'customer interview quote' },
    strength: 3,
  },
  { code: 'observation', label: { nl: 'observatie', en: 'observation' }, strength: 3 },
  { code: 'diary', label: { nl: 'dagboek', en: 'diary' }, strength: 3 },
  { code: 'usability_test', label: { nl: 'gebruikstest', en: 'usability test' }, strength: 3 },
  { code: 'survey_result', label: { nl: 'enquête-uitkomst', en: 'survey result' }, strength: 3 },
  { code: 'panel_result', label: { nl: 'klantenpanel', en: 'customer panel' }, strength: 3 },
  { code: 'complaint_log', label: { nl: 'klachtenregistratie', en: 'complaint log' }, strength: 2 },
  {
    code: 'analytics',
    label: { nl: 'meetcijfers (website, tellingen)', en: 'figures (website, counts)' },
    strength: 2,
  },
  { code: 'crm_data', label: { nl: 'klantgegevens (CRM)', en: 'customer data (CRM)' }, strength: 2 },
  { code: 'review_text', label: { nl: 'online recensie', en: 'online review' }, strength: 2 },
  { code: 'frontline_story', label: { nl: 'verhaal van medewerker', en: 'front-line story' }, strength: 1 },
  { code: 'document', label: { nl: 'document/mail', en: 'document/e-mail' }, strength: 1 },
  { code: 'desk_research', label: { nl: 'deskresearch', en: 'desk research' }, strength: 1 },
  { code: 'hunch', label: { nl: 'onderbuik', en: 'hunch' }, strength: 0 },
] as const satisfies readonly Coded<{ strength: 0 | 1 | 2 | 3 }>[]

export const stances = [
  { code: 'supports', label: { nl: 'ondersteunt', en: 'supports' } },
  { code: 'contradicts', label: { nl: 'spreekt tegen', en: 'contradicts' } },
  { code: 'neutral', label: { nl: 'neutraal', en: 'neutral' } },
] as const satisfies readonly Coded[]

export const researchMethods = [
  { code: 'interview', label: { nl: 'interview', en: 'interview' } },
  { code: 'observation', label: { nl: 'meekijken', en: 'observation' } },
  { code: 'diary', label: { nl: 'dagboek', en: 'diary' } },
  { code: 'usability_test', label: { nl: 'gebruikstest', en: 'usability test' } },
  { code: 'survey', label: { nl: 'enquête', en: 'survey' } },
  { code: 'data', label: { nl: 'eigen cijfers', en: 'own figures' } },
] as const satisfies readonly Coded[]

export const researchRisk = [
  { code: '1', label: { nl: 'klein risico', en: 'small risk' } },
  { code: '2', label: { nl: 'risico', en: 'risk' } },
  { code: '3', label: { nl: 'groot risico', en: 'great risk' } },
] as const satisfies readonly Coded[]

/** How much a kind of evidence proves, 0 (a hunch) to 3 (a customer said or did it); unknown kinds 0. */
export function strengthOf(evidenceKind: string): number {
  return evidenceKinds.find((kind) => kind.code === evidenceKind)?.strength ?? 0
}
