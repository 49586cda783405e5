import { describe, expect, it } from 'vitest'
import { dice, findingsOf, suggestionFor, touchpointQuestion, verdictInMap } from '../guard.ts'
import type { MapChapter, MapFinding } from '../guard.ts'
import { sameStem } from './alike.ts'
import { TEMPLATE_IDS, templateOf } from '../templates.ts'

const chapter = (title: string, touchpoints: string[] = [], lifecycle = ''): MapChapter => ({
  id: title,
  title,
  lifecycle,
  touchpoints,
})
const rules = (found: readonly MapFinding[]) => found.map(({ rule }) => rule)
const map = (chapters: MapChapter[], afterTouchpoints = false) => ({ chapters, afterTouchpoints })

const journeys = TEMPLATE_IDS.flatMap((id) =>
  templateOf(id).journeys.flatMap(({ chapters }, at) =>
    (['nl', 'en'] as const).map((lang) => ({
      name: `${id} ${at} ${lang}`,
      lang,
      chapters: chapters.map(({ title, touchpoints }) => ({
        title: title[lang],
        touchpoints: touchpoints.map((touchpoint) => touchpoint.title[lang]),
      })),
    })),
  ),
)

describe('GD6 boards made wholly of touchpoints', () => {
  it('GD6 there are journeys to try', () => expect(journeys.length).toBeGreaterThanOrEqual(10))
  it.each(journeys)('GD6 $name: its touchpoints as chapters are told, its chapters are not', (journey) => {
    const touchpoints = journey.chapters.flatMap(({ touchpoints }) => touchpoints)
    expect(
      rules(findingsOf({ ...map(touchpoints.map((title) => chapter(title))), lang: journey.lang })),
    ).toContain('M1')
    const chapters = journey.chapters.map(({ title, touchpoints }) => chapter(title, touchpoints))
    expect(rules(findingsOf({ ...map(chapters, true), lang: journey.lang }))).not.toContain('M1')
  })
  it('GD6 half of them, and three at least', () => {
    const two = ['Homepage', 'Winkelbezoek']
    const big = ['Vergelijken', 'Wonen', 'Leven']
    expect(rules(findingsOf(map([...two, ...big].map((title) => chapter(title)))))).not.toContain('M1')
    expect(rules(findingsOf(map([...two, 'Factuur', ...big].map((title) => chapter(title)))))).toContain('M1')
    expect(
      rules(findingsOf(map([...two, 'Factuur', ...big, 'Sparen'].map((title) => chapter(title))))),
    ).not.toContain('M1')
  })
  it('GD6 after the touchpoints, hardly any under them says the same', () => {
    const thin = ['Dromen', 'Kiezen', 'Wonen'].map((title, at) =>
      chapter(title, at === 0 ? ['a', 'b'] : ['c']),
    )
    expect(rules(findingsOf(map(thin)))).toEqual([])
    expect(rules(findingsOf(map(thin, true)))).toEqual(['M1'])
    const full = ['Dromen', 'Kiezen', 'Wonen'].map((title) => chapter(title, ['a', 'b']))
    expect(rules(findingsOf(map(full, true)))).toEqual([])
  })
  it('GD6 it proposes what stays and under what the rest could stand', () => {
    const titles = [
      'Advertentie op Instagram',
      'Website bekijken',
      'Dromen',
      'Offerte per e-mail',
      'Eindfactuur',
    ]
    expect(findingsOf(map(titles.map((title) => chapter(title))))).toEqual([
      {
        rule: 'M1',
        stay: ['Dromen'],
        group: [
          { under: 'look', chapters: ['Advertentie op Instagram', 'Website bekijken'] },
          { under: 'decide', chapters: ['Offerte per e-mail'] },
          { under: 'finish', chapters: ['Eindfactuur'] },
        ],
      },
    ])
  })
})

