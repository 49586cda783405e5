'use client'
import { useSyncExternalStore } from 'react'

/** 640 px: the width that is left beside a video call. */
const WIDE = '(min-width: 40rem)'

function subscribe(listener: () => void) {
  const query = window.matchMedia(WIDE)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** Room for all touchpoints under each other; else one at a time. The server draws the narrow one. */
export function useWide(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(WIDE).matches,
    () => false,
  )
}
