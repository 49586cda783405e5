'use client'
import { useEffect, useState } from 'react'
import { usePush } from '../../lib/client/hooks.ts'
import { type EarlierBoard, fetchVersion } from '../../lib/client/versions.ts'
import type { Version } from '../../lib/sync/versions.ts'
import { board } from '../../messages/board.ts'
import { versions } from '../../messages/versions.ts'
import { ReadOnlyBoard } from '../board/read-only-board.tsx'
import { useCommand } from '../facilitate/use-command.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Notice } from '../ui/notice.tsx'

/** What is drawn of a board that votes do not change. */
const NO_RESULTS: [] = []

/** One earlier state to read, and the question before it is put back. */
export function VersionLook({
  boardId,
  version,
  name,
  onClose,
}: {
  boardId: string
  version: Version
  name: string
  onClose: () => void
}) {
  const t = useWords(versions)
  const b = useWords(board)
  const { state } = usePush()
  const { give, pending, error } = useCommand()
  const [earlier, setEarlier] = useState<EarlierBoard | 'coming' | 'failed'>('coming')
  const [asked, setAsked] = useState(false)
  useEffect(() => {
    let here = true
    fetchVersion(boardId, version.id).then(
      (found) => here && setEarlier(found),
      () => here && setEarlier('failed'),
    )
    return () => {
      here = false
    }
  }, [boardId, version.id])
  const readable = typeof earlier === 'object'

  if (asked)
    return (
      <Dialog
        open
        onClose={onClose}
        title={t.sure}
        footer={
          <>
            <Button onClick={() => setAsked(false)}>{t.no}</Button>
            <Button
              kind="danger"
              data-action="version.restore"
              busy={pending !== null}
              onClick={() => void give('restoreBoard', { snapshotId: version.id })}
            >
              {t.yes}
            </Button>
          </>
        }
      >
        {error ? <Notice tone="error">{error}</Notice> : null}
        <p className="font-semibold">{name}</p>
        <ul className="list-disc pl-5">
          {t.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </Dialog>
    )
  return (
    <Dialog
      open
      onClose={onClose}
      title={name}
      wide="whole"
      footer={
        <>
          <Button onClick={onClose}>{b.close}</Button>
          <Button
            kind="primary"
            data-action="version.restore"
            disabled={!readable}
            onClick={() => setAsked(true)}
          >
            {t.putBack}
          </Button>
        </>
      }
    >
      <p className="text-sm text-ink2">{t.lookLead}</p>
      {earlier === 'coming' ? (
        <p className="text-note text-ink2" aria-live="polite" aria-busy>
          {t.coming}
        </p>
      ) : null}
      {earlier === 'failed' ? <Notice tone="error">{t.lookFailed}</Notice> : null}
      {readable ? (
        <div className="-mx-5" data-earlier>
          <ReadOnlyBoard
            {...earlier}
            results={NO_RESULTS}
            title={name}
            version={version.version}
            lang={state.language}
            paper={false}
          />
        </div>
      ) : null}
    </Dialog>
  )
}
