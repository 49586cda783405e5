'use client'
import { vote } from '../../messages/vote.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'

/** Asked once, only while `busy` people have not finished. */
export function RevealConfirm({
  open,
  busy,
  pending,
  onClose,
  onReveal,
}: {
  open: boolean
  busy: number
  pending?: boolean
  onClose: () => void
  onReveal: () => void
}) {
  const t = useWords(vote)
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t.revealTitle}
      footer={
        <>
          <Button data-autofocus onClick={onClose}>
            {t.wait}
          </Button>
          <Button kind="primary" busy={pending} onClick={onReveal}>
            {t.revealSure}
          </Button>
        </>
      }
    >
      <p className="text-lg font-semibold">{t.stillBusy(busy)}</p>
      <p className="text-ink2">{t.revealHint}</p>
    </Dialog>
  )
}
