'use client'
import { useSyncExternalStore, useState } from 'react'
import type { BoardLook } from './view-switch.tsx'

const NARROW = '(max-width: 639px)'
const subscribe = (listener: () => void) => {
  const query = matchMedia(NARROW)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

export const isNarrow = (): boolean => matchMedia(NARROW).matches

export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, isNarrow, () => false)
}

/** Map on a wide screen, List on a narrow one (a phone, 400 % zoom), until somebody chooses. */
export function useLook(): [BoardLook, (look: BoardLook) => void] {
  const narrow = useNarrow()
  const [chosen, setChosen] = useState<BoardLook | null>(null)
  return [chosen ?? (narrow ? 'list' : 'map'), setChosen]
}
