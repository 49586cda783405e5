/** Blind voting of every kind: open, cast, reveal, void. Values leave the database only at the reveal. */
import { z } from 'zod'
import { REASON_MAX_CHARACTERS, TOUCHPOINTS_MAX, VOTES_SHOWN_FROM } from '../../../lib/journey/limits.ts'
import { isOrganiser, mayVote, ROUND_KINDS } from '../../../lib/journey/policy.ts'
import { starsOf } from '../../../lib/journey/rounds.ts'
import { budgetOf, DONE, isValue, type BallotValue } from '../../../lib/journey/rounds/kinds.ts'
import { areNamed } from '../../../lib/journey/rounds/named.ts'
import { outcomeOf, reasonsAt } from '../../../lib/journey/rounds/outcome.ts'
import { targetsFor } from '../../../lib/journey/rounds/targets.ts'
import { db, type Tx } from '../../db/pool.ts'
import {
  ballotsOf,
  hasOpenRound,
  hideReason,
  isTarget,
  lockRound,
  markReminded,
  openByItself,
  openRound,
  pointsElsewhere,
  roundsOf,
  storeBallot,
  storeResults,
  voidRound,
  type RoundRow,
} from '../../db/rounds.ts'
import { lockBoard, seatRows, type BoardRow, type SeatRow } from '../../db/standing.ts'
import { roundProgress } from '../../rooms/progress.ts'
import type { Room } from '../../rooms/room.ts'
import type { Command, CommandContext } from '../command.ts'

const standing = ({ stage, step, locks }: BoardRow, { role, id }: SeatRow) => ({
  role,
  stage,
  step,
  locks,
  seatId: id,
})

const id = z.uuid()
const entity = z.string().min(1).max(64)
/** Of hearts two ids in one. */
const target = z.string().min(1).max(130)

export const open: Command<'openRound'> = {
  input: z.object({
    kind: z.enum(ROUND_KINDS).optional(),
    journeyId: entity,
    targets: z.array(entity).max(TOUCHPOINTS_MAX),
    organisersVote: z.boolean(),
    revealWhenDone: z.boolean().optional(),
  }),
  async run({ tx, room, board, seat }, { kind = 'emotion', journeyId, targets, ...how }) {
    // Two organisers may press at once: one round, not two.
    const now = await lockBoard(tx, board.id)
    if (!now || !mayVote(standing(now, seat), kind)) return 'notNow'
    if (await hasOpenRound(tx, board.id)) return 'roundOpen'
    const view = room.view()
    if (!view.journeys.some((journey) => journey.id === journeyId)) return 'noTargets'
    const starred = starsOf(await roundsOf(tx, board.id), journeyId)
    const chosen = targetsFor(kind, view, journeyId, targets, starred)
    if (chosen.length === 0) return 'noTargets'
    await openRound(tx, {
      boardId: board.id,
      kind,
      journeyId,
      budget: budgetOf(kind),
      organisersVote: how.organisersVote,
      revealWhenDone: how.revealWhenDone ?? false,
      openedBy: seat.id,
      targets: chosen,
    })
    return null
  },
}

export const cast: Command<'cast'> = {
  input: z.object({
    roundId: id,
    target,
    // What it has to be depends on the round's kind: `isValue` below.
    value: z.custom<BallotValue>((value) => value !== undefined),
    reason: z.string().max(REASON_MAX_CHARACTERS),
    named: z.array(z.string()).optional(),
  }),
  async run({ tx, board, seat }, { roundId, target, value, reason, named = [] }) {
    const round = await lockRound(tx, board.id, roundId, 'share')
    if (!round) return 'notFound'
    if (round.state !== 'open' || round.stage !== 'live') return 'roundClosed'
    if (!mayVote(standing(board, seat), round.kind)) return 'notNow'
    if (isOrganiser(seat.role) && !round.organisersVote) return 'notAllowed'
    if (!isValue(round.kind, value) || !areNamed(round.kind, named)) return 'invalid'
    if (round.kind !== 'emotion' && reason !== '') return 'invalid'
    // Being done gives no points.
    if (round.budget !== null && target === DONE && value !== 0) return 'invalid'
    if (!(await isTarget(tx, roundId, round.budget, target))) return 'notFound'
    if (round.budget !== null) {
      const points = typeof value === 'number' ? value : 0
      if ((await pointsElsewhere(tx, roundId, seat.id, target)) + points > round.budget) return 'overBudget'
    }
    const voterGroup = seat.isCustomer ? 'customers' : 'us'
    await storeBallot(tx, {
      roundId,
      target,
      seatId: seat.id,
      value,
      named,
      reason: reason.trim(),
      voterGroup,
    })
    return null
  },
}

