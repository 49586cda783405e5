'use client'
import { signs } from '../../messages/signs.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'

/** Over the board of who types in it while another screen is due. */
export function WaitingLine({ onOpen }: { onOpen: () => void }) {
  const t = useWords(signs)
  return (
    <div
      aria-live="polite"
      data-waiting
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-edge bg-raise px-4 py-1.5 text-note"
    >
      <p className="mr-auto">{t.waits}</p>
      <Button onClick={onOpen}>{t.openNow}</Button>
    </div>
  )
}
