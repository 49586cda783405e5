'use client'
import { useEffect, useState } from 'react'

/** Long enough for the board itself to be there on a slow line. */
const REST_MS = 3_000

/** True a while after this was first drawn: what may come later waits for it. */
export function useAtRest(): boolean {
  const [rest, setRest] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setRest(true), REST_MS)
    return () => clearTimeout(timer)
  }, [])
  return rest
}
