/** A template after validation: every text in both languages, everything nested, array order is order. */
import type { BrandState, Directness, Emotion, Localised, Mode } from './entities.ts'

export type TemplateNote = {
  lane: 'pain' | 'opportunity' | 'evidence' | 'question'
  text: Localised
  kind: string
  /** Pains: 1–3, else 0. */
  severity: number
  /** Evidence: where it comes from, else ''. */
  source: string
}

export type TemplateTouchpoint = {
  id: string
  title: Localised
  channel: string
  mode: Mode
  directness: Directness
  ownership: string
  need: { kind: string; text: Localised }
  status: string
  basis: string
  momentOfTruth: boolean
  intents: string[]
  teams: string[]
  relevance: Record<string, number>
  brandLinks: { promiseId: string; state: BrandState }[]
  /** The example round: one entry a voter, null is "don't know", empty when nobody voted. */
  votes: (Emotion | null)[]
  /** Customers who never had this contact: counted apart. */
  notExperienced: number
  notes: TemplateNote[]
}

export type TemplateChapter = {
  id: string
  title: Localised
  lifecycle: string
  duration: Localised
  touchpoints: TemplateTouchpoint[]
}

export type TemplateJourney = {
  id: string
  typeId: string
  title: Localised
  kind: string
  model: string
  votedBy: 'stakeholders' | 'customers'
  nextRound: Localised | null
  chapters: TemplateChapter[]
}

export type TemplateType = {
  id: string
  name: Localised
  personName: string
  asPerson: Localised
  want: Localised
  limits: Localised
  trigger: Localised
  lifecycle: string
  motives: string[]
}

/** First and last chapter as the organisation and as the customer see the journey. */
export type Boundaries = {
  journeyId: string
  organisation: { startChapterId: string; endChapterId: string }
  customer: { startChapterId: string; endChapterId: string }
}

export type Template = {
  id: string
  title: Localised
  summary: Localised
  organisation: { name: string; kind: string; word: string }
  teams: { code: string; label: Localised }[]
  promises: { id: string; text: Localised }[]
  scope: {
    goal: Localised
    answers: Record<string, Localised>
    outOfScope: Localised[]
    boundaries: Boundaries
    useCase: string
    projectKind: string
    mapState: string
  }
  types: TemplateType[]
  boards: { version: string; journeys: string[] }[]
  journeys: TemplateJourney[]
}
