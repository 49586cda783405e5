'use client'
import { useState } from 'react'
import { facilitate } from '../../messages/facilitate.ts'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'

const VERSION_MAX = 20

/** Asks the version's name and says what closing does, before it does it. */
export function CloseDialog({
  version,
  roundOpen,
  busy,
  error,
  onClose,
  onCloseBoard,
}: {
  version: string
  roundOpen: boolean
  busy: boolean
  error: string | null
  onClose: () => void
  onCloseBoard: (version: string) => void
}) {
  const t = useWords(facilitate)
  const b = useWords(board)
  const [name, setName] = useState(version || '1.0')
  const [asked, setAsked] = useState(false)
  const close = () => {
    setAsked(true)
    if (name.trim() && !roundOpen) onCloseBoard(name.trim())
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.closeTitle}
      footer={
        <>
          <Button onClick={onClose}>{b.cancel}</Button>
          <Button kind="primary" busy={busy} onClick={close}>
            {t.closeNow}
          </Button>
        </>
      }
    >
      {roundOpen ? <Notice tone="warn">{t.closeRoundOpen}</Notice> : null}
      {error ? <Notice tone="error">{error}</Notice> : null}
      <div>
        <p>{t.closeLead}</p>
        <ul className="mt-1 list-disc pl-5">
          {t.closeFacts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          close()
        }}
      >
        <TextField
          label={t.versionName}
          hint={t.versionHint}
          error={asked && !name.trim() ? t.versionMissing : undefined}
          value={name}
          maxLength={VERSION_MAX}
          onChange={(event) => setName(event.target.value)}
        />
      </form>
    </Dialog>
  )
}
