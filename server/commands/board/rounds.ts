/** Blind voting: open, cast, reveal, void. Values leave the database only at the reveal. */
import { z } from 'zod'
import type { Emotion } from '../../../lib/journey/entities.ts'
import { REASON_MAX_CHARACTERS, TOUCHPOINTS_MAX } from '../../../lib/journey/limits.ts'
import { isOrganiser, mayVote } from '../../../lib/journey/policy.ts'
import { resultOf } from '../../../lib/journey/votes.ts'
import type { TargetResult } from '../../../lib/sync/state.ts'
import type { Tx } from '../../db/pool.ts'
import {
  ballotsOf,
  hasOpenRound,
  hideReason,
  isTarget,
  lockRound,
  openRound,
  roundsOf,
  storeBallot,
  storeResults,
  voidRound,
} from '../../db/rounds.ts'
import { lockBoard, seatRows, type BoardRow, type SeatRow } from '../../db/standing.ts'
import { roundProgress } from '../../rooms/progress.ts'
import type { Command } from '../command.ts'

const standing = ({ stage, step, locks }: BoardRow, { role, id }: SeatRow) => ({
  role,
  stage,
  step,
  locks,
  seatId: id,
})

const id = z.uuid()
const target = z.string().min(1).max(64)
const emotion = z.union([
  z.literal(-2),
  z.literal(-1),
  z.literal(0),
  z.literal(1),
  z.literal(2),
]) satisfies z.ZodType<Emotion>

export const open: Command<'openRound'> = {
  input: z.object({
    journeyId: target,
    targets: z.array(target).max(TOUCHPOINTS_MAX),
    organisersVote: z.boolean(),
  }),
  async run({ tx, room, board, seat }, { journeyId, targets, organisersVote }) {
    // Two organisers may press at once: one round, not two.
    const now = await lockBoard(tx, board.id)
    if (!now || !mayVote(standing(now, seat), 'emotion')) return 'notNow'
    if (await hasOpenRound(tx, board.id)) return 'roundOpen'
    const view = room.view()
    const chapters = view.chapters.filter((chapter) => chapter.place.parent === journeyId)
    const inOrder = chapters.flatMap((chapter) =>
      view.touchpoints.filter((touchpoint) => touchpoint.place.parent === chapter.id),
    )
    const chosen = inOrder.filter((touchpoint) => targets.includes(touchpoint.id))
    if (chosen.length === 0) return 'noTargets'
    await openRound(tx, {
      boardId: board.id,
      journeyId,
      organisersVote,
      openedBy: seat.id,
      targets: chosen.map(({ id, title }) => ({ id, title })),
    })
    return null
  },
}

export const cast: Command<'cast'> = {
  input: z.object({
    roundId: id,
    target,
    value: emotion.nullable(),
    reason: z.string().max(REASON_MAX_CHARACTERS),
  }),
  async run({ tx, board, seat }, { roundId, target, value, reason }) {
    const round = await lockRound(tx, board.id, roundId, 'share')
    if (!round) return 'notFound'
    if (round.state !== 'open' || round.stage !== 'live') return 'roundClosed'
    if (!mayVote(standing(board, seat), 'emotion')) return 'notNow'
    if (isOrganiser(seat.role) && !round.organisersVote) return 'notAllowed'
    if (!(await isTarget(tx, roundId, target))) return 'notFound'
    const voterGroup = seat.isCustomer ? 'customers' : 'us'
    await storeBallot(tx, { roundId, target, seatId: seat.id, value, reason: reason.trim(), voterGroup })
    return null
  },
}

export const reveal: Command<'reveal'> = {
  input: z.object({ roundId: id, sure: z.boolean() }),
  async run({ tx, room, board }, { roundId, sure }) {
    const round = await lockRound(tx, board.id, roundId, 'update')
    if (!round) return 'notFound'
    if (round.state !== 'open') return 'roundClosed'
    if (!sure) {
      const row = (await roundsOf(tx, board.id)).find((candidate) => candidate.id === roundId)
      const seats = await seatRows(tx, board.id)
      const progress = row && (await roundProgress(tx, row, seats, room.present()))
      if (progress && progress.finished < progress.of) return 'stillVoting'
    }
    await storeResults(tx, roundId, await resultsOf(tx, board.id, roundId), true)
    return null
  },
}

export const hide: Command<'hideReason'> = {
  input: z.object({ roundId: id, reasonId: id, hidden: z.boolean() }),
  async run({ tx, board }, { roundId, reasonId, hidden }) {
    const round = await lockRound(tx, board.id, roundId, 'update')
    if (!round || round.state !== 'revealed') return 'notFound'
    if (!(await hideReason(tx, roundId, reasonId, hidden))) return 'notFound'
    await storeResults(tx, roundId, await resultsOf(tx, board.id, roundId), false)
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

/** The tallies in the order of the targets. */
async function resultsOf(tx: Tx, boardId: string, roundId: string): Promise<TargetResult[]> {
  const round = (await roundsOf(tx, boardId)).find((candidate) => candidate.id === roundId)
  const cast = await ballotsOf(tx, roundId)
  return (round?.targets ?? []).map(({ id }) => {
    const here = cast.filter((ballot) => ballot.target === id)
    const reasons = here
      .filter((ballot) => ballot.reason !== '' && !ballot.reasonHidden)
      .map((ballot) => ({ id: ballot.id, text: ballot.reason }))
    return resultOf(
      id,
      here.map((ballot) => ballot.value),
      reasons,
    )
  })
}
