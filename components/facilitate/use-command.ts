'use client'
import { useCallback, useState } from 'react'
import type { BoardClient } from '../../lib/client/board.ts'
import { useBoard } from '../../lib/client/hooks.ts'
import type { CommandName } from '../../lib/journey/policy.ts'
import type { CommandError, CommandInput } from '../../lib/sync/commands.ts'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'

export type Give = <K extends CommandName>(
  name: K,
  input: CommandInput[K],
  quiet?: readonly CommandError[],
) => Promise<CommandError | null>

/**
 * Gives commands. `error` is what went wrong, until the next one: whoever asks draws it (`ErrorLine`, `Notice` or a
 * field), which also reads it out. `quiet` errors are the caller's.
 */
export function useCommand(): {
  give: Give
  pending: CommandName | null
  error: string | null
  clear: () => void
} {
  const client: BoardClient = useBoard()
  const t = useWords(board)
  const [pending, setPending] = useState<CommandName | null>(null)
  const [error, setError] = useState<string | null>(null)
  const give = useCallback<Give>(
    async (name, input, quiet = []) => {
      setPending(name)
      setError(null)
      const answer = await client.command(name, input)
      setPending(null)
      if (answer.ok) return null
      if (!quiet.includes(answer.error)) {
        setError(t.commandFailed[answer.error])
      }
      return answer.error
    },
    [client, t],
  )
  const clear = useCallback(() => setError(null), [])
  return { give, pending, error, clear }
}
