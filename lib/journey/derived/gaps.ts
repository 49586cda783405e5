/** What a map of touchpoints does not have yet: empty parts of the way, and contacts that teams forget. */
import type { BoardView, Chapter, Touchpoint } from '../entities.ts'
import { suggestionFor, type Suggestion } from '../guard/suggestion.ts'
import { travelled } from '../place.ts'
import { channels } from '../values/channels.ts'
import { mainChannel } from './coverage.ts'

/** The way of a customer, coarse: requirement S0-04. */
export const WAY = ['orientation', 'purchase', 'use', 'service', 'repeat'] as const
export type WayPart = (typeof WAY)[number]

const BY_INTENT: Record<string, WayPart> = {
  attract: 'orientation',
  convert: 'purchase',
  serve: 'use',
  recover: 'service',
  retain: 'repeat',
  top_of_mind: 'repeat',
  need_creation: 'repeat',
  repeat_choice: 'repeat',
}
const BY_LIFECYCLE: Record<string, WayPart> = {
  prospect: 'orientation',
  new: 'purchase',
  existing: 'use',
  lapsed: 'repeat',
  ambassador: 'repeat',
}
const BY_TITLE: Record<Suggestion, WayPart | null> = {
  look: 'orientation',
  decide: 'purchase',
  buy: 'purchase',
  use: 'use',
  help: 'service',
  finish: 'use',
  chunk: null,
}

/**
 * To which parts a touchpoint belongs: by what it is for, else by whom its chapter is about, else by its
 * title. What nobody said anything about belongs to none.
 */
export function partsOf(
  { intents, title }: Pick<Touchpoint, 'intents' | 'title'>,
  chapter: Pick<Chapter, 'lifecycle'> | undefined,
  lang: 'nl' | 'en',
): WayPart[] {
  const intended = intents.flatMap((code) => BY_INTENT[code] ?? [])
  if (intended.length > 0) return WAY.filter((part) => intended.includes(part))
  const part = BY_LIFECYCLE[chapter?.lifecycle ?? ''] ?? BY_TITLE[suggestionFor(title, lang)]
  return part ? [part] : []
}

export function coverageStrip(
  view: BoardView,
  journeyId: string,
): { part: WayPart; touchpoints: Touchpoint[] }[] {
  const chapters = new Map(view.chapters.map((chapter) => [chapter.id, chapter]))
  const told = travelled(view, journeyId).map((touchpoint) => ({
    touchpoint,
    parts: partsOf(touchpoint, chapters.get(touchpoint.place.parent), view.meta.language),
  }))
  return WAY.map((part) => ({
    part,
    touchpoints: told.filter(({ parts }) => parts.includes(part)).map(({ touchpoint }) => touchpoint),
  }))
}

/** The contacts an organisation forgets, for they are not its own: method, step 7. */
export const FORGOTTEN = ['friends', 'others', 'complaint', 'after'] as const
export type Forgotten = (typeof FORGOTTEN)[number]

const FRIENDS = ['word_of_mouth', 'online_community', 'review_site']
const OTHERS = ['competitor', 'comparison_site']
const COMPLAINT = {
  nl: /klacht|klaag|klag|mis ga|misgaat|storing|ruil|retour/,
  en: /complain|goes wrong|fault|refund|return/,
}

export function forgottenIn(view: BoardView, journeyId: string): Forgotten[] {
  const touchpoints = travelled(view, journeyId)
  const through = (codes: readonly string[]) => touchpoints.some(({ channel }) => codes.includes(channel))
  const complains = touchpoints.some(
    ({ intents, title }) =>
      intents.includes('recover') || COMPLAINT[view.meta.language].test(title.toLowerCase()),
  )
  const after = coverageStrip(view, journeyId).some(
    ({ part, touchpoints: there }) => part === 'repeat' && there.length > 0,
  )
  const there: Record<Forgotten, boolean> = {
    friends: through(FRIENDS),
    others: through(OTHERS),
    complaint: complains,
    after,
  }
  return FORGOTTEN.filter((what) => !there[what])
}

/** Codes of known channels that no touchpoint of the journey goes through. */
export function unusedChannels(view: BoardView, journeyId: string): string[] {
  const used = new Set(travelled(view, journeyId).map(mainChannel))
  return channels.map(({ code }) => code).filter((code) => !used.has(code))
}
