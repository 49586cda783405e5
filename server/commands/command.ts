/** What a board command is: a schema for what comes in, and one transaction. */
import type { ZodType } from 'zod'
import type { CommandName } from '../../lib/journey/policy.ts'
import type { CommandError, CommandInput } from '../../lib/sync/commands.ts'
import type { Tx } from '../db/pool.ts'
import type { BoardRow, SeatRow } from '../db/standing.ts'
import type { Room } from '../rooms/room.ts'

export type CommandContext = {
  tx: Tx
  room: Room
  /** Read in this transaction. */
  board: BoardRow
  seat: SeatRow
}

export type Command<K extends CommandName> = {
  input: ZodType<CommandInput[K]>
  /** Those of participants come one after the other too: they change what several share. */
  oneByOne?: true
  /** Null when done, else why not; then nothing of it stays. */
  run(context: CommandContext, input: CommandInput[K]): Promise<CommandError | null>
}
