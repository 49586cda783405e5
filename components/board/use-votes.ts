'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useBoard, useLink, usePush } from '../../lib/client/hooks.ts'
import type { CommandInput } from '../../lib/sync/commands.ts'
import type { BallotValue } from '../../lib/journey/rounds/kinds.ts'
import type { Cast, CastOutcome } from '../../lib/client/ballot-box.ts'

/** Whoever voted is told so; what else is refused shows at the vote itself. */
const TOO_LATE: readonly CastOutcome[] = ['roundClosed', 'notFound', 'wrongStage']

type Kept = { input: CommandInput['cast']; later: (outcome: CastOutcome) => void }
/** Not an answer about the vote: it is sent again. */
const UNSENT: readonly CastOutcome[] = ['offline', 'serverProblem']
const AGAIN_MS = 3_000

/**
 * Sends votes; one made without a connection is kept (also over a reload) and sent when it is back, if
 * the round is still open. `late`: how many came too late, to be told.
 */
export function useVotes(roundId: string | null): {
  cast: Cast<BallotValue>
  waiting: number
  late: number
  forget: () => void
} {
  const client = useBoard()
  const live = useLink().phase === 'live'
  const { step } = usePush().state
  const kept = useRef(new Map<string, Kept>())
  const [waiting, setWaiting] = useState(0)
  /** How often one was kept: each is sent as soon as there is a line. */
  const [keptAt, setKeptAt] = useState(0)
  const [late, setLate] = useState(0)
  const shelf = `samenreis.votes.${client.seatId}`

  const put = useCallback(() => {
    const inputs = [...kept.current.values()].map((each) => each.input)
    setWaiting(inputs.length)
    if (inputs.length > 0) localStorage.setItem(shelf, JSON.stringify(inputs))
    else localStorage.removeItem(shelf)
  }, [shelf])

  const send = useCallback(
    async (input: CommandInput['cast']): Promise<CastOutcome> => {
      const answer = await client.command('cast', input)
      return answer.ok ? 'ok' : answer.error
    },
    [client],
  )

  // Votes that a reload left behind.
  useEffect(() => {
    for (const input of readShelf(localStorage.getItem(shelf)))
      kept.current.set(`${input.roundId}.${input.target}`, { input, later: () => undefined })
    setWaiting(kept.current.size)
    setKeptAt((n) => n + 1)
  }, [shelf])

  // One after the other, and once: a second drain beside the first would send each vote again.
  const draining = useRef<Promise<void> | null>(null)
  useEffect(() => {
    if (!live || kept.current.size === 0) return undefined
    let again: ReturnType<typeof setTimeout> | undefined
    const drain = async () => {
      for (const [key, { input, later }] of kept.current) {
        // a newer one of the same touchpoint went by itself meanwhile
        if (kept.current.get(key)?.input !== input) continue
        const outcome = await send(input)
        if (UNSENT.includes(outcome)) {
          again = setTimeout(() => setKeptAt((n) => n + 1), AGAIN_MS)
          return
        }
        // Its round is open still, in a step that is not the present one: it waits for that step, or for the end.
        if (outcome === 'notNow') continue
        if (kept.current.get(key)?.input === input) kept.current.delete(key)
        if (TOO_LATE.includes(outcome)) setLate((n) => n + 1)
        later(outcome)
        put()
      }
    }
    draining.current = (draining.current ?? Promise.resolve()).then(drain)
    return () => clearTimeout(again)
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- kept, or its step came back: looked at again
  }, [live, send, put, keptAt, step, roundId])

  const cast = useCallback<Cast<BallotValue>>(
    async (target, value, reason, named, later) => {
      if (!roundId) return 'roundClosed'
      const input = { roundId, target, value, reason, named: [...named] }
      const key = `${roundId}.${target}`
      const outcome = client.link().phase === 'live' ? await send(input) : 'offline'
      if (UNSENT.includes(outcome)) {
        kept.current.set(key, { input, later })
        setKeptAt((n) => n + 1)
        put()
        return 'kept'
      }
      kept.current.delete(key)
      put()
      // The reveal may have taken the screen away on which it would stand.
      if (TOO_LATE.includes(outcome)) setLate((n) => n + 1)
      return outcome
    },
    [client, roundId, send, put],
  )
  const forget = useCallback(() => setLate(0), [])
  return { cast, waiting, late, forget }
}

function readShelf(text: string | null): CommandInput['cast'][] {
  if (!text) return []
  try {
    const found: unknown = JSON.parse(text)
    return Array.isArray(found) ? found.filter(isCast) : []
  } catch {
    return []
  }
}

function isCast(found: unknown): found is CommandInput['cast'] {
  if (typeof found !== 'object' || found === null) return false
  const { roundId, target, value, reason } = found as Record<string, unknown>
  return (
    typeof roundId === 'string' &&
    typeof target === 'string' &&
    typeof reason === 'string' &&
    value !== undefined
  )
}
