/** What everyone may see of a board, and what is each one's own. Read from rows, sent whole. */
import { mailIsOn } from '../auth/mail.ts'
import { courseOf, type Course } from '../db/agendas.ts'
import { earlierOf, followUpOf } from '../db/follow-up.ts'
import { guardAnswersOf } from '../db/guard-answers.ts'
import { roundVoters } from './progress.ts'
import { readAlone } from './push-alone.ts'
import { readBreakouts } from './push-breakouts.ts'
import { readOffers } from './push-offers.ts'
import { reportSeats } from '../db/reports.ts'
import { suggestionsOf } from '../db/suggestions.ts'
import { handsUp, isIn, leadView, readyOf } from './push-people.ts'
import { readPreparation } from './push-preparation.ts'
import type { Db, Tx } from '../db/pool.ts'
import { hiddenReasonsOf, ownBallots, roundsOf, type RoundRow } from '../db/rounds.ts'
import { boardRow, seatRows, type BoardRow, type SeatRow } from '../db/standing.ts'
import { isOrganiser } from '../../lib/journey/policy.ts'
import { progressOf, revealedOf } from '../../lib/journey/rounds.ts'
import { skeleton } from '../../lib/journey/names.ts'
import type {
  BoardState,
  CourseView,
  Desk,
  OwnBallot,
  Push,
  RoundView,
  SeatView,
} from '../../lib/sync/state.ts'

/** Yjs client ids of the open sockets, by seat. */
export type Present = ReadonlyMap<string, readonly number[]>

/** What goes to everybody as its rows have it. */
type Shared = Pick<BoardState, 'guardAnswers' | 'actions' | 'decisions' | 'earlier' | 'breakouts'>
export type Board = { board: BoardRow; seats: SeatRow[]; course: Course; shared: Shared }

export async function readBoardRows(db: Db | Tx, boardId: string): Promise<Board | null> {
  const board = await boardRow(db, boardId)
  if (!board) return null
  const seats = await seatRows(db, boardId)
  const shared = {
    guardAnswers: await guardAnswersOf(db, boardId),
    ...(await followUpOf(db, boardId)),
    earlier: await earlierOf(db, board.opensWithId),
    breakouts: await readBreakouts(db, board, seats),
  }
  return { board, seats, course: await courseOf(db, boardId), shared }
}

/** Makes the push of each of these seats, from one reading of the rows. */
export async function pushesFor(
  db: Db | Tx,
  { board, seats, course, shared }: Board,
  present: Present,
  seatIds: readonly string[],
  now: Date,
): Promise<Map<string, Push>> {
  const rounds = await roundsOf(db, board.id)
  const open = rounds.find((round) => round.state === 'open')
  const voters = open ? await roundVoters(db, open, seats, present) : []
  const views = rounds.map((round) => roundView(round, voters))
  const preparation = await readPreparation(db, board)
  const alone = await readAlone(db, board.id, course.writeAlone)
  const offers = await readOffers(db, board.id)
  const reports = mailIsOn() ? await reportSeats(db, board.id) : null
  const state = {
    ...boardState(board, seats, courseView(course), views, present, now),
    ...shared,
    lead: leadView(board, seats, course.lead, present),
    hands: handsUp(seats),
    alone: alone.view,
    preparation: preparation.view,
    reports: reports && reports.length,
  }
  const led = seats.some((seat) => seatIds.includes(seat.id) && isOrganiser(seat.role))
  const desk = led
    ? {
        ...deskOf(seats, present),
        voters,
        ready: readyOf(seats),
        hiddenReasons: await hiddenFrom(db, rounds),
        partNotes: notesOf(course),
        jotted: alone.jotted,
        prepared: preparation.prepared,
        offers: offers.waiting,
        suggestions: await suggestionsOf(db, board.id),
      }
    : null
  const own = await ownBallots(db, board.id, seatIds)
  const pushes = new Map<string, Push>()
  for (const seatId of seatIds) {
    const seat = seats.find((candidate) => candidate.id === seatId)
    if (!seat) continue
    const ballots: Record<string, OwnBallot[]> = {}
    for (const { seatId: voter, roundId, ...ballot } of own) {
      if (voter === seatId) (ballots[roundId] ??= []).push(ballot)
    }
    pushes.set(seatId, {
      state,
      mine: {
        seatId,
        role: seat.role,
        ready: seat.ready,
        ballots,
        jottings: alone.of(seatId),
        offers: offers.of(seatId),
        answers: preparation.of(seatId),
        reportAsked: reports?.includes(seatId) ?? false,
      },
      desk: isOrganiser(seat.role) ? desk : null,
    })
  }
  return pushes
}

