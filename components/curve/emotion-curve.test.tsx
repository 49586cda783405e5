import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Emotion, Lang } from '../../lib/journey/entities.ts'
import { resultOf } from '../../lib/journey/votes.ts'
import { vote } from '../../messages/vote.ts'
import { LanguageProvider } from '../i18n.tsx'
import { curvePoint, curveSummary } from './curve-point.ts'
import { EmotionCurve } from './emotion-curve.tsx'
import { medianWords, nearestEmotion, signed } from './figures.ts'

/** `counts` of −2…+2 as single votes. */
const votes = (...counts: number[]) =>
  counts.flatMap((many, step) => Array.from({ length: many }, () => (step - 2) as Emotion))

const point = (id: string, title: string, cast?: Emotion[]) =>
  curvePoint({ id, title }, cast && resultOf(id, cast))

const journey = [
  point('t1', 'Hears of it', votes(0, 0, 1, 4, 1)),
  point('t2', 'Fills in the form', votes(5, 1, 0, 0, 0)),
  point('t3', 'Waits', votes(4, 0, 0, 0, 4)),
  point('t4', 'Collects the card', votes(0, 1, 0, 1, 0)),
  point('t5', 'Borrows a book', votes(0, 0, 0, 3, 3)),
  point('t6', 'Brings it back'),
]

const drawn = (lang: Lang, props: Partial<Parameters<typeof EmotionCurve>[0]> = {}) =>
  renderToStaticMarkup(
    <LanguageProvider lang={lang}>
      <EmotionCurve points={journey} {...props} />
    </LanguageProvider>,
  )

const pathsIn = (svg: string) => [
  ...svg.matchAll(/<path d="(M[^"]+)" fill="none" stroke="var\(--color-ink\)" stroke-width="2.5"/g),
]

describe('the emotion curve', () => {
  it('UI9 names lowest, highest and most divided in one sentence, in the language of the screen', () => {
    expect(curveSummary(journey, vote.nl, 'nl')).toBe(
      'Emotiecurve over 6 contactmomenten: laagste Fills in the form, heel vervelend (−1,9); hoogste Borrows a book, heel prettig (+1,5); meest verdeeld Waits.',
    )
    expect(drawn('en')).toContain('lowest Fills in the form, very unpleasant (−1.9)')
  })

  it('UI9 without any value it says so instead of naming a lowest', () => {
    expect(curveSummary([point('t1', 'A'), point('t2', 'B', votes(1, 0, 0, 0, 1))], vote.en, 'en')).toBe(
      'Emotion curve over 2 touchpoints: nothing to show yet.',
    )
  })

  it('UI9 a hole breaks the line: fewer than three votes are told in words, never drawn', () => {
    const svg = drawn('nl', { table: false })
    expect(pathsIn(svg)).toHaveLength(2)
    expect(svg).not.toContain('data-touchpoint="t4"')
    expect(svg.match(/Te weinig stemmen/g)).toHaveLength(1)
  })

  it('UI9 every vote is a dot, and the face, the figure and the height say the same', () => {
    const svg = drawn('nl', { table: false })
    expect(svg.match(/<circle[^>]* r="3"/g)).toHaveLength(6 + 6 + 8 + 6)
    expect(svg).toContain('>−1,9</text>')
    const height = (id: string) =>
      Number(/translate\([\d.]+ ([\d.]+)\)/.exec(svg.split(`data-touchpoint="${id}"`)[1] ?? '')?.[1])
    expect(height('t2')).toBeGreaterThan(height('t3'))
    expect(height('t3')).toBeGreaterThan(height('t5'))
  })

  it('UI9 what divides the group carries a sign in words', () => {
    const svg = drawn('nl', { table: false })
    expect(svg.match(/>Tegengesteld</g)).toHaveLength(1)
  })

  it('UI9 the same figures stand in a table', () => {
    const html = drawn('en')
    expect(html).toContain('<th scope="row"')
    expect(html).toContain('4× very unpleasant, 4× very pleasant')
    expect(html).toContain('Opposed (divided)')
  })

  it('UI9 points with a place of their own stand there, as a row of the map', () => {
    const placed = journey.map((one, at) => ({ ...one, x: 40 + at * 100 }))
    const svg = drawn('nl', { points: placed, width: 700, table: false })
    expect(svg).toContain('width="700"')
    expect(svg).toContain('translate(140 ')
  })
})

describe('figures in words', () => {
  it.each([
    [-2, -2],
    [-1.5, -2],
    [-1.4, -1],
    [-0.5, -1],
    [-0.4, 0],
    [0, 0],
    [0.49, 0],
    [0.5, 1],
    [1.5, 2],
    [2, 2],
  ])('UI10 %d stands nearest to %d, alike on both sides of neutral', (median, emotion) => {
    expect(nearestEmotion(median)).toBe(emotion)
  })

  it('UI10 a figure has its sign, one decimal and a real minus', () => {
    expect([signed(-1.25, 'nl'), signed(0.93, 'en'), signed(-0.04, 'nl'), signed(2, 'nl')]).toEqual([
      '−1,2',
      '+0.9',
      '0',
      '+2',
    ])
    expect(medianWords(-1.8, 'nl')).toBe('heel vervelend (−1,8)')
  })
})
