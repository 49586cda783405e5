'use client'
import Plus from 'lucide-react/icons/plus'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { useBoardParts } from './board-context.tsx'
import { DraftField } from './draft-field.tsx'
import { returnTo, useIsOpen, useOpenStore } from './open-store.tsx'

/** A new chapter at the end; on an empty map the one thing to do. */
export function AddChapter({ journeyId, first }: { journeyId: string; first: boolean }) {
  const t = useWords(board)
  const { editing } = useBoardParts()
  const store = useOpenStore()
  const stop = `draft-chapter:${journeyId}`
  const open = useIsOpen(stop)
  if (!editing) return null
  if (open)
    return (
      <DraftField
        label={t.addChapter}
        hint={first ? t.ghostChapter : t.chapterTitleHint}
        touchpoint={null}
        field={stop}
        target={{ in: 'new', kind: 'chapter', parent: journeyId }}
        onAdd={(title) => editing.edit.addChapter({ journeyId, title }) !== null}
        onLeave={() => {
          if (store.get() === stop) store.set(null)
          returnTo(stop)
        }}
      />
    )
  return (
    <button
      type="button"
      data-stop={stop}
      data-action="chapter.add"
      onClick={() => store.set(stop)}
      className="flex min-h-8 w-full items-center gap-1.5 rounded-card border border-dashed border-edge px-2 py-1.5 text-left text-note text-ink2 hover:border-ink hover:bg-surface hover:text-ink pointer-coarse:min-h-11 print:hidden"
    >
      <Plus aria-hidden size={16} strokeWidth={1.75} className="shrink-0" />
      {first ? t.ghostChapter : t.addChapter}
    </button>
  )
}
