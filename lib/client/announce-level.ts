/** How much of what others do is said aloud, from nothing to all of it. */
export const ANNOUNCE_LEVELS = ['none', 'important', 'mine', 'all'] as const
export type AnnounceLevel = (typeof ANNOUNCE_LEVELS)[number]

/**
 * What a message is about. `own`: what one did oneself or asked for, and whether one's work is safe: always
 * said. `important`: the course of the workshop. `mine`: others' doings where one is. `all`: who comes and goes.
 */
export type About = 'own' | Exclude<AnnounceLevel, 'none'>

export const isHeard = (level: AnnounceLevel, about: About): boolean =>
  about === 'own' || ANNOUNCE_LEVELS.indexOf(about) <= ANNOUNCE_LEVELS.indexOf(level)

const KEY = 'announce'

export function announceLevel(): AnnounceLevel {
  const kept = localStorage.getItem(KEY)
  return ANNOUNCE_LEVELS.find((level) => level === kept) ?? 'important'
}

export const keepAnnounceLevel = (level: AnnounceLevel): void => localStorage.setItem(KEY, level)
