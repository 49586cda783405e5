'use client'
import { useState } from 'react'
import { usePush } from '../../lib/client/hooks.ts'

/** Outlives the panel it is typed in: a vote that opens closes panels, and must eat no words. Not a reload. */
const kept = new Map<string, unknown>()

/** As `useState`, by a key of this board: what was being typed is there again when its panel is. */
export function useKeptDraft<T>(what: string, first: T): [T, (next: T | ((now: T) => T)) => void] {
  const { state } = usePush()
  const key = `${state.boardId} ${what}`
  const [draft, setDraft] = useState<T>(() => (kept.has(key) ? (kept.get(key) as T) : first))
  const put = (next: T | ((now: T) => T)) =>
    setDraft((now) => {
      const value = typeof next === 'function' ? (next as (now: T) => T)(now) : next
      kept.set(key, value)
      return value
    })
  return [draft, put]
}
