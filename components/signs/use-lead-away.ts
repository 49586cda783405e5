'use client'
import { useEffect, useState } from 'react'
import { useBoard, usePush } from '../../lib/client/hooks.ts'
import { LEAD_AWAY_MS } from '../../lib/journey/lead.ts'

/* A reload of their page is no absence, and the moment of leaving is known a breath after it. */
const AT_LEAST_MS = 3_000
const MINUTE_MS = 60_000

/** Whole minutes that who leads has been away; null while it is too early to say so. */
export function useLeadAway(): number | null {
  const client = useBoard()
  const { state } = usePush()
  const since = state.lead.awaySince
  const [minutes, setMinutes] = useState<number | null>(null)
  useEffect(() => {
    if (since === null) return undefined
    const began = Date.parse(since)
    let timer: ReturnType<typeof setTimeout>
    const tell = () => {
      const away = client.now() - began
      setMinutes(Math.floor(away / MINUTE_MS))
      timer = setTimeout(tell, MINUTE_MS - (away % MINUTE_MS))
    }
    timer = setTimeout(tell, Math.max(began + LEAD_AWAY_MS - client.now(), AT_LEAST_MS))
    return () => {
      clearTimeout(timer)
      setMinutes(null)
    }
  }, [since, client])
  return minutes
}
