/** Changing an agenda while others may be changing it too: one thing of one part at a time. */
import { move, note, setMinutes, skip, type Agenda } from './agenda.ts'

export type AgendaChange =
  | { what: 'minutes'; part: string; minutes: number }
  | { what: 'skipped'; part: string; skipped: boolean }
  /** `to`: its place afterwards, counted from 0. */
  | { what: 'place'; part: string; to: number }
  | { what: 'notes'; part: string; notes: string }

export function changed(agenda: Agenda, change: AgendaChange): Agenda {
  switch (change.what) {
    case 'minutes':
      return setMinutes(agenda, change.part, change.minutes)
    case 'skipped':
      return skip(agenda, change.part, change.skipped)
    case 'place':
      return move(agenda, change.part, change.to)
    case 'notes':
      return note(agenda, change.part, change.notes)
  }
}
