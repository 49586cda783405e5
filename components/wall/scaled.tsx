'use client'
import { useLayoutEffect, useRef } from 'react'
import type { ReactNode } from 'react'

/**
 * What is drawn in px, as large as fits the room there is. Of `widths` the one is taken in which it comes out
 * largest: a long list does better on a wide sheet.
 */
export function Scaled({
  widths,
  most = 3,
  children,
}: {
  widths: readonly number[]
  most?: number
  children: ReactNode
}) {
  const room = useRef<HTMLDivElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const [box, drawn] = [room.current, sheet.current]
    if (!box || !drawn) return undefined
    const lay = () => {
      const scaleAt = (width: number) => {
        drawn.style.width = `${width}px`
        return Math.min(most, box.clientWidth / drawn.scrollWidth, box.clientHeight / drawn.scrollHeight)
      }
      const best = widths.reduce((a, b) => (scaleAt(b) > scaleAt(a) ? b : a))
      drawn.style.transform = `scale(${scaleAt(best)})`
    }
    lay()
    const seen = new ResizeObserver(lay)
    seen.observe(box)
    void document.fonts.ready.then(lay)
    return () => seen.disconnect()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- what it holds is drawn anew with its parent
  }, [widths, most, children])
  return (
    <div ref={room} className="relative min-h-0 min-w-0 grow overflow-hidden">
      <div ref={sheet} className="absolute top-0 left-0 origin-top-left">
        {children}
      </div>
    </div>
  )
}
