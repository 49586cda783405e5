/** From unknown JSON to a `Template`, or a `TemplateError` at the first thing that is wrong. */
import type { Emotion } from './entities.ts'
import { CHAPTERS_MAX, NOTES_MAX, PROMISES_MAX, TITLE_MAX_CHARACTERS, TOUCHPOINTS_MAX } from './limits.ts'
import {
  boolean,
  codeOf,
  each,
  entries,
  field,
  id,
  localised,
  optional,
  string,
  whole,
} from './template-read.ts'
import type { At } from './template-read.ts'
import { TemplateError } from './template-error.ts'
import { checkReferences } from './template-references.ts'
import type {
  Boundaries,
  Template,
  TemplateChapter,
  TemplateJourney,
  TemplateNote,
  TemplateTouchpoint,
  TemplateType,
} from './template-shape.ts'
import { channels } from './values/channels.ts'
import { evidenceKinds, opportunityKinds, painKinds } from './values/notes.ts'
import { lifecycle, motives, votedBy } from './values/people.ts'
import { scopeQuestions } from './values/scope.ts'
import {
  basis,
  brandState,
  directness,
  intents,
  modes,
  needs,
  ownership,
  statuses,
} from './values/touchpoint.ts'
import * as workshop from './values/workshop.ts'
import { EMOTIONS } from './votes.ts'

/** Ids, teams, motives and the like; far above any real template. */
const MANY = 100
const VOTES_MAX = 1000

export function parseTemplate(raw: unknown): Template {
  const at: At = { value: raw, path: '' }
  const organisation = field(at, 'organisation')
  const template: Template = {
    id: id(field(at, 'id')),
    title: localised(field(at, 'title'), TITLE_MAX_CHARACTERS),
    summary: localised(field(at, 'summary')),
    organisation: {
      name: string(field(organisation, 'name'), TITLE_MAX_CHARACTERS),
      kind: codeOf(workshop.organisationKinds, field(organisation, 'kind')),
      word: codeOf(workshop.customerWords, field(organisation, 'word')),
    },
    teams: each(field(at, 'teams'), MANY, (team) => ({
      code: id(field(team, 'code')),
      label: localised(field(team, 'label')),
    })),
    promises: each(field(at, 'brandPromises'), PROMISES_MAX, (promise) => ({
      id: id(field(promise, 'id')),
      text: localised(field(promise, 'text')),
    })),
    scope: scopeAt(field(at, 'scope')),
    types: each(field(at, 'customerTypes'), MANY, typeAt),
    boards: each(field(at, 'boards'), MANY, (board) => ({
      version: codeOf(workshop.versions, field(board, 'version')),
      journeys: each(field(board, 'journeys'), MANY, id),
    })),
    journeys: each(field(at, 'journeys'), MANY, journeyAt),
  }
  checkReferences(template)
  return template
}

function scopeAt(at: At): Template['scope'] {
  const answers = entries(field(at, 'answers')).map(
    (answer) =>
      [codeOf(scopeQuestions, { value: answer.key, path: answer.at.path }), localised(answer.at)] as const,
  )
  return {
    goal: localised(field(at, 'goal')),
    answers: Object.fromEntries(answers),
    outOfScope: each(field(at, 'outOfScope'), MANY, (line) => localised(line)),
    boundaries: boundariesAt(field(at, 'boundaries')),
    useCase: codeOf(workshop.useCases, field(at, 'useCase')),
    projectKind: codeOf(workshop.projectKinds, field(at, 'projectKind')),
    mapState: codeOf(workshop.mapStates, field(at, 'mapState')),
  }
}

function boundariesAt(at: At): Boundaries {
  const bracket = (side: At) => ({
    startChapterId: id(field(side, 'startChapterId')),
    endChapterId: id(field(side, 'endChapterId')),
  })
  return {
    journeyId: id(field(at, 'journeyId')),
    organisation: bracket(field(at, 'organisation')),
    customer: bracket(field(at, 'customer')),
  }
}

function typeAt(at: At): TemplateType {
  return {
    id: id(field(at, 'id')),
    name: localised(field(at, 'name'), TITLE_MAX_CHARACTERS),
    personName: string(field(at, 'personName'), TITLE_MAX_CHARACTERS),
    asPerson: localised(field(at, 'asPerson')),
    want: localised(field(at, 'want')),
    limits: localised(field(at, 'limits')),
    trigger: localised(field(at, 'trigger')),
    lifecycle: codeOf(lifecycle, field(at, 'lifecycle')),
    motives: each(field(at, 'motives'), MANY, (motive) => codeOf(motives, motive)),
  }
}

