/** Agendas that somebody keeps for themselves: what `/api/agendas` takes and answers. */
import type { Variant } from '../journey/agenda.ts'

export type OwnAgenda = {
  id: string
  name: string
  variant: Variant
  /** Planned, and kept free by those who come. */
  minutes: number
  booked: number
}

export type OwnAgendaChange =
  /** The agenda of this board as it is now; one of the same name is replaced. */
  | { do: 'keep'; boardId: string; name: string }
  | { do: 'rename'; id: string; name: string }
  | { do: 'drop'; id: string }
