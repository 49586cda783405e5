/** The agenda of a workshop in its row. */
import { eq } from 'drizzle-orm'
import { agendaOf, type Agenda, type Timer, type Variant } from '../../lib/journey/agenda.ts'
import type { Rows, Tx } from './pool.ts'
import { agendas, boards } from './schema.ts'

export type Course = {
  variant: Variant
  agenda: Agenda
  /** Null before the start. `since`: epoch ms. */
  running: { part: string; since: number } | null
  timer: Timer | null
  /** Chapter or touchpoint that the one who leads points at. */
  attention: string | null
  /** What people write is their own until it is shared. */
  writeAlone: boolean
  /** Seat of the organiser who took over; null: the facilitator leads. */
  lead: string | null
}

export const freshCourse = (variant: Variant, minutes: number): Course => ({
  variant,
  agenda: agendaOf(variant, minutes),
  running: null,
  timer: null,
  attention: null,
  writeAlone: false,
  lead: null,
})

/** Of a board from before there were agendas: a free workshop. */
export async function courseOf(on: Rows, boardId: string): Promise<Course> {
  const [row] = await on
    .select({ agenda: agendas, minutes: boards.minutes })
    .from(boards)
    .leftJoin(agendas, eq(agendas.boardId, boards.id))
    .where(eq(boards.id, boardId))
  if (!row?.agenda) return freshCourse('free', row?.minutes ?? 90)
  const { variant, parts, booked, running, runningSince, timer, attention, writeAlone, lead } = row.agenda
  return {
    variant,
    agenda: { parts, booked },
    running: running === null ? null : { part: running, since: runningSince?.getTime() ?? 0 },
    timer,
    attention,
    writeAlone,
    lead,
  }
}

/** The board's row has to be locked: courses are read, changed and written whole. */
export async function keepCourse(tx: Tx, boardId: string, course: Course): Promise<void> {
  const row = {
    variant: course.variant,
    parts: [...course.agenda.parts],
    booked: course.agenda.booked,
    running: course.running?.part ?? null,
    runningSince: course.running ? new Date(course.running.since) : null,
    timer: course.timer,
    attention: course.attention,
    writeAlone: course.writeAlone,
    lead: course.lead,
  }
  await tx
    .insert(agendas)
    .values({ boardId, ...row })
    .onConflictDoUpdate({ target: agendas.boardId, set: row })
}
