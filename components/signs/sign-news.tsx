'use client'
import { useEffect, useRef } from 'react'
import { usePush } from '../../lib/client/hooks.ts'
import { actionById } from '../../lib/journey/actions.ts'
import { isOrganiser } from '../../lib/journey/policy.ts'
import { signs } from '../../messages/signs.ts'
import { leaderName } from '../board/leader.ts'
import { useLang, useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { useAroundNews, useComingsSaid } from './use-around-news.ts'

/** Hands, who leads, what others add and who comes, for ears; draws no more than a button that a key reaches. */
export function SignNews() {
  const t = useWords(signs)
  const lang = useLang()
  const announce = useAnnounce()
  const { state, mine } = usePush()
  const { hands, lead, roster } = state
  const tellNews = useAroundNews()
  useComingsSaid()

  const known = useRef(hands)
  useEffect(() => {
    const before = known.current
    known.current = hands
    const raised = hands.filter((id) => !before.includes(id) && id !== mine.seatId)
    const names = raised.map((id) => roster.find((seat) => seat.id === id)?.name ?? '')
    if (isOrganiser(mine.role) && names.length > 0)
      announce(t.handUp(names.join(', ')), 'polite', 'important')
    const up = hands.includes(mine.seatId)
    if (up !== before.includes(mine.seatId)) announce(up ? t.raised : t.lowered)
  }, [hands, roster, mine.role, mine.seatId, announce, t])

  const led = useRef(lead.seatId)
  const name = leaderName(state)
  useEffect(() => {
    if (led.current === lead.seatId) return
    led.current = lead.seatId
    if (lead.seatId === mine.seatId) announce(t.youLeadLine)
    else announce(t.leadsLine(name), 'polite', 'important')
  }, [lead.seatId, mine.seatId, name, announce, t])
  return (
    <button
      type="button"
      data-action="news.read"
      className="sr-only focus:not-sr-only focus:fixed focus:bottom-2 focus:left-2 focus:z-40 focus:rounded-sign focus:border focus:border-edge focus:bg-surface focus:px-3 focus:py-2"
      onClick={tellNews}
    >
      {actionById('news.read').label[lang]}
    </button>
  )
}
