'use client'
import { useEffect, useRef } from 'react'
import { usePush } from '../../lib/client/hooks.ts'
import { isOrganiser } from '../../lib/journey/policy.ts'
import { signs } from '../../messages/signs.ts'
import { leaderName } from '../board/leader.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'

/** Hands and who leads, for ears; draws nothing. */
export function SignNews() {
  const t = useWords(signs)
  const announce = useAnnounce()
  const { state, mine } = usePush()
  const { hands, lead, roster } = state

  const known = useRef(hands)
  useEffect(() => {
    const before = known.current
    known.current = hands
    const raised = hands.filter((id) => !before.includes(id) && id !== mine.seatId)
    const names = raised.map((id) => roster.find((seat) => seat.id === id)?.name ?? '')
    if (isOrganiser(mine.role) && names.length > 0) announce(t.handUp(names.join(', ')))
    const up = hands.includes(mine.seatId)
    if (up !== before.includes(mine.seatId)) announce(up ? t.raised : t.lowered)
  }, [hands, roster, mine.role, mine.seatId, announce, t])

  const led = useRef(lead.seatId)
  const name = leaderName(state)
  useEffect(() => {
    if (led.current === lead.seatId) return
    led.current = lead.seatId
    announce(lead.seatId === mine.seatId ? t.youLeadLine : t.leadsLine(name))
  }, [lead.seatId, mine.seatId, name, announce, t])
  return null
}
