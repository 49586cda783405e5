/** From a template to a board in one language: nested to flat, array order to ranks, two texts to one. */
import {
  NO_EDGES,
  type BoardView,
  type Chapter,
  type Journey,
  type Lang,
  type Localised,
  type Note,
  type Touchpoint,
} from './entities.ts'
import { ranksFor, sortByPlace } from './place.ts'
import type { TargetResult } from './results.ts'
import type { RichBlock } from './rich.ts'
import { SCHEMA_VERSION } from './schema-version.ts'
import { TemplateError } from './template-error.ts'
import type { Boundaries, Template, TemplateJourney, TemplateTouchpoint } from './template-shape.ts'
import { resultOf } from './votes.ts'

/**
 * `structure`: types, promises, scope, chapters and touchpoints, for a new board. `complete`: the
 * finished example, with person, notes, brand links and the round that was voted.
 */
export type TemplatePart = 'structure' | 'complete'

export type TemplateRound = {
  kind: 'emotion'
  journeyId: string
  number: number
  votedBy: 'stakeholders' | 'customers'
  targets: { id: string; titleThen: string }[]
  /** In the order of `targets`. */
  results: TargetResult[]
}

export type TemplateBoard = {
  templateId: string
  title: string
  version: string
  view: BoardView
  /** Rich descriptions by touchpoint id; the templates of today have none. */
  bodies: ReadonlyMap<string, RichBlock[]>
  /** One revealed round a journey; none for `structure`. */
  rounds: TemplateRound[]
  /** Null when they speak of a journey of another version. */
  boundaries: Boundaries | null
  useCase: string
  projectKind: string
  mapState: string
}

/** `newId` makes the ids of a new board; without it the template's own ids stay, for reading only. */
export type TemplateWish = {
  lang: Lang
  part: TemplatePart
  /** Default: the newest in the template. */
  version?: string | undefined
  newId?: (() => string) | undefined
}

/** Throws `TemplateError` `unknownVersion` when the template has no board of that version. */
export function boardOf(template: Template, wish: TemplateWish): TemplateBoard {
  const version =
    wish.version ??
    template.boards
      .map((board) => board.version)
      .sort()
      .at(-1)
  const board = template.boards.find((each) => each.version === version)
  if (!board) throw new TemplateError('unknownVersion', 'boards')

  const make: Make = { ...wish, id: renaming(wish.newId), template }
  const journeys = board.journeys.flatMap((id) => template.journeys.filter((journey) => journey.id === id))
  const parts = journeys.map((journey) => journeyParts(journey, make))
  return {
    templateId: template.id,
    title: template.title[wish.lang],
    version: board.version,
    view: {
      ...commonParts(template, make),
      journeys: inRanks(journeys.map((journey) => journeyOf(journey, make))),
      chapters: sortByPlace(parts.flatMap((part) => part.chapters)),
      touchpoints: sortByPlace(parts.flatMap((part) => part.touchpoints)),
      parked: [],
      notes: sortByPlace(parts.flatMap((part) => part.notes)),
      binned: [],
    },
    bodies: new Map(),
    rounds: wish.part === 'complete' ? journeys.map((journey) => roundOf(journey, make)) : [],
    boundaries: board.journeys.includes(template.scope.boundaries.journeyId)
      ? boundariesOf(template.scope.boundaries, make)
      : null,
    useCase: template.scope.useCase,
    projectKind: template.scope.projectKind,
    mapState: template.scope.mapState,
  }
}

type Make = TemplateWish & { id: (old: string) => string; template: Template }

/** One new id for each old one, the same one wherever it is named. */
function renaming(newId: (() => string) | undefined): (old: string) => string {
  const ids = new Map<string, string>()
  return (old) => {
    const known = ids.get(old) ?? (newId ? newId() : old)
    ids.set(old, known)
    return known
  }
}

function inRanks<T>(rows: readonly T[]): (T & { rank: string })[] {
  const ranks = ranksFor(rows.length)
  return rows.map((row, at) => ({ ...row, rank: ranks[at] ?? '' }))
}

function commonParts(
  template: Template,
  make: Make,
): Pick<BoardView, 'meta' | 'scope' | 'types' | 'promises'> {
  const say = (text: Localised): string => text[make.lang]
  const { scope } = template
  return {
    meta: {
      schemaVersion: SCHEMA_VERSION,
      language: make.lang,
      organisation: template.organisation,
      madeFrom: template.id,
    },
    scope: {
      goal: say(scope.goal),
      answers: Object.fromEntries(Object.entries(scope.answers).map(([code, text]) => [code, say(text)])),
      outOfScope: scope.outOfScope.map(say).join('\n'),
      open: [],
    },
    types: inRanks(
      template.types.map((type) => ({
        id: make.id(type.id),
        name: say(type.name),
        // The invented person stays in the example: a new board gets a person of its own.
        personName: make.part === 'complete' ? type.personName : '',
        asPerson: make.part === 'complete' ? say(type.asPerson) : '',
        want: say(type.want),
        limits: say(type.limits),
        trigger: say(type.trigger),
        lifecycle: type.lifecycle,
        motives: type.motives,
      })),
    ),
    promises: inRanks(
      template.promises.map((promise) => ({ id: make.id(promise.id), text: say(promise.text) })),
    ),
  }
}

