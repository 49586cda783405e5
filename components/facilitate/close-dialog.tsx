'use client'
import { useEffect, useRef, useState } from 'react'
import { newId } from '../../lib/client/new-id.ts'
import { usePush } from '../../lib/client/hooks.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { isTakenOn } from '../../lib/journey/follow-up.ts'
import { board } from '../../messages/board.ts'
import { facilitate } from '../../messages/facilitate.ts'
import { loop } from '../../messages/loop.ts'
import { useWords } from '../i18n.tsx'
import { ActionFields } from '../loop/action-fields.tsx'
import { ClosingList } from '../loop/closing-list.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { useCommand } from './use-command.ts'

const VERSION_MAX = 20

/**
 * The version's name, what is still open, and who takes it on. Without a name and a day it does not close,
 * unless who leads says so once more.
 */
export function CloseDialog({
  view,
  roundOpen,
  onClose,
}: {
  view: BoardView
  roundOpen: boolean
  onClose: () => void
}) {
  const t = useWords(facilitate)
  const b = useWords(board)
  const l = useWords(loop)
  const { state } = usePush()
  const { give, pending, error } = useCommand()
  const [name, setName] = useState(state.version || '1.0')
  const [next, setNext] = useState({ text: l.prepareNext, owner: '', due: '' })
  const [id] = useState(newId)
  const [tries, setTries] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  // What is missing may stand below what a phone shows.
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [tries])
  const takenOn = isTakenOn(state.actions)
  const action = {
    id,
    text: next.text.trim(),
    owner: next.owner.trim(),
    due: next.due || null,
    state: 'open' as const,
  }
  const close = async (sure: boolean) => {
    setTries(tries + 1)
    const version = name.trim()
    if (version === '' || roundOpen) return
    if (!takenOn && !sure) {
      if (action.text === '' || !isTakenOn([action])) return
      if (await give('putAction', { action })) return
    }
    if (!(await give('closeBoard', { version, sure }))) onClose()
  }
  const lacks = tries > 0 && !takenOn
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.closeTitle}
      footer={
        <>
          <Button onClick={onClose}>{b.cancel}</Button>
          {lacks ? (
            <Button kind="danger" busy={pending !== null} onClick={() => void close(true)}>
              {l.closeAnyway}
            </Button>
          ) : null}
          <Button kind="primary" type="submit" form={id} data-action="board.close" busy={pending !== null}>
            {t.closeNow}
          </Button>
        </>
      }
    >
      {roundOpen ? <Notice tone="warn">{t.closeRoundOpen}</Notice> : null}
      {error ? <Notice tone="error">{error}</Notice> : null}
      <form
        id={id}
        ref={form}
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault()
          void close(false)
        }}
      >
        <TextField
          label={t.versionName}
          hint={t.versionHint}
          error={tries > 0 && !name.trim() ? t.versionMissing : undefined}
          value={name}
          maxLength={VERSION_MAX}
          onChange={(event) => setName(event.target.value)}
        />
        <section className="flex flex-col gap-2">
          <h3 className="font-semibold">{l.checklist}</h3>
          <ClosingList view={view} />
        </section>
        {takenOn ? null : (
          <fieldset className="flex flex-col gap-3 rounded-card border border-dashed border-edge p-3">
            <legend className="px-1 font-semibold">{l.takeOn}</legend>
            <ActionFields
              draft={next}
              owners={state.roster.map((person) => person.name)}
              errors={
                lacks
                  ? {
                      ...(action.text === '' ? { text: l.whatMissing } : {}),
                      ...(action.owner === '' ? { owner: l.ownerMissing } : {}),
                      ...(action.due === null ? { due: l.dueMissing } : {}),
                    }
                  : {}
              }
              required
              onChange={setNext}
            />
          </fieldset>
        )}
        <div>
          <p className="font-semibold">{t.closeLead}</p>
          <ul className="mt-1 list-disc pl-5 text-note">
            {t.closeFacts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </div>
      </form>
    </Dialog>
  )
}
