/** What a template says about itself must hold: ids once only, and every id that is named exists. */
import { TemplateError } from './template-error.ts'
import type { Template, TemplateTouchpoint } from './template-shape.ts'

/** Only a board that was checked with customers may claim these. */
const CHECKED_STATUSES: readonly string[] = ['confirmed', 'nuanced', 'refuted', 'new_insight']

/** Throws a `TemplateError` at the first double id, dangling id or claim that its version can't make. */
export function checkReferences(template: Template): void {
  const types = onlyOnce('customerTypes', template.types)
  const promises = onlyOnce('brandPromises', template.promises)
  const journeys = onlyOnce('journeys', template.journeys)
  const teams = onlyOnce(
    'teams',
    template.teams.map(({ code }) => ({ id: code })),
  )
  const chapters = onlyOnce(
    'chapters',
    template.journeys.flatMap((journey) => journey.chapters),
  )
  onlyOnce(
    'touchpoints',
    template.journeys.flatMap((journey) => journey.chapters.flatMap((chapter) => chapter.touchpoints)),
  )
  if (template.boards.length === 0) throw new TemplateError('missing', 'boards')

  const versionOf = new Map<string, string>()
  for (const [b, board] of template.boards.entries()) {
    for (const [j, journeyId] of board.journeys.entries()) {
      const path = `boards[${b}].journeys[${j}]`
      mustKnow(journeys, journeyId, path)
      if (versionOf.has(journeyId)) throw new TemplateError('doubleId', path)
      versionOf.set(journeyId, board.version)
    }
  }

  for (const [j, journey] of template.journeys.entries()) {
    const path = `journeys[${j}]`
    mustKnow(types, journey.typeId, `${path}.typeId`)
    const version = versionOf.get(journey.id)
    if (version === undefined) throw new TemplateError('danglingReference', `${path}.id`)
    for (const [c, chapter] of journey.chapters.entries()) {
      for (const [t, touchpoint] of chapter.touchpoints.entries()) {
        const at = `${path}.chapters[${c}].touchpoints[${t}]`
        checkTouchpoint(touchpoint, at, { types, promises, teams })
        if (version === '1.0' && CHECKED_STATUSES.includes(touchpoint.status)) {
          throw new TemplateError('statusNotOfVersion', `${at}.status`)
        }
      }
    }
  }

  const { journeyId, organisation, customer } = template.scope.boundaries
  mustKnow(journeys, journeyId, 'scope.boundaries.journeyId')
  for (const [side, bracket] of Object.entries({ organisation, customer })) {
    mustKnow(chapters, bracket.startChapterId, `scope.boundaries.${side}.startChapterId`)
    mustKnow(chapters, bracket.endChapterId, `scope.boundaries.${side}.endChapterId`)
  }
}

type Known = { types: Set<string>; promises: Set<string>; teams: Set<string> }

function checkTouchpoint(touchpoint: TemplateTouchpoint, at: string, known: Known): void {
  for (const typeId of Object.keys(touchpoint.relevance)) {
    mustKnow(known.types, typeId, `${at}.relevance.${typeId}`)
  }
  for (const [l, link] of touchpoint.brandLinks.entries()) {
    mustKnow(known.promises, link.promiseId, `${at}.brandLinks[${l}].promiseId`)
  }
  for (const [n, team] of touchpoint.teams.entries()) {
    mustKnow(known.teams, team, `${at}.teams[${n}]`)
  }
}

function mustKnow(known: ReadonlySet<string>, id: string, path: string): void {
  if (!known.has(id)) throw new TemplateError('danglingReference', path)
}

function onlyOnce(what: string, entities: readonly { id: string }[]): Set<string> {
  const seen = new Set<string>()
  for (const { id } of entities) {
    if (seen.has(id)) throw new TemplateError('doubleId', `${what}: ${id}`)
    seen.add(id)
  }
  return seen
}
