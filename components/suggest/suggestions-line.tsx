'use client'
import EyeOff from 'lucide-react/icons/eye-off'
import { usePush, useView } from '../../lib/client/hooks.ts'
import { suggest } from '../../messages/suggest.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'

/** Above the step *chapters*, for who leads: how many there are and never which, for this screen may be shared. */
export function SuggestionsLine({ onOpen }: { onOpen: () => void }) {
  const t = useWords(suggest)
  const view = useView()
  const { desk } = usePush()
  const inHand = (desk?.suggestions ?? []).filter(
    ({ laidAs }) => !view?.chapters.some(({ id }) => id === laidAs),
  ).length
  if (inHand === 0) return null
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-surface px-4 py-1.5 text-note print:hidden">
      <EyeOff aria-hidden size={18} strokeWidth={1.75} className="shrink-0" />
      <p className="mr-auto">{t.line(inHand)}</p>
      <Button data-action="suggestions.open" onClick={onOpen}>
        {t.look}
      </Button>
    </div>
  )
}
