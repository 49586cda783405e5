'use client'
import Undo2 from 'lucide-react/icons/undo-2'
import X from 'lucide-react/icons/x'
import { useBoard } from '../../lib/client/hooks.ts'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { returnTo } from './open-store.tsx'
import type { Binned } from './use-editing.ts'

/** Says what was just deleted, in place, for as long as it lies in the bin or until it is sent away. */
export function UndoBar({ binned, onDone }: { binned: Binned; onDone: () => void }) {
  const t = useWords(board)
  const client = useBoard()
  const announce = useAnnounce()
  const takeBack = () => {
    // Undo puts it exactly where it was; once something else was done, only this one thing is put back.
    if (client.undoManager().undoStack.at(-1) === binned.step) client.undo()
    else client.edit.restore(binned.kind, binned.id, binned.parent)
    announce(t.undone)
    onDone()
    returnTo(`${binned.kind}:${binned.id}`)
  }
  return (
    <div
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-edge bg-raise px-4 py-1.5 text-note print:hidden"
      data-undo-bar
    >
      <span className="min-w-0 grow typed">{binned.text}</span>
      <Button onClick={takeBack} icon={<Undo2 aria-hidden strokeWidth={1.75} />}>
        {t.undo}
      </Button>
      <Button
        kind="quiet"
        aria-label={t.close}
        onClick={onDone}
        icon={<X aria-hidden strokeWidth={1.75} />}
      />
    </div>
  )
}
