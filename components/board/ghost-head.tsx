'use client'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { useBoardParts } from './board-context.tsx'
import { chapterSpot } from './spot.ts'
import { useOpenStore } from './open-store.tsx'

/** The dashed column of a chapter that has no touchpoints yet. */
export function GhostHead({ chapterId }: { chapterId: string }) {
  const t = useWords(board)
  const { editing } = useBoardParts()
  const store = useOpenStore()
  if (!editing?.may({ what: 'touchpoint.add', at: chapterSpot(chapterId) }))
    return <p className="px-1 text-sm text-ink2">{editing ? t.emptyForReaders : t.emptyDone}</p>
  return (
    <button
      type="button"
      data-stop={`ghost:${chapterId}`}
      data-action="touchpoint.add"
      onClick={() => store.set(`draft:${chapterId}`)}
      className="w-full rounded-card border border-dashed border-edge px-2 py-1.5 text-left text-note text-ink2 hover:border-ink hover:bg-surface hover:text-ink print:hidden"
    >
      {t.ghost}
    </button>
  )
}

/** A cell under a chapter that has no touchpoints yet: there is nothing to say. */
export function GhostCell() {
  return <td data-first>{'\u00a0'}</td>
}
