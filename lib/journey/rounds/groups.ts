/**
 * Results of groups beside those of everybody: customers apart, colleagues by department. A group is shown
 * from three votes, and only when nothing below three is left by taking what is shown from the whole.
 */
import type { Emotion } from '../entities.ts'
import { VOTES_SHOWN_FROM } from '../limits.ts'
import type { GroupCounts } from '../results.ts'
import { countVotes } from '../votes.ts'

export type GroupedVote = {
  voterGroup: 'us' | 'customers'
  /** As typed; '' for none. */
  department: string
  value: Emotion | null
}

type Part = { who: GroupCounts['who']; name: string; votes: (Emotion | null)[] }

const valued = (votes: readonly (Emotion | null)[]): number => votes.filter((vote) => vote !== null).length
const enough = (votes: readonly (Emotion | null)[]): boolean => valued(votes) >= VOTES_SHOWN_FROM

/** Everybody in exactly one part, so that what is shown never overlaps. */
function partsOf(votes: readonly GroupedVote[]): Part[] {
  const parts = new Map<string, Part>()
  for (const { voterGroup, department, value } of votes) {
    const name = voterGroup === 'customers' ? '' : department.trim().replaceAll(/\s+/g, ' ')
    const who = voterGroup === 'customers' ? 'customers' : name === '' ? 'others' : 'department'
    const key = `${who} ${name.toLowerCase()}`
    const part = parts.get(key) ?? { who, name, votes: [] }
    // Of several spellings the first in order, whoever voted first.
    parts.set(key, { who, name: name < part.name ? name : part.name, votes: [...part.votes, value] })
  }
  return [...parts.values()].sort((a, b) => (a.who + a.name < b.who + b.name ? -1 : 1))
}

/**
 * The groups of one touchpoint that may be shown; none when only everybody together may be. The smallest
 * is withheld until what is left over holds nobody, or three votes at least: "don't know" alone is somebody.
 */
export function groupsShown(votes: readonly GroupedVote[]): GroupCounts[] {
  const parts = partsOf(votes)
  let shown = parts.filter(({ who, votes: own }) => who !== 'others' && enough(own))
  for (;;) {
    const rest = parts.filter((part) => !shown.includes(part)).flatMap((part) => part.votes)
    if (rest.length === 0 || enough(rest)) break
    const smallest = shown.toSorted((a, b) => valued(a.votes) - valued(b.votes))[0]
    if (!smallest) break
    shown = shown.filter((part) => part !== smallest)
  }
  // One part that is everybody says nothing new.
  if (shown.length === 1 && shown[0]?.votes.length === votes.length) return []
  const customers = shown.find(({ who }) => who === 'customers')
  const us = parts.filter(({ who }) => who !== 'customers')
  const colleagues: Part[] =
    customers && us.length > 0 ? [{ who: 'us', name: '', votes: us.flatMap((part) => part.votes) }] : []
  // Colleagues of one department are no second group.
  const same = colleagues.length > 0 && shown.length === 2 && us.length === 1
  const departments = shown.filter((part) => part !== customers && !same)
  return [...(customers ? [customers] : []), ...colleagues, ...departments].map(
    ({ who, name, votes: own }) => {
      const { counts, dontKnow } = countVotes(own)
      return { who, name, counts, dontKnow }
    },
  )
}
