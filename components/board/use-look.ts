'use client'
import { useSyncExternalStore, useState } from 'react'
import type { BoardLook } from './view-switch.tsx'

const NARROW = '(max-width: 639px)'
/* Beside a video call, and on a small laptop. */
const COMPACT = '(max-width: 1099px)'
/* Room for the steps of the bar beside what it had. */
const SPACIOUS = '(min-width: 1280px)'
const watching = (condition: string) => (listener: () => void) => {
  const query = matchMedia(condition)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}
const watchNarrow = watching(NARROW)
const watchCompact = watching(COMPACT)
const watchSpacious = watching(SPACIOUS)

export const isNarrow = (): boolean => matchMedia(NARROW).matches

export function useNarrow(): boolean {
  return useSyncExternalStore(watchNarrow, isNarrow, () => false)
}

/** No room for every button in one row. */
export function useCompact(): boolean {
  return useSyncExternalStore(
    watchCompact,
    () => matchMedia(COMPACT).matches,
    () => false,
  )
}

export function useSpacious(): boolean {
  return useSyncExternalStore(
    watchSpacious,
    () => matchMedia(SPACIOUS).matches,
    () => false,
  )
}

/** Map on a wide screen, List on a narrow one (a phone, 400 % zoom), until somebody chooses. */
export function useLook(): [BoardLook, (look: BoardLook) => void] {
  const narrow = useNarrow()
  const [chosen, setChosen] = useState<BoardLook | null>(null)
  return [chosen ?? (narrow ? 'list' : 'map'), setChosen]
}
