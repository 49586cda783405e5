'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Emotion } from '../../lib/journey/entities.ts'
import type { CommandError, OwnBallot } from '../../lib/sync/state.ts'

/** What came of a vote; `offline` when it could not be sent and is not kept anywhere else. */
export type CastOutcome = 'ok' | 'offline' | CommandError
export type Cast = (target: string, value: Emotion | null, reason: string) => Promise<CastOutcome>

export type BallotState = 'unsent' | 'saving' | 'saved' | 'failed'
/** `value` undefined: nothing chosen yet, so a reason waits here until something is. */
export type Draft = {
  value: Emotion | null | undefined
  reason: string
  state: BallotState
  error: CastOutcome | null
}

const EMPTY: Draft = { value: undefined, reason: '', state: 'unsent', error: null }
/** A walk through the faces with the arrows, and a reason while typing, are sent when they come to rest. */
const REST_MS = { choice: 0, arrows: 400, reason: 900 } as const

/**
 * Own votes of one round while they are made. A choice shows at once and is sent at once; of two answers
 * to the same touchpoint only the later counts. What the server has wins where nothing is on its way.
 */
export function useBallots(roundId: string, mine: readonly OwnBallot[], onCast: Cast) {
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({})
  const latest = useRef(drafts)
  const cast = useRef(onCast)
  const turns = useRef(new Map<string, number>())
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>())

  useEffect(() => {
    cast.current = onCast
  }, [onCast])

  const draftOf = useCallback(
    (target: string): Draft => {
      const draft = drafts[target]
      if (draft) return draft
      const ballot = mine.find((own) => own.target === target)
      return ballot ? { value: ballot.value, reason: ballot.reason, state: 'saved', error: null } : EMPTY
    },
    [drafts, mine],
  )

  const change = useCallback((target: string, draft: Draft) => {
    latest.current = { ...latest.current, [target]: draft }
    setDrafts(latest.current)
  }, [])

  const send = useCallback(
    async (target: string) => {
      clearTimeout(timers.current.get(target))
      timers.current.delete(target)
      const draft = latest.current[target]
      if (!draft || draft.value === undefined) return
      const turn = (turns.current.get(target) ?? 0) + 1
      turns.current.set(target, turn)
      change(target, { ...draft, state: 'saving', error: null })
      const outcome = await cast.current(target, draft.value, draft.reason.trim())
      const now = latest.current[target]
      if (turns.current.get(target) !== turn || !now || timers.current.has(target)) return
      change(target, {
        ...now,
        state: outcome === 'ok' ? 'saved' : 'failed',
        error: outcome === 'ok' ? null : outcome,
      })
    },
    [change],
  )

  const sendAfter = useCallback(
    (target: string, rest: number) => {
      clearTimeout(timers.current.get(target))
      if (rest === 0) void send(target)
      else
        timers.current.set(
          target,
          setTimeout(() => void send(target), rest),
        )
    },
    [send],
  )

  const choose = useCallback(
    (target: string, value: Emotion | null, byArrows = false) => {
      change(target, { ...draftOf(target), value, state: 'saving', error: null })
      sendAfter(target, byArrows ? REST_MS.arrows : REST_MS.choice)
    },
    [change, draftOf, sendAfter],
  )

  const explain = useCallback(
    (target: string, reason: string) => {
      const draft = draftOf(target)
      const state = draft.value === undefined ? 'unsent' : 'saving'
      change(target, { ...draft, reason, state, error: null })
      if (draft.value !== undefined) sendAfter(target, REST_MS.reason)
    },
    [change, draftOf, sendAfter],
  )

  /** Sends what still rests; also on leaving the page. */
  const flush = useCallback(() => {
    for (const target of timers.current.keys()) void send(target)
  }, [send])

  useEffect(() => {
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])

  // The answer may come before the push that shows it. Once the push agrees it takes over, so that a vote
  // of the same person on another device shows here too.
  useEffect(() => {
    const left = Object.entries(latest.current).filter(([target, draft]) => {
      const ballot = mine.find((own) => own.target === target)
      return !(
        draft.state === 'saved' &&
        ballot?.value === draft.value &&
        ballot.reason === draft.reason.trim()
      )
    })
    if (left.length === Object.keys(latest.current).length) return
    latest.current = Object.fromEntries(left)
    setDrafts(latest.current)
  }, [mine])

  // A new round starts clean; drafts of the old one were sent or refused.
  const round = useRef(roundId)
  useEffect(() => {
    if (round.current === roundId) return
    round.current = roundId
    latest.current = {}
    setDrafts(latest.current)
  }, [roundId])

  return { draftOf, choose, explain, retry: send, flush }
}

export type Ballots = ReturnType<typeof useBallots>
