'use client'
import { useLayoutEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'

const STEPS = 8

/**
 * Lays its text as large as fits the room there is, in `em` of what stands around it. `least`: below it nobody
 * can read it from their chair; then `otherwise` stands there, as large as fits.
 */
export function Fit({
  most = 3,
  least = 0.5,
  otherwise,
  children,
}: {
  most?: number
  least?: number
  otherwise?: ReactNode
  children: ReactNode
}) {
  const room = useRef<HTMLDivElement>(null)
  const [crowded, setCrowded] = useState(false)
  // Drawn anew with the board: whatever changed in it may need more room, or less.
  useLayoutEffect(() => {
    const box = room.current
    if (!box) return undefined
    const lay = () => {
      const fits = [...box.children].map((each) => largest(box, each as HTMLElement, most, least))
      setCrowded(otherwise !== undefined && fits[0] === false)
    }
    lay()
    const seen = new ResizeObserver(lay)
    seen.observe(box)
    // Its own letters are wider than those that stand in for them.
    void document.fonts.ready.then(lay)
    return () => seen.disconnect()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- what it holds is drawn anew with its parent
  }, [most, least, otherwise, children])
  return (
    <div ref={room} className="relative min-h-0 min-w-0 grow overflow-hidden">
      <div className={crowded ? 'invisible absolute inset-x-0 top-0' : ''} aria-hidden={crowded || undefined}>
        {children}
      </div>
      {otherwise === undefined ? null : (
        <div
          className={crowded ? '' : 'invisible absolute inset-x-0 top-0'}
          aria-hidden={!crowded || undefined}
        >
          {otherwise}
        </div>
      )}
    </div>
  )
}

/** False when it does not fit at its least. */
function largest(box: HTMLElement, text: HTMLElement, most: number, least: number): boolean {
  const fits = (em: number) => {
    text.style.fontSize = `${em}em`
    return text.scrollHeight <= box.clientHeight && text.scrollWidth <= box.clientWidth
  }
  if (fits(most)) return true
  let [low, high] = [least, most]
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2
    if (fits(middle)) low = middle
    else high = middle
  }
  return fits(low)
}