export const reveal: Command<'reveal'> = {
  input: z.object({ roundId: id, sure: z.boolean() }),
  async run(context, { roundId, sure }) {
    const { tx, board } = context
    const round = await lockRound(tx, board.id, roundId, 'update')
    if (!round) return 'notFound'
    if (round.state !== 'open') return 'roundClosed'
    const row = await rowOf(tx, board.id, roundId)
    if (!sure && (await someBusy(context, row))) return 'stillVoting'
    await storeResults(tx, roundId, await resultsOf(tx, row), true)
    return null
  },
}

/** Reveals the open round when it was to do so and everybody is done: enough of them to show something. */
export async function revealWhenDone(room: Room): Promise<void> {
  const revealed = await db().transaction(async (tx) => {
    const roundId = await openByItself(tx, room.boardId)
    if (roundId === null) return false
    const held = await lockRound(tx, room.boardId, roundId, 'update')
    if (held?.state !== 'open' || held.stage !== 'live') return false
    const round = await rowOf(tx, room.boardId, roundId)
    const seats = await seatRows(tx, room.boardId)
    const { finished, of } = await roundProgress(tx, round, seats, room.present())
    if (finished < of || finished < VOTES_SHOWN_FROM) return false
    await storeResults(tx, roundId, await resultsOf(tx, round), true)
    return true
  })
  if (!revealed) return
  room.outside?.rowsChanged()
  await room.refresh()
}

export const hide: Command<'hideReason'> = {
  input: z.object({ roundId: id, reasonId: id, hidden: z.boolean() }),
  async run({ tx, board }, { roundId, reasonId, hidden }) {
    const round = await lockRound(tx, board.id, roundId, 'update')
    if (!round || round.state !== 'revealed') return 'notFound'
    if (round.kind !== 'emotion' && round.kind !== 'pins') return 'notFound'
    if (!(await hideReason(tx, roundId, reasonId, hidden))) return 'notFound'
    const row = await rowOf(tx, board.id, roundId)
    const ballots = await ballotsOf(tx, roundId)
    if (row.kind === 'pins') {
      // The words of a pin are all that tells one from another: places stay.
      await storeResults(tx, roundId, await resultsOf(tx, row), false)
      return null
    }
    if (row.kind !== 'emotion') return 'notFound'
    // Only the reasons anew: groups stay those of the reveal, or a person who has changed department since
    // could be found by taking one reading from the other.
    const results = (row.results ?? []).map((result) => ({
      ...result,
      reasons: result.tally ? reasonsAt(result.target, ballots) : [],
    }))
    await storeResults(tx, roundId, results, false)
    return null
  },
}

export const remind: Command<'remind'> = {
  input: z.object({ roundId: id }),
  async run({ tx, board }, { roundId }) {
    const round = await lockRound(tx, board.id, roundId, 'update')
    if (!round) return 'notFound'
    if (round.state !== 'open') return 'roundClosed'
    await markReminded(tx, roundId)
    return null
  },
}

export const abandon: Command<'voidRound'> = {
  input: z.object({ roundId: id }),
  async run({ tx, board }, { roundId }) {
    const round = await lockRound(tx, board.id, roundId, 'update')
    if (!round) return 'notFound'
    if (round.state === 'void') return 'roundClosed'
    await voidRound(tx, roundId)
    return null
  },
}

/** A round that is locked, with its targets. */
async function rowOf(tx: Tx, boardId: string, roundId: string): Promise<RoundRow> {
  const row = (await roundsOf(tx, boardId)).find((candidate) => candidate.id === roundId)
  if (!row) throw new Error('a locked round is gone')
  return row
}

async function someBusy({ tx, room, board }: CommandContext, round: RoundRow): Promise<boolean> {
  const { finished, of } = await roundProgress(tx, round, await seatRows(tx, board.id), room.present())
  return finished < of
}

async function resultsOf(tx: Tx, round: RoundRow) {
  const targets = round.targets.map((target) => target.id)
  return outcomeOf(round.kind, targets, await ballotsOf(tx, round.id))
}
