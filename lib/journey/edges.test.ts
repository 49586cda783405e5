import { describe, expect, it } from 'vitest'
import { edgesOf } from './edges.ts'
import { NO_EDGES } from './entities.ts'
import { templateBoard } from './templates.ts'

const { view } = templateBoard('airline-door-to-door', { lang: 'nl', part: 'complete' })
const [journey] = view.journeys
const journeyId = journey?.id ?? ''
const withEdges = (edges: Partial<typeof NO_EDGES>) => ({
  ...view,
  journeys: view.journeys.map((each) => ({ ...each, ...NO_EDGES, ...edges })),
})
const chapters = edgesOf(view, journeyId)?.chapters.map(({ id }) => id) ?? []
const [first = '', second = '', third = ''] = chapters

describe('edges of a journey', () => {
  it('FR47 the airline sees the flight alone; what it does not look at is known by chapter', () => {
    expect(edgesOf(view, journeyId)).toMatchObject({
      organisation: { from: 5, to: 5 },
      customer: { from: 0, to: 7 },
      narrow: false,
      beyond: [],
    })
    expect(edgesOf(view, journeyId)?.unseen.size).toBe(7)
  })
  it('FR47 not set is not set; one end alone reaches to the end of the journey; turned ends are turned', () => {
    expect(edgesOf(withEdges({}), journeyId)).toMatchObject({ organisation: null, customer: null })
    expect(edgesOf(withEdges({ organisationStart: third }), journeyId)?.organisation).toEqual({
      from: 2,
      to: 7,
    })
    const turned = withEdges({ customerStart: third, customerEnd: first })
    expect(edgesOf(turned, journeyId)?.customer).toEqual({ from: 0, to: 2 })
    expect(edgesOf(withEdges({ customerEnd: 'gone' }), journeyId)?.customer).toBeNull()
    expect(edgesOf(view, 'elsewhere')).toBeNull()
  })
  it('FR48 touchpoints before the customer’s first chapter and after the last are beyond', () => {
    const edges = edgesOf(withEdges({ customerStart: second, customerEnd: third }), journeyId)
    const beyond = new Set(edges?.beyond.map(({ place }) => place.parent))
    expect(beyond.has(first)).toBe(true)
    expect([second, third].some((id) => beyond.has(id))).toBe(false)
  })
  it('FR47 an organisation that looks further than the customer goes is asked about', () => {
    const edges = {
      organisationStart: first,
      organisationEnd: third,
      customerStart: second,
      customerEnd: third,
    }
    expect(edgesOf(withEdges(edges), journeyId)?.narrow).toBe(true)
  })
})
