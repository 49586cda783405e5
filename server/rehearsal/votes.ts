/** How somebody who is acted votes: varied, yet so that there is a curve with a shape. */
import type { Emotion } from '../../lib/journey/entities.ts'
import type { RoundKind } from '../../lib/journey/policy.ts'
import type { BallotValue } from '../../lib/journey/rounds/kinds.ts'
import type { CommandInput } from '../../lib/sync/commands.ts'
import type { OwnBallot, RoundView } from '../../lib/sync/state.ts'
import type { Chance } from './chance.ts'
import type { Lines } from './lines.ts'

type Voter = { mood: number; chance: Chance; lines: Lines }

const DONT_KNOW = 0.08
const WITH_REASON = 0.3

/** Null when they are done. */
export function nextVote(
  round: RoundView,
  own: readonly OwnBallot[],
  voter: Voter,
): CommandInput['cast'] | null {
  const spent = own.reduce((sum, { value }) => sum + (typeof value === 'number' ? value : 0), 0)
  if (round.budget !== null && spent >= round.budget) return null
  const left = round.targets.filter(({ id }) => !own.some(({ target }) => target === id))
  // Points go where one likes; the rest is answered from left to right.
  const target = round.budget === null ? left[0] : voter.chance.pick(left)
  if (!target) return null
  const value = valueOf(
    round.kind,
    target.id,
    round.targets.findIndex(({ id }) => id === target.id),
    voter,
  )
  const tells = round.kind === 'emotion' && value !== null && voter.chance.next() < WITH_REASON
  const reason = (tells && voter.chance.pick(voter.lines.reasons)) || ''
  return { roundId: round.id, target: target.id, value, reason }
}

function valueOf(kind: RoundKind, target: string, place: number, voter: Voter): BallotValue {
  const { chance, lines } = voter
  switch (kind) {
    case 'emotion':
    case 'trial':
      return feeling(place, voter)
    case 'stars':
    case 'dots':
      return 1
    case 'hearts':
      return chance.pick(['strengthens', 'strengthens', 'neutral', 'breaks'] as const) ?? 'neutral'
    case 'pins':
      return target === 'begin'
        ? { at: chance.whole(2, 34), words: chance.pick(lines.begins) ?? '' }
        : { at: chance.whole(66, 98), words: chance.pick(lines.ends) ?? '' }
    case 'agree':
      return chance.next() < 0.8 ? 'yes' : 'notYet'
    case 'rating':
      return chance.pick([3, 4, 4, 5] as const) ?? 4
  }
}

/** A wave over the journey, for its dips; each their own mood upon it, and now and then "don't know". */
function feeling(place: number, { mood, chance }: Voter): Emotion | null {
  if (chance.next() < DONT_KNOW) return null
  const wave = 1.6 * Math.sin(place * 0.9 + 0.6)
  const felt = Math.round(wave + mood * 0.6 + (chance.next() - 0.5) * 1.6)
  return Math.max(-2, Math.min(2, felt)) as Emotion
}
