'use client'
import { useEffect, useLayoutEffect, useRef } from 'react'

/*
 * Going back closes what lies over the page instead of leaving it: each thing that opens gets a step in the
 * history, told by its depth. Closing it otherwise leaves that step behind, for taking it back is slow and
 * would race with what opens next; going back over a step that is left behind just goes on.
 */
const DEPTH = 'samenreisDepth'
const open: { close: () => void }[] = []

function depthNow(): number {
  const state: unknown = history.state
  const depth: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, DEPTH) : 0
  return typeof depth === 'number' ? depth : 0
}

const here = () => location.pathname + location.search + location.hash
let at = 0
let where = ''

function moved(event: PopStateEvent): void {
  const from = at
  at = depthNow()
  const samePage = here() === where
  where = here()
  if (!samePage || at === from) return
  // Nothing for the router to do: it is the same page.
  event.stopImmediatePropagation()
  if (at > from) return
  const over = open.slice(at)
  if (over.length === 0) history.back()
  for (const each of over.toReversed()) each.close()
}

/** While `isOpen`, the browser's Back and the phone's gesture call `close` instead of leaving the page. */
export function useBackCloses(isOpen: boolean, close: () => void): void {
  const latest = useRef(close)
  useLayoutEffect(() => {
    latest.current = close
  })
  useEffect(() => {
    if (!isOpen) return undefined
    const own = { close: () => latest.current() }
    open.push(own)
    where = here()
    at = depthNow()
    if (open.length > at) {
      at = open.length
      history.pushState({ ...history.state, [DEPTH]: at }, '')
    }
    return () => {
      open.splice(open.indexOf(own), 1)
    }
  }, [isOpen])
}

// For good, and from the first load: a step that is left behind outlives what made it, and a reload.
if (typeof window !== 'undefined') {
  at = depthNow()
  where = here()
  window.addEventListener('popstate', moved, { capture: true })
}