function boardState(
  board: BoardRow,
  seats: readonly SeatRow[],
  course: CourseView,
  rounds: RoundView[],
  present: Present,
  now: Date,
): Omit<BoardState, 'alone' | 'preparation' | 'lead' | 'hands' | 'reports' | keyof Shared> {
  return {
    boardId: board.id,
    title: board.title,
    version: board.version,
    stage: board.stage,
    step: board.step,
    locks: board.locks,
    course,
    rev: board.rev,
    language: board.language,
    startsAt: board.startsAt?.toISOString() ?? null,
    startedAt: board.startedAt?.toISOString() ?? null,
    zone: board.zone,
    minutes: board.minutes,
    callUrl: board.callUrl,
    doorShut: board.doorShut,
    damaged: board.damaged,
    rehearsal: board.rehearsal
      ? { seats: seats.filter((seat) => seat.rehearsal && isIn(seat)).map((seat) => seat.id) }
      : null,
    roster: seats.filter(isIn).map((seat) => seatView(seat, present)),
    rounds,
    now: now.toISOString(),
  }
}

/** Where the workshop stands in its agenda; notes of who leads stay behind. */
function courseView({ variant, agenda, running, timer, attention }: Course): CourseView {
  const parts = agenda.parts.map(({ notes: _notes, ...part }) => part)
  return { variant, parts, booked: agenda.booked, running, timer, attention }
}

const notesOf = ({ agenda }: Course): Record<string, string> =>
  Object.fromEntries(agenda.parts.flatMap(({ id, notes }) => (notes === '' ? [] : [[id, notes]])))

function seatView(seat: SeatRow, present: Present): SeatView {
  const clients = [...(present.get(seat.id) ?? [])]
  return {
    id: seat.id,
    name: seat.name,
    role: seat.role,
    department: seat.department,
    customer: seat.isCustomer,
    hello: seat.hello,
    badge: seat.badge,
    present: clients.length > 0,
    clients,
  }
}

/** While it is open: how many have finished, and not a word about what. */
function roundView(round: RoundRow, voters: Desk['voters']): RoundView {
  const progress = progressOf(round.state === 'open' ? voters : [])
  const { id, journeyId, number, state, targets, budget, organisersVote, revealWhenDone } = round
  const { kind, results } = round
  const view = {
    kind,
    results: state === 'revealed' ? results : null,
    id,
    journeyId,
    number,
    state,
    targets,
    budget,
    organisersVote,
    revealWhenDone,
    openedAt: round.openedAt.toISOString(),
    remindedAt: round.remindedAt?.toISOString() ?? null,
    revealedAt: round.revealedAt?.toISOString() ?? null,
    ...progress,
  }
  // Kind and results come as one pair out of one row.
  return view as RoundView
}

/** Below three votes a reason could be traced to its writer, so it is gone for who leads too. */
async function hiddenFrom(db: Db | Tx, rounds: readonly RoundRow[]): Promise<Desk['hiddenReasons']> {
  const revealed = new Map(revealedOf(rounds, 'emotion').map((each) => [each.id, each]))
  const hidden = await hiddenReasonsOf(db, [...revealed.keys()])
  return hidden.filter(({ roundId, target }) =>
    revealed.get(roundId)?.results?.some((result) => result.target === target && result.tally),
  )
}

/** Who waits at the door, and who may be somebody that has a seat already and is away. */
function deskOf(seats: readonly SeatRow[], present: Present): Pick<Desk, 'waiting' | 'returned'> {
  const away = seats.filter((seat) => isIn(seat) && !present.has(seat.id))
  const sameName = (seat: SeatRow) =>
    away.find((other) => other.id !== seat.id && bareSkeleton(other.name) === bareSkeleton(seat.name))?.id ??
    null
  return {
    waiting: seats
      .filter((seat) => seat.admittedAt === null && seat.removedAt === null)
      .map((seat) => ({ id: seat.id, name: seat.name, sameNameAs: sameName(seat) })),
    returned: seats
      .filter((seat) => isIn(seat) && present.has(seat.id) && / \d+$/.test(seat.name))
      .flatMap((seat) => {
        const sameNameAs = sameName(seat)
        return sameNameAs ? [{ id: seat.id, name: seat.name, sameNameAs }] : []
      }),
  }
}

/** "Tom B. 2" is called so because there is a "Tom B." already. */
const bareSkeleton = (name: string) => skeleton(name.replace(/ \d+$/, ''))
