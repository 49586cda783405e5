/**
 * The five templates. Only the server imports this file: the JSON behind it is 300 kB, and a browser
 * gets a board, never a template.
 */
import type { Lang } from './entities.ts'
import { boardOf, type TemplateBoard, type TemplateWish } from './template-board.ts'
import { parseTemplate } from './template-check.ts'
import { TemplateError } from './template-error.ts'
import type { Template } from './template-shape.ts'
import airline from './templates/airline-door-to-door.json' with { type: 'json' }
import bathroom from './templates/bathroom-2-0.json' with { type: 'json' }
import football from './templates/football-two-types.json' with { type: 'json' }
import holidayPark from './templates/holiday-park.json' with { type: 'json' }
import library from './templates/library-1-0.json' with { type: 'json' }

export type { TemplateBoard, TemplatePart, TemplateRound, TemplateWish } from './template-board.ts'
export { TemplateError } from './template-error.ts'

export const TEMPLATE_IDS = [
  'library-1-0',
  'airline-door-to-door',
  'bathroom-2-0',
  'football-two-types',
  'holiday-park',
] as const
export type TemplateId = (typeof TEMPLATE_IDS)[number]

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
