'use client'
import { useState, useSyncExternalStore } from 'react'
import type { Lane } from '../../lib/journey/entities.ts'
import { useBoardParts } from './board-context.tsx'
import { useOpenStore } from './open-store.tsx'

export type Folds = {
  /** Null: it stands open, as in every step that is about it. */
  folded: (lane: Lane) => boolean | null
  turn: (lane: Lane) => void
}

/** Lanes that the step is not about are folded to a count until one unfolds them; a new step folds them again. */
export function useFolds(): Folds {
  const { lanesOpen } = useBoardParts()
  const store = useOpenStore()
  const [at, setAt] = useState(lanesOpen)
  const [unfolded, setUnfolded] = useState<readonly Lane[]>([])
  // What somebody is writing in stands open.
  const writing = useSyncExternalStore(
    store.subscribe,
    () => /^draft:[^:]+:(.+)$/.exec(store.get() ?? '')?.[1] ?? '',
    () => '',
  )
  if (at !== lanesOpen) {
    setAt(lanesOpen)
    setUnfolded([])
  }
  return {
    folded: (lane) =>
      lanesOpen === null || lanesOpen.includes(lane) ? null : !unfolded.includes(lane) && writing !== lane,
    turn: (lane) =>
      setUnfolded(unfolded.includes(lane) ? unfolded.filter((each) => each !== lane) : [...unfolded, lane]),
  }
}
