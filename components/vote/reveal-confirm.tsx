'use client'
import { useState } from 'react'
import { usePush } from '../../lib/client/hooks.ts'
import { vote } from '../../messages/vote.ts'
import { useCommand } from '../facilitate/use-command.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Notice } from '../ui/notice.tsx'

/** Asked once, only while `busy` people have not finished: who they are, never what they chose. */
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
  const announce = useAnnounce()
  const { state, desk } = usePush()
  const { give, pending: giving, error } = useCommand()
  const [reminded, setReminded] = useState(false)
  const round = state.rounds.find((each) => each.state === 'open')
  const names = (desk?.voters ?? [])
    .filter(({ done }) => !done)
    .flatMap(({ seatId }) => state.roster.find((seat) => seat.id === seatId)?.name ?? [])
  const remind = async () => {
    if (!round || (await give('remind', { roundId: round.id }))) return
    setReminded(true)
    announce(t.didRemind)
  }
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
      {error ? <Notice tone="error">{error}</Notice> : null}
      <p className="text-lg font-semibold">{t.stillBusy(busy)}</p>
      {names.length > 0 ? <p className="break-words">{t.busyNames(names.join(', '))}</p> : null}
      <p className="text-ink2">{t.revealHint}</p>
      {names.length > 0 ? (
        <div className="flex flex-wrap items-center gap-3">
          <Button data-action="round.remind" busy={giving === 'remind'} onClick={() => void remind()}>
            {t.remind}
          </Button>
          {reminded ? <span className="text-note">{t.didRemind}</span> : null}
        </div>
      ) : null}
    </Dialog>
  )
}
