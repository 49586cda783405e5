'use client'
import { useState } from 'react'
import { groupsOf } from '../../lib/client/board-layout.ts'
import { usePush } from '../../lib/client/hooks.ts'
import { LANES, type BoardView } from '../../lib/journey/entities.ts'
import type { Locks } from '../../lib/journey/policy.ts'
import { board } from '../../messages/board.ts'
import { facilitate } from '../../messages/facilitate.ts'
import { PointButton } from '../course/point-button.tsx'
import { useWords } from '../i18n.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Checkbox } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { useCommand } from './use-command.ts'

const toggled = <T,>(all: readonly T[], one: T, on: boolean): T[] =>
  on ? [...all.filter((each) => each !== one), one] : all.filter((each) => each !== one)

/** What is held still for everybody but who leads: all of it, lanes, chapters. Each press counts at once. */
export function LockDialog({
  view,
  journeyId,
  onClose,
}: {
  view: BoardView
  journeyId: string
  onClose: () => void
}) {
  const t = useWords(facilitate)
  const b = useWords(board)
  const { state } = usePush()
  const { give, error } = useCommand()
  // As it was pressed, until the server has answered.
  const [pressed, setPressed] = useState<Locks | null>(null)
  const locks = pressed ?? state.locks
  const put = async (change: Partial<Locks>) => {
    const next = { ...locks, ...change }
    setPressed(next)
    await give('setLocks', { locks: next })
    setPressed((now) => (now === next ? null : now))
  }
  return (
    <Dialog open onClose={onClose} title={t.lock}>
      {error ? <Notice tone="error">{error}</Notice> : null}
      <p>{t.lockHint}</p>
      <Checkbox
        label={t.lockAll}
        data-action="lock.all"
        checked={locks.all}
        onChange={(event) => void put({ all: event.target.checked })}
      />
      <Checkbox
        label={t.lockScope}
        data-action="lock.scope"
        checked={locks.scope ?? false}
        onChange={(event) => void put({ scope: event.target.checked })}
      />
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-1 font-semibold">{t.lockLanes}</legend>
        {LANES.map((lane) => (
          <Checkbox
            key={lane}
            label={b.lane[lane]}
            data-action="lock.lane"
            checked={locks.lanes.includes(lane)}
            onChange={(event) => void put({ lanes: toggled(locks.lanes, lane, event.target.checked) })}
          />
        ))}
      </fieldset>
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-1 font-semibold">{t.lockChapters}</legend>
        {groupsOf(view, journeyId).map(({ chapter }) => (
          <div key={chapter.id} className="grid grid-cols-[1fr_auto] items-center gap-2">
            <Checkbox
              label={chapter.title || b.untitledChapter}
              data-action="lock.chapter"
              checked={locks.chapters.includes(chapter.id)}
              onChange={(event) =>
                put({ chapters: toggled(locks.chapters, chapter.id, event.target.checked) })
              }
            />
            <PointButton target={chapter.id} title={chapter.title || b.untitledChapter} />
          </div>
        ))}
      </fieldset>
    </Dialog>
  )
}