function journeyAt(at: At): TemplateJourney {
  const next = optional(at, 'nextRound')
  return {
    id: id(field(at, 'id')),
    typeId: id(field(at, 'typeId')),
    title: localised(field(at, 'title'), TITLE_MAX_CHARACTERS),
    kind: codeOf(workshop.journeyKinds, field(at, 'kind')),
    model: codeOf(workshop.journeyModels, field(at, 'model')),
    votedBy: codeOf(votedBy, field(at, 'votedBy')),
    nextRound: next && localised(next),
    chapters: each(field(at, 'chapters'), CHAPTERS_MAX, chapterAt),
  }
}

function chapterAt(at: At): TemplateChapter {
  return {
    id: id(field(at, 'id')),
    title: localised(field(at, 'title'), TITLE_MAX_CHARACTERS),
    lifecycle: codeOf(lifecycle, field(at, 'lifecycle')),
    duration: localised(field(at, 'duration')),
    touchpoints: each(field(at, 'touchpoints'), TOUCHPOINTS_MAX, touchpointAt),
  }
}

function touchpointAt(at: At): TemplateTouchpoint {
  const need = field(at, 'need')
  const known = optional(at, 'basis')
  const missed = optional(field(at, 'emotion'), 'notExperienced')
  return {
    id: id(field(at, 'id')),
    title: localised(field(at, 'title'), TITLE_MAX_CHARACTERS),
    channel: codeOf(channels, field(at, 'channel')),
    mode: codeOf(modes, field(at, 'mode')),
    directness: codeOf(directness, field(at, 'directness')),
    ownership: codeOf(ownership, field(at, 'ownership')),
    need: { kind: codeOf(needs, field(need, 'kind')), text: localised(field(need, 'text')) },
    status: codeOf(statuses, field(at, 'status')),
    basis: known ? codeOf(basis, known) : '',
    momentOfTruth: boolean(field(at, 'momentOfTruth')),
    intents: each(field(at, 'intents'), MANY, (intent) => codeOf(intents, intent)),
    teams: each(field(at, 'teams'), MANY, id),
    relevance: relevanceAt(field(at, 'relevance')),
    brandLinks: each(field(at, 'brandLinks'), PROMISES_MAX, (link) => ({
      promiseId: id(field(link, 'promiseId')),
      state: codeOf(brandState, field(link, 'state')),
    })),
    votes: each(field(field(at, 'emotion'), 'votes'), VOTES_MAX, voteAt),
    notExperienced: missed ? whole(missed, 0, VOTES_MAX) : 0,
    notes: notesAt(at),
  }
}

function relevanceAt(at: At): Record<string, number> {
  const rows = entries(at).map(
    (type) => [id({ value: type.key, path: type.at.path }), whole(type.at, 0, 3)] as const,
  )
  return Object.fromEntries(rows)
}

function voteAt(at: At): Emotion | null {
  if (at.value === null) return null
  const value = EMOTIONS.find((emotion) => emotion === at.value)
  if (value === undefined) throw new TemplateError('outOfRange', at.path)
  return value
}

function notesAt(at: At): TemplateNote[] {
  const plain = { kind: '', severity: 0, source: '' }
  const notes = (key: string, read: (note: At) => TemplateNote) => {
    const list = optional(at, key)
    return list ? each(list, NOTES_MAX, read) : []
  }
  return [
    ...notes('pains', (note) => ({
      ...plain,
      lane: 'pain',
      text: localised(field(note, 'text')),
      kind: codeOf(painKinds, field(note, 'kind')),
      severity: whole(field(note, 'severity'), 1, 3),
    })),
    ...notes('opportunities', (note) => ({
      ...plain,
      lane: 'opportunity',
      text: localised(field(note, 'text')),
      kind: codeOf(opportunityKinds, field(note, 'kind')),
    })),
    ...notes('evidence', (note) => ({
      ...plain,
      lane: 'evidence',
      text: localised(field(note, 'text')),
      kind: codeOf(evidenceKinds, field(note, 'kind')),
      source: string(field(note, 'source')),
    })),
    ...notes('researchQuestions', (note) => ({ ...plain, lane: 'question', text: localised(note) })),
  ]
}
