/** Where a journey begins and ends: for the organisation, which sees a part of it, and for the customer. */
import type { BoardView, Chapter, Journey, Touchpoint } from './entities.ts'
import { chaptersOf, touchpointsOf } from './place.ts'

export type Side = 'organisation' | 'customer'
export const SIDES: readonly Side[] = ['organisation', 'customer']
/** Places in the order of the chapters, both included. */
export type Bracket = { from: number; to: number }

/**
 * From the first to the last chapter of one side; null while neither is set. An end that isn't set, or whose
 * chapter is gone, is that of the journey; a first chapter after the last is read the other way round.
 */
export function bracketOf(chapters: readonly Chapter[], journey: Journey, side: Side): Bracket | null {
  const place = (id: string) => chapters.findIndex((chapter) => chapter.id === id)
  const start = place(journey[`${side}Start`])
  const end = place(journey[`${side}End`])
  if (start < 0 && end < 0) return null
  const from = start < 0 ? 0 : start
  const to = end < 0 ? chapters.length - 1 : end
  return from <= to ? { from, to } : { from: to, to: from }
}

export type Edges = Record<Side, Bracket | null> & {
  chapters: Chapter[]
  /** Chapters that the organisation doesn't look at. */
  unseen: ReadonlySet<string>
  /** Touchpoints in chapters before the customer's first and after the last. */
  beyond: Touchpoint[]
  /** The organisation looks further than the customer goes: one of the two is wrong. */
  narrow: boolean
}

/** Null when there is no such journey. */
export function edgesOf(view: BoardView, journeyId: string): Edges | null {
  const journey = view.journeys.find(({ id }) => id === journeyId)
  if (!journey) return null
  const chapters = chaptersOf(view, journeyId)
  const organisation = bracketOf(chapters, journey, 'organisation')
  const customer = bracketOf(chapters, journey, 'customer')
  const outside = (bracket: Bracket | null) =>
    bracket ? chapters.filter((_, at) => at < bracket.from || at > bracket.to) : []
  return {
    chapters,
    organisation,
    customer,
    unseen: new Set(outside(organisation).map(({ id }) => id)),
    beyond: outside(customer).flatMap(({ id }) => touchpointsOf(view, id)),
    narrow:
      organisation !== null &&
      customer !== null &&
      (organisation.from < customer.from || organisation.to > customer.to),
  }
}
