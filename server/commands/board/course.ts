/** Where the workshop stands in its agenda. All goes both ways and deletes nothing. */
import { z } from 'zod'
import { beginsAlone } from '../../../lib/journey/alone.ts'
import { changed, MINUTES_MAX, stepOf, timerAfter, type Part } from '../../../lib/journey/agenda.ts'
import { PART_NOTES_MAX_CHARACTERS, STEP_VERSIONS_MAX } from '../../../lib/journey/limits.ts'
import { mayVote, type Step } from '../../../lib/journey/policy.ts'
import { workshopVariants } from '../../../lib/journey/values/steps.ts'
import { courseOf, freshCourse, keepCourse, type Course } from '../../db/agendas.ts'
import { courseFromOwn } from '../../db/own-agendas.ts'
import { endBreakouts } from '../../db/breakouts.ts'
import { clearReady } from '../../db/signs.ts'
import { openKind } from '../../db/rounds.ts'
import { forgetSteps } from '../../db/snapshots.ts'
import { changeStep, lockBoard, type BoardRow } from '../../db/standing.ts'
import type { Command, CommandContext } from '../command.ts'
import { keepVersion } from '../keep-version.ts'

const part = z.string().min(1).max(40)
const minutes = z.number().int().min(1).max(MINUTES_MAX)

/** Board and course as they are now: two organisers may press at once, and only one at a time may go on. */
async function held({ tx, board }: CommandContext): Promise<{ now: BoardRow; course: Course } | null> {
  const now = await lockBoard(tx, board.id)
  return now && { now, course: await courseOf(tx, board.id) }
}

/** The course with this part running from now on, its minutes on the clock. */
export function begun(course: Course, { id, minutes, step }: Part, now: number): Course {
  // Free work has no clock of its own: who leads may set one.
  const timer = id === 'free' ? null : timerAfter(null, { do: 'start', minutes }, now)
  // A break goes on as it was.
  const writeAlone = step === null ? course.writeAlone : beginsAlone(course.variant, step)
  return { ...course, running: { part: id, since: now }, timer, attention: null, writeAlone }
}

export const goTo: Command<'goTo'> = {
  input: z.object({ part, from: part.nullable(), sure: z.boolean() }),
  async run(context, { part, from, sure }) {
    const { tx, room, seat } = context
    const there = await held(context)
    const to = there?.course.agenda.parts.find(({ id }) => id === part)
    if (!there || !to) return 'notFound'
    const { now, course } = there
    // Somebody else went on already: going on once more would leave a part out.
    if (from !== null && from !== course.running?.part) return null
    const step = stepOf(course.agenda, part)
    if (!sure && (await leavesVote(context, now, step))) return 'roundOpen'
    await keepCourse(tx, now.id, begun(course, to, room.now()))
    await clearReady(tx, now.id)
    // What comes next is everybody's.
    if (part !== course.running?.part) await endBreakouts(tx, now.id)
    if (now.step === step) return null
    await changeStep(tx, now, step)
    await keepVersion(tx, room, { kind: 'step', seatId: seat.id, board: now })
    await forgetSteps(tx, now.id, STEP_VERSIONS_MAX)
    return null
  },
}

/** Is a vote open that could not go on there? */
async function leavesVote({ tx, seat }: CommandContext, now: BoardRow, step: Step): Promise<boolean> {
  const { stage, locks, id } = now
  const kind = await openKind(tx, id)
  return kind !== null && !mayVote({ role: 'participant', stage, step, locks, seatId: seat.id }, kind)
}

export const changeAgenda: Command<'changeAgenda'> = {
  input: z.object({
    change: z.discriminatedUnion('what', [
      z.object({ what: z.literal('minutes'), part, minutes }),
      z.object({ what: z.literal('skipped'), part, skipped: z.boolean() }),
      z.object({ what: z.literal('place'), part, to: z.number().int() }),
      z.object({ what: z.literal('notes'), part, notes: z.string().max(PART_NOTES_MAX_CHARACTERS) }),
    ]),
  }),
  async run(context, { change }) {
    const there = await held(context)
    if (!there?.course.agenda.parts.some(({ id }) => id === change.part)) return 'notFound'
    const { now, course } = there
    await keepCourse(context.tx, now.id, { ...course, agenda: changed(course.agenda, change) })
    return null
  },
}

export const chooseVariant: Command<'chooseVariant'> = {
  input: z.object({ variant: z.enum(workshopVariants.map(({ code }) => code)) }),
  async run(context, { variant }) {
    const there = await held(context)
    if (!there) return 'notFound'
    const { now, course } = there
    if (course.variant === variant) return null
    const fresh = freshCourse(variant, now.minutes)
    const notes = new Map(course.agenda.parts.map((part) => [part.id, part.notes]))
    const parts = fresh.agenda.parts.map((part) => ({ ...part, notes: notes.get(part.id) ?? '' }))
    await keepCourse(context.tx, now.id, { ...fresh, agenda: { ...fresh.agenda, parts } })
    return null
  },
}

/** Of whoever presses: somebody else's is not there. */
export const chooseAgenda: Command<'chooseAgenda'> = {
  input: z.object({ agendaId: z.uuid() }),
  async run(context, { agendaId }) {
    const there = await held(context)
    const own = await courseFromOwn(context.tx, context.seat.userId, agendaId)
    if (!there || !own) return 'notFound'
    await keepCourse(context.tx, there.now.id, { ...own, lead: there.course.lead })
    return null
  },
}

export const setTimer: Command<'setTimer'> = {
  input: z.object({
    change: z.discriminatedUnion('do', [
      z.object({ do: z.enum(['start', 'add']), minutes }),
      z.object({ do: z.enum(['pause', 'resume', 'clear']) }),
    ]),
  }),
  async run(context, { change }) {
    const there = await held(context)
    if (!there) return 'notFound'
    const { now, course } = there
    const timer = timerAfter(course.timer, change, context.room.now())
    await keepCourse(context.tx, now.id, { ...course, timer })
    return null
  },
}

export const pointAt: Command<'pointAt'> = {
  input: z.object({ target: z.string().min(1).max(64).nullable() }),
  async run(context, { target }) {
    const there = await held(context)
    if (!there) return 'notFound'
    await keepCourse(context.tx, there.now.id, { ...there.course, attention: target })
    return null
  },
}
