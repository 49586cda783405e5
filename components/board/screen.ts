import type { Opening } from './board-context.tsx'
import type { Reach } from './in-reach.ts'
import type { PhoneTab } from './phone-tabs.tsx'
import type { Moving } from './use-editing.ts'
import type { BoardLook } from './view-switch.tsx'

export type Side =
  | 'suggestions'
  | 'answers'
  | 'offers'
  | 'people'
  | 'self'
  | 'bin'
  | 'parked'
  | 'results'
  | 'guard'
  | 'gaps'
  | 'loop'
  | 'earlier'
  | 'research'
  | 'agenda'
  | 'versions'
/** What stands beside the board: one thing at most. */
export type Panel = { of: 'touchpoint'; opening: Opening } | { of: Side; byItself?: true }
/** What lies over it all and waits for an answer: one thing at most. */
export type Asked =
  | { what: 'help' | 'isNot' }
  | { what: 'palette'; reach: Reach }
  | { what: 'move'; moving: Moving }

/** What one person chose to see. What the workshop makes of it, `showingOf` says. */
export type Screen = {
  panel: Panel | null
  asked: Asked | null
  look: BoardLook
  tab: PhoneTab
  /** Who leads looks at the board before the start. */
  preparing: boolean
  /** Id of the open round whose vote was left for the map. */
  peek: string | null
}

export const FIRST_SCREEN: Screen = {
  panel: null,
  asked: null,
  look: 'map',
  tab: 'now',
  preparing: false,
  peek: null,
}

export type ScreenChange =
  | { to: 'panel'; panel: Panel | null }
  /** The same side again closes it. */
  | { to: 'side'; side: Side }
  | { to: 'asked'; asked: Asked | null }
  | { to: 'look'; look: BoardLook }
  | { to: 'tab'; tab: PhoneTab }
  | { to: 'preparing'; on: boolean }
  /** To and fro between the vote of this round and the map. */
  | { to: 'vote'; roundId: string | null }
  /** The board itself comes back: no panel, and on a phone its list. */
  | { to: 'board' }
  /** A round opened, or was revealed: the way is cleared for it, or its result comes forward. */
  | { to: 'news'; panel: Panel | null }

export function screenAfter(screen: Screen, change: ScreenChange): Screen {
  switch (change.to) {
    case 'panel':
      return { ...screen, panel: change.panel }
    case 'side':
      return { ...screen, panel: screen.panel?.of === change.side ? null : { of: change.side } }
    case 'asked':
      return { ...screen, asked: change.asked }
    case 'look':
      return { ...screen, look: change.look }
    case 'tab':
      return { ...screen, tab: change.tab }
    case 'preparing':
      return { ...screen, preparing: change.on }
    case 'vote':
      return { ...screen, tab: 'now', peek: screen.peek === null ? change.roundId : null }
    case 'board':
      return { ...screen, panel: null, tab: screen.tab === 'people' ? 'now' : screen.tab }
    case 'news':
      return { ...screen, panel: change.panel, look: 'map', tab: 'now', peek: null }
  }
}

/** What the middle of the board shows now. */
export type Showing = 'lobby' | 'vote' | 'map' | 'list' | 'people'

const ON_PHONE: Record<PhoneTab, Showing> = { now: 'list', map: 'map', people: 'people' }

/** `voteOf`: id of the open round this person votes in. */
export function showingOf(
  { look, tab, preparing, peek }: Screen,
  { started, narrow, voteOf }: { started: boolean; narrow: boolean; voteOf: string | null },
): Showing {
  if (!started && !preparing) return 'lobby'
  if (voteOf !== null && peek !== voteOf && (!narrow || tab === 'now')) return 'vote'
  return narrow ? ON_PHONE[tab] : look
}
