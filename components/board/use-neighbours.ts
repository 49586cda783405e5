'use client'
import { useMemo } from 'react'
import { usePresence, usePush } from '../../lib/client/hooks.ts'
import type { Neighbour, Neighbours } from './board-context.tsx'

/** Others at the board by the touchpoint they are in; '' for the scope frame. One line per person and place. */
export function usePeopleAround(): Neighbours {
  const presence = usePresence()
  const { state, mine } = usePush()
  return useMemo(() => {
    const around = new Map<string, Neighbour[]>()
    const roster = new Map(state.roster.map((seat) => [seat.id, seat]))
    for (const { seatId, touchpoint, field, typing } of presence) {
      const seat = roster.get(seatId)
      if (!seat || seatId === mine.seatId || (touchpoint === null && field === null)) continue
      const place = touchpoint ?? ''
      const there = around.get(place) ?? []
      const known = there.find((n) => n.seatId === seatId)
      if (known && !typing) continue
      const rest = there.filter((n) => n !== known)
      around.set(place, [
        ...rest,
        { seatId, name: seat.name, badge: seat.badge, role: seat.role, field, typing },
      ])
    }
    return around
  }, [presence, state.roster, mine.seatId])
}