describe('GD7 the rest of the map', () => {
  const many = (n: number) =>
    [
      'Dromen',
      'Vergelijken',
      'Kiezen',
      'Wachten',
      'Verhuizen',
      'Wonen',
      'Leven',
      'Sparen',
      'Reizen',
      'Groeien',
      'Helpen',
      'Rusten',
      'Bouwen',
    ]
      .slice(0, n)
      .map((title) => chapter(title))
  it('GD7 more than eight is a hint, more than twelve asks to merge, fewer than three asks what is missing', () => {
    const told = (n: number) => findingsOf(map(many(n)))
    expect(told(0)).toEqual([])
    expect(told(2)).toEqual([{ rule: 'M4', count: 2 }])
    expect(told(3)).toEqual([])
    expect(told(8)).toEqual([])
    expect(told(9)).toEqual([{ rule: 'M2', count: 9, merge: false }])
    expect(told(12)).toEqual([{ rule: 'M2', count: 12, merge: false }])
    expect(told(13)).toEqual([{ rule: 'M2', count: 13, merge: true }])
  })
  it('GD7 titles that are alike, or share their stem, are asked to merge', () => {
    const titles = ['Kiezen en kopen', 'Kopen en kiezen', 'Wonen']
    expect(findingsOf(map(titles.map((title) => chapter(title))))).toEqual([
      { rule: 'M3', pair: ['Kiezen en kopen', 'Kopen en kiezen'] },
    ])
    const near = ['Naar het stadion', 'Naar het stadion toe gaan', 'Wonen'].map((title) => chapter(title))
    expect(rules(findingsOf(map(near)))).toEqual(['M3'])
    expect(sameStem('De boeking', 'Boeken')).toBe(true)
    expect(sameStem('Wonen', 'Werken')).toBe(false)
    expect(dice('night', 'nacht')).toBe(0.25)
    expect(dice('', '')).toBe(1)
    expect(dice('a', 'b')).toBe(0)
    expect(dice('aaaa', 'aa')).toBe(0.5)
  })
  it('GD7 nothing before the purchase, nothing after it; unknown as long as nobody chose', () => {
    const of = (...codes: string[]) =>
      findingsOf(map(['Dromen', 'Kiezen', 'Wonen'].map((title, at) => chapter(title, [], codes[at]))))
    expect(of('', '', '')).toEqual([])
    expect(of('prospect', 'new', 'existing')).toEqual([])
    expect(of('new', 'new', '')).toEqual([{ rule: 'M5', missing: ['before', 'after'] }])
    expect(of('prospect', 'new', '')).toEqual([{ rule: 'M5', missing: ['after'] }])
    expect(of('', 'existing', 'lapsed')).toEqual([{ rule: 'M5', missing: ['before'] }])
  })
})

describe('GD8 a chapter where it stands', () => {
  const others = [chapter('Dromen', ['Foto’s kijken', 'Praten']), chapter('Wonen', ['Verbouwing', 'Feest'])]
  it('GD8 one touchpoint or none asks after the step touchpoints, unless the title is big by itself', () => {
    const lonely = chapter('De tuin', ['Schutting'])
    expect(verdictInMap(lonely, map([lonely, ...others])).verdict).toBe('chapter')
    expect(verdictInMap(lonely, map([lonely, ...others], true))).toMatchObject({
      verdict: 'touchpoint',
      reasons: [{ rule: 'S1' }],
    })
    const big = chapter('Wennen', [])
    expect(verdictInMap(big, map([big, ...others], true)).verdict).toBe('chapter')
  })
  it('GD8 a title that a touchpoint has as well', () => {
    const twin = chapter('De schuur', ['a', 'b'])
    const board = map([twin, ...others, chapter('Buiten', ['de schuur!', 'b'])])
    expect(verdictInMap(twin, board)).toMatchObject({
      verdict: 'touchpoint',
      reasons: [{ rule: 'S2', word: 'de schuur!' }],
    })
  })
  it('GD8 work of the organisation stays what it is', () => {
    const ours = chapter('Aanvraag verwerken', [])
    expect(verdictInMap(ours, map([ours], true)).verdict).toBe('process')
  })
  it('GD8 a name for the chunk is at hand', () => {
    expect(suggestionFor('Inlevering aan de balie', 'nl')).toBe('buy')
    expect(suggestionFor('Klacht via de telefoon', 'nl')).toBe('help')
    expect(suggestionFor('Final invoice', 'en')).toBe('finish')
    expect(suggestionFor('Quote by e-mail', 'en')).toBe('decide')
    expect(suggestionFor('Zomaar iets', 'nl')).toBe('chunk')
  })
})

describe('GD9 touchpoints, the other way round', () => {
  it('GD9 days, a big title or three chapters ask whether it is a chapter', () => {
    expect(touchpointQuestion('Weken wachten op het hout')).toEqual({
      ask: 'chapter',
      why: 'title',
      word: 'wachten',
    })
    expect(touchpointQuestion('Drie weken zonder keuken')).toEqual({
      ask: 'chapter',
      why: 'days',
      word: 'drie weken',
    })
    expect(touchpointQuestion('Two days at home')).toMatchObject({ why: 'days', word: 'two days' })
    expect(touchpointQuestion('Living with it')).toMatchObject({ why: 'title' })
    expect(touchpointQuestion('Nieuwsbrief', 2)).toBeNull()
    expect(touchpointQuestion('Nieuwsbrief', 3)).toEqual({ ask: 'chapter', why: 'copies', word: '' })
  })
  it('GD9 what names a contact is left alone', () => {
    expect(touchpointQuestion('Kiezen in de showroom')).toBeNull()
    expect(touchpointQuestion('Season-ticket renewal letter')).toBeNull()
  })
  it('GD9 a coloured title is a pain in the wrong place', () => {
    expect(touchpointQuestion('Trage website')).toEqual({ ask: 'loaded', word: 'trage' })
    expect(touchpointQuestion('Prijs loopt op in de app')).toEqual({ ask: 'loaded', word: 'loopt op' })
    expect(touchpointQuestion('Rude receptionist')).toEqual({ ask: 'loaded', word: 'rude' })
    expect(touchpointQuestion('De totaalprijs zien')).toBeNull()
  })
})