function journeyOf(journey: TemplateJourney, make: Make): Omit<Journey, 'rank'> {
  return {
    id: make.id(journey.id),
    typeId: make.id(journey.typeId),
    title: journey.title[make.lang],
    kind: journey.kind,
    model: journey.model,
    nextRound: journey.nextRound?.[make.lang] ?? '',
    ...edgesOf(journey, make),
  }
}

function journeyParts(journey: TemplateJourney, make: Make) {
  const chapters: Chapter[] = []
  const touchpoints: Touchpoint[] = []
  const notes: Note[] = []
  for (const chapter of inRanks(journey.chapters)) {
    const chapterId = make.id(chapter.id)
    chapters.push({
      id: chapterId,
      place: { parent: make.id(journey.id), rank: chapter.rank },
      createdBy: '',
      title: chapter.title[make.lang],
      lifecycle: chapter.lifecycle,
      duration: chapter.duration[make.lang],
      fromTemplate: true,
    })
    for (const touchpoint of inRanks(chapter.touchpoints)) {
      const place = { parent: chapterId, rank: touchpoint.rank }
      touchpoints.push({ ...touchpointOf(touchpoint, make), place })
      if (make.part === 'complete') notes.push(...notesOf(touchpoint, make))
    }
  }
  return { chapters, touchpoints, notes }
}

function touchpointOf(touchpoint: TemplateTouchpoint, make: Make): Omit<Touchpoint, 'place'> {
  const structure = {
    id: make.id(touchpoint.id),
    createdBy: '',
    title: touchpoint.title[make.lang],
    channel: touchpoint.channel,
    channelText: '',
    directness: touchpoint.directness,
    mode: touchpoint.mode,
    needKind: touchpoint.need.kind,
    needText: touchpoint.need.text[make.lang],
    originIds: [],
    hasBody: false,
    fromTemplate: true,
  }
  if (make.part === 'structure') {
    const open = { ownership: '', status: 'assumption', basis: '', momentOfTruth: false }
    return { ...structure, ...open, brandLinks: {}, intents: [], teams: [], relevance: {} }
  }
  const teamName = new Map(make.template.teams.map((team) => [team.code, team.label[make.lang]]))
  return {
    ...structure,
    ownership: touchpoint.ownership,
    status: touchpoint.status,
    basis: touchpoint.basis,
    momentOfTruth: touchpoint.momentOfTruth,
    brandLinks: Object.fromEntries(
      touchpoint.brandLinks.map((link) => [make.id(link.promiseId), link.state]),
    ),
    intents: touchpoint.intents,
    teams: touchpoint.teams.map((code) => teamName.get(code) ?? code),
    relevance: Object.fromEntries(
      Object.entries(touchpoint.relevance).map(([typeId, relevance]) => [make.id(typeId), relevance]),
    ),
  }
}

function notesOf(touchpoint: TemplateTouchpoint, make: Make): Note[] {
  return inRanks(touchpoint.notes).map((note, at) => ({
    id: make.id(`${touchpoint.id}-note-${at + 1}`),
    place: { parent: make.id(touchpoint.id), rank: note.rank },
    createdBy: '',
    lane: note.lane,
    text: note.text[make.lang],
    kind: note.kind,
    severity: note.severity,
    source: note.source,
    owner: '',
  }))
}

function roundOf(journey: TemplateJourney, make: Make): TemplateRound {
  const touchpoints = journey.chapters.flatMap((chapter) => chapter.touchpoints)
  return {
    kind: 'emotion',
    journeyId: make.id(journey.id),
    number: 1,
    votedBy: journey.votedBy,
    targets: touchpoints.map(({ id, title }) => ({ id: make.id(id), titleThen: title[make.lang] })),
    results: touchpoints.map(({ id, votes }) => resultOf(make.id(id), votes)),
  }
}

/** Part of the scope, which a structure leaves behind. */
function edgesOf(journey: TemplateJourney, make: Make): typeof NO_EDGES {
  const { journeyId, organisation, customer } = make.template.scope.boundaries
  if (make.part !== 'complete' || journeyId !== journey.id) return NO_EDGES
  return {
    organisationStart: make.id(organisation.startChapterId),
    organisationEnd: make.id(organisation.endChapterId),
    customerStart: make.id(customer.startChapterId),
    customerEnd: make.id(customer.endChapterId),
  }
}

function boundariesOf(boundaries: Boundaries, make: Make): Boundaries {
  const bracket = ({ startChapterId, endChapterId }: Boundaries['customer']) => ({
    startChapterId: make.id(startChapterId),
    endChapterId: make.id(endChapterId),
  })
  return {
    journeyId: make.id(boundaries.journeyId),
    organisation: bracket(boundaries.organisation),
    customer: bracket(boundaries.customer),
  }
}
