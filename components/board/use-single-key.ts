'use client'
import { useEffect, useRef } from 'react'
import { singleKeys } from './map-keys.ts'
import { typing } from './use-actions.ts'

/** A key by itself, anywhere on the board but where somebody types; off with the other single keys. */
export function useSingleKey(letter: string, run: (() => void) | null): void {
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      const held = event.ctrlKey || event.metaKey || event.altKey
      if (held || event.key.toLowerCase() !== letter || typing(event.target) || !singleKeys()) return
      if (document.querySelector('dialog[open]') !== null || !latest.current) return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', key)
    return () => window.removeEventListener('keydown', key)
  }, [letter])
}
