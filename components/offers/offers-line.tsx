'use client'
import EyeOff from 'lucide-react/icons/eye-off'
import { usePush } from '../../lib/client/hooks.ts'
import { offers } from '../../messages/offers.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'

/** Above the board, for who leads: how many wait and never what, for this screen may be shared. */
export function OffersLine({ onOpen }: { onOpen: () => void }) {
  const t = useWords(offers)
  const { desk } = usePush()
  return (
    <div
      data-offers-line
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-surface px-4 py-1.5 text-note print:hidden"
    >
      <EyeOff aria-hidden size={18} strokeWidth={1.75} className="shrink-0" />
      <output className="mr-auto">{t.line(desk?.offers.length ?? 0)}</output>
      <Button data-action="offers.open" onClick={onOpen}>
        {t.look}
      </Button>
    </div>
  )
}
