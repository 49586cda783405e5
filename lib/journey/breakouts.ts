/**
 * Small groups beside each other on one board: who sits where, which chapters are whose. Nothing is copied:
 * a group is a way to look at the board, not a place of its own.
 */

export type Breakout = {
  /** In the order they were put there. */
  seats: string[]
  /** Chapters that stand beside each other. */
  chapters: string[]
  /** Seat of who writes down; null: nobody is named yet. */
  scribe: string | null
  /** Where they talk; '' where they sit together. */
  callUrl: string
}

/** `endsAt`: epoch ms by the server's clock, of this group alone. */
export type OpenBreakout = Breakout & { endsAt: number }

/** From here on one group is too large for everybody to get a word in. */
export const BREAKOUTS_FROM = 7
export const BREAKOUTS_MIN = 2
export const BREAKOUTS_MAX = 5
const SEATS_EACH = 5
export const BREAKOUT_MINUTES = 10

/** "A" to "E". */
export const breakoutName = (place: number): string => String.fromCharCode('A'.charCodeAt(0) + place)

/** How many groups suit so many people: fives, and never more groups than there are chapters to give them. */
export function breakoutsFor(people: number, chapters: number): number {
  const byPeople = Math.max(BREAKOUTS_MIN, Math.ceil(people / SEATS_EACH))
  return Math.min(byPeople, BREAKOUTS_MAX, chapters > 0 ? Math.max(BREAKOUTS_MIN, chapters) : BREAKOUTS_MAX)
}

/**
 * Deals people out like cards, one department after the other: groups differ by one person at most, and so do
 * they in how many they have of any department. Spelling of a department aside; without one is one too.
 */
export function mixed(people: readonly { id: string; department: string }[], groups: number): string[][] {
  const departments = new Map<string, string[]>()
  for (const { id, department } of people) {
    const name = department.trim().toLocaleLowerCase('nl')
    departments.set(name, [...(departments.get(name) ?? []), id])
  }
  const inOrder = [...departments.values()].sort((a, b) => b.length - a.length).flat()
  return Array.from({ length: groups }, (_, group) => inOrder.filter((_id, n) => n % groups === group))
}

/** Neighbouring stretches of about equal length, the longer ones first. */
export function stretches<T>(all: readonly T[], groups: number): T[][] {
  const [least, more] = [Math.floor(all.length / groups), all.length % groups]
  let from = 0
  return Array.from({ length: groups }, (_, group) => {
    const stretch = all.slice(from, from + least + (group < more ? 1 : 0))
    from += stretch.length
    return stretch
  })
}

/** What who leads may change before it opens: mixed departments, neighbouring chapters, a scribe each. */
export function proposed(
  people: readonly { id: string; department: string }[],
  chapters: readonly string[],
  groups = breakoutsFor(people.length, chapters.length),
): Breakout[] {
  const shared = stretches(chapters, groups)
  return mixed(people, groups).map((seats, n) => ({
    seats,
    chapters: shared[n] ?? [],
    scribe: seats[0] ?? null,
    callUrl: '',
  }))
}

/** The same groups with somebody in this one; out of it they write down no longer. */
export function seated<G extends Breakout>(groups: readonly G[], seatId: string, to: number): G[] {
  return groups.map((group, place) => {
    const others = group.seats.filter((each) => each !== seatId)
    const scribe = group.scribe === seatId && place !== to ? (others[0] ?? null) : group.scribe
    const seats = place === to ? (group.seats.includes(seatId) ? group.seats : [...others, seatId]) : others
    return { ...group, seats, scribe: scribe ?? (place === to ? seatId : null) }
  })
}

/** The border between this group and the next moves by one chapter; with nothing to give it stays. */
export function borderMoved<G extends Breakout>(
  groups: readonly G[],
  place: number,
  way: 'left' | 'right',
): G[] {
  const [here, next] = [groups[place], groups[place + 1]]
  if (!here || !next) return [...groups]
  const all = [...here.chapters, ...next.chapters]
  const border = here.chapters.length + (way === 'right' ? 1 : -1)
  if (border < 0 || border > all.length) return [...groups]
  return groups.map((group, n) => {
    if (n === place) return { ...group, chapters: all.slice(0, border) }
    return n === place + 1 ? { ...group, chapters: all.slice(border) } : group
  })
}

/** Where somebody goes who comes later: the smallest, of equals the first. `present` alone is counted. */
export function smallest(groups: readonly Breakout[], present: (seatId: string) => boolean): number {
  const sizes = groups.map(({ seats }) => seats.filter(present).length)
  return sizes.indexOf(Math.min(...sizes))
}

export const groupOf = (groups: readonly Breakout[], seatId: string): number =>
  groups.findIndex(({ seats }) => seats.includes(seatId))

/** Some minutes more, counted from now when the time was over. */
export const lengthened = (endsAt: number, minutes: number, now: number): number =>
  Math.max(endsAt, now) + minutes * 60_000
