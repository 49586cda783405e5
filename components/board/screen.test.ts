import { describe, expect, test } from 'vitest'
import { FIRST_SCREEN, screenAfter, showingOf } from './screen.ts'
import type { Screen, ScreenChange } from './screen.ts'

const after = (...changes: ScreenChange[]): Screen => changes.reduce(screenAfter, FIRST_SCREEN)
const LIVE = { started: true, narrow: false, voteOf: null }

describe('BO15 one panel and one dialog at most', () => {
  test('BO15 a panel takes the place of another, and the same side again closes it', () => {
    const opening = { id: 't1', field: 'title' } as const
    const screen = after({ to: 'side', side: 'bin' }, { to: 'panel', panel: { of: 'touchpoint', opening } })
    expect(screen.panel).toEqual({ of: 'touchpoint', opening })
    expect(screenAfter(screen, { to: 'side', side: 'people' }).panel).toEqual({ of: 'people' })
    expect(after({ to: 'side', side: 'people' }, { to: 'side', side: 'people' }).panel).toBeNull()
  })
  test('BO15 a dialog leaves the panel under it as it was', () => {
    const screen = after({ to: 'side', side: 'bin' }, { to: 'asked', asked: { what: 'help' } })
    expect(screen.panel).toEqual({ of: 'bin' })
    expect(screenAfter(screen, { to: 'asked', asked: null })).toEqual(after({ to: 'side', side: 'bin' }))
  })
})

describe('BO15 what the middle shows', () => {
  test('BO15 the lobby until the start, unless who leads prepares', () => {
    expect(showingOf(FIRST_SCREEN, { ...LIVE, started: false })).toBe('lobby')
    expect(showingOf(after({ to: 'preparing', on: true }), { ...LIVE, started: false })).toBe('map')
  })
  test('BO15 an open vote, until one leaves it for the map, and again for the next round', () => {
    const left = after({ to: 'vote', roundId: 'r1' })
    expect(showingOf(FIRST_SCREEN, { ...LIVE, voteOf: 'r1' })).toBe('vote')
    expect(showingOf(left, { ...LIVE, voteOf: 'r1' })).toBe('map')
    expect(showingOf(left, { ...LIVE, voteOf: 'r2' })).toBe('vote')
    expect(showingOf(screenAfter(left, { to: 'vote', roundId: 'r1' }), { ...LIVE, voteOf: 'r1' })).toBe(
      'vote',
    )
  })
  test('BO15 on a phone the tab decides; news brings one back to what is asked now', () => {
    const away = after({ to: 'tab', tab: 'people' })
    expect(showingOf(away, { ...LIVE, narrow: true, voteOf: 'r1' })).toBe('people')
    const told = screenAfter(away, { to: 'news', panel: null })
    expect(showingOf(told, { ...LIVE, narrow: true, voteOf: 'r1' })).toBe('vote')
    expect(showingOf(told, { ...LIVE, narrow: true })).toBe('list')
  })
})
