'use client'
import { useCallback, useSyncExternalStore } from 'react'
import { useBoard } from '../../lib/client/hooks.ts'
import { leftOf, type Timer } from '../../lib/journey/agenda/timer.ts'

const LOOK_MS = 250
const tick = (listener: () => void) => {
  const timer = setInterval(listener, LOOK_MS)
  return () => clearInterval(timer)
}

/** Whole seconds that are left by the server's clock, drawn again each second; below zero the time is over. */
export function useLeft(timer: Timer | null): number | null {
  const client = useBoard()
  const read = useCallback(
    () => (timer ? Math.ceil(leftOf(timer, client.now()) / 1000) : null),
    [timer, client],
  )
  return useSyncExternalStore(tick, read, () => null)
}

/** Whole minutes by the server's clock, for what need not be exact. */
export function useMinuteNow(): number {
  const client = useBoard()
  return useSyncExternalStore(
    tick,
    () => Math.floor(client.now() / 60_000) * 60_000,
    () => 0,
  )
}
