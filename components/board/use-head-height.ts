'use client'
import { useLayoutEffect } from 'react'
import type { RefObject } from 'react'

/** Keeps `--head` at the height of the sticky head, so that nothing focused scrolls behind it. */
export function useHeadHeight(scroller: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const box = scroller.current
    const head = box?.querySelector('thead')
    if (!box || !head) return undefined
    const measure = () => box.style.setProperty('--head', `${head.offsetHeight}px`)
    const watch = new ResizeObserver(measure)
    watch.observe(head)
    measure()
    return () => watch.disconnect()
  }, [scroller])
}
