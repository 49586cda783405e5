'use client'
import { signs } from '../../messages/signs.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'

/** Over what somebody types in while another screen is due: that of a step, or at the start the workshop. */
export function WaitingLine({ start = false, onOpen }: { start?: boolean; onOpen: () => void }) {
  const t = useWords(signs)
  return (
    <div
      aria-live="polite"
      data-waiting
      className="sticky top-0 z-10 flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-edge bg-raise px-4 py-1.5 text-note"
    >
      <p className="mr-auto">{start ? t.begun : t.waits}</p>
      <Button onClick={onOpen}>{t.openNow}</Button>
    </div>
  )
}
