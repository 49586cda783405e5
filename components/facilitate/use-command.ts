'use client'
import { useCallback, useState } from 'react'
import type { BoardClient } from '../../lib/client/board.ts'
import { useBoard } from '../../lib/client/hooks.ts'
import type { CommandName } from '../../lib/journey/policy.ts'
import type { CommandError, CommandInput } from '../../lib/sync/commands.ts'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'

type Give = <K extends CommandName>(
  name: K,
  input: CommandInput[K],
  quiet?: readonly CommandError[],
) => Promise<CommandError | null>

/** Gives commands and says what went wrong; `error` stays until the next one. `quiet` errors are the caller's. */
export function useCommand(): {
  give: Give
  pending: CommandName | null
  error: string | null
  clear: () => void
} {
  const client: BoardClient = useBoard()
  const announce = useAnnounce()
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
        const words = t.commandFailed[answer.error]
        setError(words)
        announce(words)
      }
      return answer.error
    },
    [client, announce, t],
  )
  const clear = useCallback(() => setError(null), [])
  return { give, pending, error, clear }
}
