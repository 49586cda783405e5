'use client'
import Hand from 'lucide-react/icons/hand'
import { useCallback, useEffect } from 'react'
import { usePush } from '../../lib/client/hooks.ts'
import { signs } from '../../messages/signs.ts'
import { onLetter } from '../course/on-letter.ts'
import { useCommand } from '../facilitate/use-command.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorLine } from '../ui/error-line.tsx'

/** One's own hand, up and down, also by `H`; while it is up it says the turn. Nothing for who only watches. */
export function HandButton() {
  const t = useWords(signs)
  const { state, mine } = usePush()
  const { give, error, pending } = useCommand()
  const may = mine.role !== 'observer' && state.stage === 'live'
  const turn = state.hands.indexOf(mine.seatId) + 1
  const up = turn > 0
  const press = useCallback(() => void give('raiseHand', { up: !up }), [give, up])
  useEffect(() => (may ? onLetter('h', press) : undefined), [may, press])
  if (!may) return null
  return (
    <>
      <Button
        data-action="hand.raise"
        busy={pending !== null}
        icon={<Hand aria-hidden strokeWidth={1.75} />}
        className={up ? 'border-2 border-ink!' : undefined}
        onClick={press}
      >
        {up ? t.lower : t.raise}
      </Button>
      {up ? <span className="text-sm text-ink2">{t.yourTurn(turn)}</span> : null}
      <ErrorLine>{error}</ErrorLine>
    </>
  )
}
