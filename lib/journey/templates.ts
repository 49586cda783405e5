/**
 * The five templates. Only the server imports this file: the JSON behind it is 300 kB, and a browser
 * gets a board, never a template.
 */
import type { Lang } from './entities.ts'
import { chaptersOf, sortByRank, touchpointsOf } from './place.ts'
import { boardOf, type TemplateBoard, type TemplateWish } from './template-board.ts'
import { parseTemplate } from './template-check.ts'
import { TemplateError } from './template-error.ts'
import { TEMPLATE_IDS, type TemplateId } from './template-ids.ts'
import type { Template } from './template-shape.ts'
import airline from './templates/airline-door-to-door.json' with { type: 'json' }
import bathroom from './templates/bathroom-2-0.json' with { type: 'json' }
import football from './templates/football-two-types.json' with { type: 'json' }
import holidayPark from './templates/holiday-park.json' with { type: 'json' }
import library from './templates/library-1-0.json' with { type: 'json' }

export type { TemplateBoard, TemplatePart, TemplateRound, TemplateWish } from './template-board.ts'
export { TemplateError } from './template-error.ts'
export { TEMPLATE_IDS, type TemplateId } from './template-ids.ts'

const SOURCES: Record<TemplateId, unknown> = {
  'library-1-0': library,
  'airline-door-to-door': airline,
  'bathroom-2-0': bathroom,
  'football-two-types': football,
  'holiday-park': holidayPark,
}

export const isTemplateId = (id: string): id is TemplateId => Object.hasOwn(SOURCES, id)

const checked = new Map<TemplateId, Template>()

/** Checked once. Throws `TemplateError` when there is no such template or its file is wrong. */
export function templateOf(id: string): Template {
  if (!isTemplateId(id)) throw new TemplateError('unknownTemplate', '')
  const known = checked.get(id) ?? parseTemplate(SOURCES[id])
  checked.set(id, known)
  return known
}

/** The board a template makes. Throws `TemplateError`. */
export function templateBoard(id: string, wish: TemplateWish): TemplateBoard {
  return boardOf(templateOf(id), wish)
}

export function templateList(lang: Lang): { id: TemplateId; title: string; summary: string }[] {
  return TEMPLATE_IDS.map((id) => {
    const { title, summary } = templateOf(id)
    return { id, title: title[lang], summary: summary[lang] }
  })
}

export type TemplatePicture = {
  id: TemplateId
  title: string
  journeys: { title: string; chapters: { title: string; touchpoints: number }[] }[]
}

/** What each template makes of a new board: chapters in order, with their number of touchpoints. */
export function templatePictures(lang: Lang): TemplatePicture[] {
  return TEMPLATE_IDS.map((id) => {
    const { title, view } = templateBoard(id, { lang, part: 'structure' })
    return {
      id,
      title,
      journeys: sortByRank(view.journeys).map((journey) => ({
        title: journey.title,
        chapters: chaptersOf(view, journey.id).map((chapter) => ({
          title: chapter.title,
          touchpoints: touchpointsOf(view, chapter.id).length,
        })),
      })),
    }
  })
}
