'use client'
import Hand from 'lucide-react/icons/hand'
import X from 'lucide-react/icons/x'
import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { usePush } from '../../lib/client/hooks.ts'
import { signs } from '../../messages/signs.ts'
import { leaderName } from '../board/leader.ts'
import { useCommand } from '../facilitate/use-command.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorLine } from '../ui/error-line.tsx'
import { HandButton } from './hand-button.tsx'
import { ReadyMenu } from './ready-menu.tsx'
import { useLeadAway } from './use-lead-away.ts'

/** As many hands as one row beside a video call has room for; the list of people has them all. */
const SHOWN = 4

/** Above the bar of who leads, while there is something: who leads, hands in their order, who is ready. */
export function LeadLine() {
  const { state, mine } = usePush()
  const away = useLeadAway()
  const { give, error, pending } = useCommand()
  const leads = state.lead.seatId === mine.seatId
  const take = () => void give('takeLead', { from: state.lead.seatId })
  return (
    <div
      className="flex flex-wrap items-center gap-x-4 gap-y-1.5 pb-1.5 text-note empty:hidden"
      data-lead-line
    >
      <Who away={away} leads={leads} busy={pending !== null} onTake={take} />
      <Hands onLower={(seatId) => void give('lowerHand', { seatId })} />
      <ReadyMenu />
      {leads ? null : <HandButton />}
      <ErrorLine>{error}</ErrorLine>
    </div>
  )
}

type WhoProps = { away: number | null; leads: boolean; busy: boolean; onTake: () => void }

/** Taking over is a choice: it is offered after a minute, and nothing ever changes by itself. */
function Who({ away, leads, busy, onTake }: WhoProps): ReactNode {
  const t = useWords(signs)
  const announce = useAnnounce()
  const { state, mine } = usePush()
  const name = leaderName(state)
  const facilitator = state.roster.find(({ id }) => id === state.lead.seatId)?.role === 'facilitator'
  const back = mine.role === 'facilitator'
  const offered = away !== null && !leads
  const said = useRef(false)
  useEffect(() => {
    if (offered && !said.current && !back) announce(t.away(name, away), 'polite', 'important')
    said.current = offered
  }, [offered, back, away, name, announce, t])
  if (leads) return facilitator ? null : <p className="font-semibold">{t.youLead}</p>
  if (!back && !offered) return facilitator ? null : <p className="typed">{t.leads(name)}</p>
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="typed">{offered ? t.away(name, away) : t.leads(name)}</span>
      <Button data-action="lead.take" busy={busy} title={back ? undefined : t.takeOverHint} onClick={onTake}>
        {back ? t.takeBack : t.takeOver}
      </Button>
    </p>
  )
}

function Hands({ onLower }: { onLower: (seatId: string) => void }): ReactNode {
  const t = useWords(signs)
  const { state } = usePush()
  const list = useRef<HTMLUListElement>(null)
  const { hands } = state
  if (hands.length === 0) return null
  const nameOf = (id: string) => state.roster.find((seat) => seat.id === id)?.name ?? ''
  /* The button goes with its hand: the next one has the focus, or the last. */
  const lower = (id: string, n: number) => {
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>('button') ?? [])]
    const next = buttons[n + 1] ?? buttons[n - 1]
    const bar = list.current
      ?.closest('section')
      ?.querySelector<HTMLElement>('[role=toolbar] button[tabindex="0"]')
    if (document.activeElement === buttons[n]) (next ?? bar)?.focus()
    onLower(id)
  }
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Hand aria-hidden size={18} strokeWidth={1.75} />
      <span>{t.hands(hands.length)}:</span>
      <ul ref={list} className="flex flex-wrap items-center gap-1.5" data-hands>
        {hands.slice(0, SHOWN).map((id, n) => (
          <li key={id}>
            <Button
              data-action="hand.lower"
              aria-label={t.takeDown(nameOf(id))}
              title={t.takeDown(nameOf(id))}
              className="min-h-8 px-2"
              onClick={() => lower(id, n)}
            >
              <span className="typed max-w-40 truncate">{nameOf(id)}</span>
              <X aria-hidden strokeWidth={1.75} />
            </Button>
          </li>
        ))}
      </ul>
      {hands.length > SHOWN ? <span className="text-ink2">{t.andMore(hands.length - SHOWN)}</span> : null}
    </div>
  )
}
