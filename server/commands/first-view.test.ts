import { describe, expect, it } from 'vitest'
import { STARTS, TEMPLATE_IDS } from '../../lib/journey/template-ids.ts'
import { templatePictures } from '../../lib/journey/templates.ts'
import { firstView } from './first-view.ts'
import { newWorkshopSchema } from './new-workshop.ts'

const begin = (template: string, language: 'nl' | 'en') => {
  let made = 0
  return firstView(newWorkshopSchema.parse({ title: 'T', template, language }), () => `new-${(made += 1)}`)
}

describe('what a new board holds', () => {
  it('CR9 any template gives its chapters and touchpoints, in the language that was asked for', () => {
    for (const lang of ['nl', 'en'] as const) {
      for (const picture of templatePictures(lang)) {
        const view = begin(picture.id, lang)
        const chapters = picture.journeys.flatMap((journey) => journey.chapters)
        expect(view.chapters.map(({ title }) => title).toSorted()).toEqual(
          chapters.map(({ title }) => title).toSorted(),
        )
        expect(view.touchpoints).toHaveLength(chapters.reduce((sum, { touchpoints }) => sum + touchpoints, 0))
        expect(view.meta.language).toBe(lang)
      }
    }
    expect(templatePictures('nl').map(({ id }) => id)).toEqual([...TEMPLATE_IDS])
  })

  it('CR9 of no start come scope, wishes, promises, notes or links to a brand', () => {
    for (const start of STARTS) {
      const view = begin(start, 'nl')
      expect(view.scope).toEqual({ goal: '', outOfScope: '', open: [], answers: { start: '', end: '' } })
      expect(view.promises).toEqual([])
      expect(view.notes).toEqual([])
      expect(view.journeys.map(({ nextRound }) => nextRound).join('')).toBe('')
      expect(view.types.map(({ want, limits, trigger }) => want + limits + trigger).join('')).toBe('')
      expect(view.touchpoints.flatMap(({ brandLinks }) => Object.keys(brandLinks))).toEqual([])
    }
  })
})
