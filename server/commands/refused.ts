import type { CommandError } from '../../lib/sync/commands.ts'

/** Thrown inside a command's transaction: everything it did is rolled back, the error is the answer. */
export class Refused extends Error {
  readonly error: CommandError
  constructor(error: CommandError) {
    super(error)
    this.error = error
  }
}

/** Thrown where nothing is left to do: the other organiser pressed first. Rolled back, and answered as done. */
export const DONE = new Error('done already')

/** Runs `work`; a `Refused` becomes its error, anything else goes on up. */
export async function answerOf(work: () => Promise<unknown>): Promise<CommandError | null> {
  try {
    await work()
    return null
  } catch (error) {
    if (error === DONE) return null
    if (error instanceof Refused) return error.error
    throw error
  }
}
