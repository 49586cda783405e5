'use client'
import EyeOff from 'lucide-react/icons/eye-off'
import { useState } from 'react'
import { usePush } from '../../lib/client/hooks.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { board } from '../../messages/board.ts'
import { offers } from '../../messages/offers.ts'
import { SidePanel } from '../board/side-panel.tsx'
import { useCommand } from '../facilitate/use-command.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { placeWords } from './place-words.ts'

/** Of who leads alone: whose words, where they belong, and one press that puts them before everybody. */
export function OffersPanel({ view, onClose }: { view: BoardView; onClose: () => void }) {
  const t = useWords(offers)
  const b = useWords(board)
  const announce = useAnnounce()
  const { state, desk } = usePush()
  const { give, pending, error } = useCommand()
  const [full, setFull] = useState<string | null>(null)
  const waiting = desk?.offers ?? []
  const nameOf = (seatId: string) => state.roster.find(({ id }) => id === seatId)?.name ?? ''
  const place = async (id: string) => {
    const failed = await give('placeOffer', { id }, ['boardFull'])
    setFull(failed === 'boardFull' ? id : null)
    if (failed === null) announce(t.placed)
  }
  const letGo = async (id: string) => {
    if (!(await give('letGoOffer', { id }))) announce(t.droppedIt)
  }
  return (
    <SidePanel title={t.title} onClose={onClose}>
      <div className="flex flex-col gap-5" data-offers={waiting.length}>
        <p className="flex items-start gap-2 text-note text-ink2">
          <EyeOff aria-hidden size={18} strokeWidth={1.75} className="mt-0.5 shrink-0" />
          <span>{t.lead}</span>
        </p>
        {error ? <Notice tone="error">{error}</Notice> : null}
        {waiting.length === 0 ? <p className="text-note">{t.none}</p> : null}
        <ul className="flex flex-col gap-5">
          {waiting.map(({ id, seatId, target, text }) => {
            const where = placeWords(view, target, t, b)
            const name = nameOf(seatId)
            return (
              <li key={id} className="flex flex-col gap-2 border-l-3 border-line pl-3">
                <p className="text-sm wrap-anywhere text-ink2">{t.from(name, where ?? t.gone)}</p>
                <p lang={state.language} className="typed whitespace-pre-wrap">
                  {text}
                </p>
                {full === id ? (
                  <p role="alert" className="text-note font-semibold text-err">
                    {t.noRoom}
                  </p>
                ) : null}
                <div className="flex flex-wrap gap-2">
                  {where === null ? null : (
                    <Button
                      data-action="offer.place"
                      aria-label={t.placeOf(name)}
                      busy={pending === 'placeOffer'}
                      onClick={() => void place(id)}
                    >
                      {t.place}
                    </Button>
                  )}
                  <Button
                    kind="quiet"
                    data-action="offer.letGo"
                    aria-label={t.letGoOf(name)}
                    onClick={() => void letGo(id)}
                  >
                    {t.letGo}
                  </Button>
                </div>
              </li>
            )
          })}
        </ul>
      </div>
    </SidePanel>
  )
}
