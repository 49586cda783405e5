'use client'
import { useEffect, useState } from 'react'
import type { ComponentProps, ComponentType } from 'react'
import type { BoardPrint } from './board-print.tsx'

/** A printing browser does not wait for a script: it comes before anybody asks, once the board is at rest. */
const REST_MS = 5_000

type Props = ComponentProps<typeof BoardPrint>

/** The pages for paper of the live board. Until they are here (some seconds), the screen itself is printed. */
export function PrintSoon(props: Props) {
  const [Pages, setPages] = useState<ComponentType<Props> | null>(null)
  useEffect(() => {
    if (Pages) return undefined
    const load = () =>
      void import('./board-print.tsx').then(
        (file) => setPages(() => file.BoardPrint),
        // Without a line it is tried again when somebody prints.
        () => undefined,
      )
    const timer = setTimeout(load, REST_MS)
    window.addEventListener('beforeprint', load)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('beforeprint', load)
    }
  }, [Pages])
  return Pages ? <Pages {...props} /> : null
}
