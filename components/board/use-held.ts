'use client'
import { useState, useSyncExternalStore } from 'react'
import { typing } from './use-actions.ts'

/* Where something that comes in front would take the field away. */
const STAGE = '[data-showing]'
/** Whoever has not touched a key for so long has left the field. */
const REST_MS = 60_000

let writing = false
const listeners = new Set<() => void>()
let rest: ReturnType<typeof setTimeout>

function set(now: boolean): void {
  clearTimeout(rest)
  if (now) rest = setTimeout(() => set(false), REST_MS)
  if (writing === now) return
  writing = now
  for (const listener of listeners) listener()
}

const inStage = (target: EventTarget | null): boolean =>
  typing(target) && target instanceof Element && target.closest(STAGE) !== null

/** What was taken in by Enter left its field empty: nobody is in the middle of anything there. */
const hasWords = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
    ? target.value !== ''
    : target instanceof Element && target.textContent !== ''

const onInput = ({ target }: Event) => set(inStage(target) && hasWords(target))
const onKeyUp = ({ target }: Event) => {
  if (!hasWords(target)) set(false)
}
const onFocusOut = ({ relatedTarget }: FocusEvent) => {
  if (!inStage(relatedTarget)) set(false)
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    // Not while it comes down: what is drawn anew before React has heard of a letter puts the field back.
    document.addEventListener('input', onInput)
    document.addEventListener('keyup', onKeyUp)
    document.addEventListener('focusout', onFocusOut)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    document.removeEventListener('input', onInput)
    document.removeEventListener('keyup', onKeyUp)
    document.removeEventListener('focusout', onFocusOut)
    set(false)
  }
}

/**
 * What comes in front of the board, late for whoever is typing in it: their field keeps focus, caret and
 * words until they leave it or press `open`. `waits`: something is held back now.
 */
export function useHeld<T>(coming: T): { shown: T; waits: boolean; open: () => void } {
  const busy = useSyncExternalStore(
    subscribe,
    () => writing,
    () => false,
  )
  const [shown, setShown] = useState(coming)
  if (!busy && shown !== coming) setShown(coming)
  const now = busy ? shown : coming
  return { shown: now, waits: now !== coming, open: () => setShown(coming) }
}
