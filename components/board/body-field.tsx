'use client'
import { useState } from 'react'
import { useBoard, usePush, useView } from '../../lib/client/hooks.ts'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { useBoardParts } from './board-context.tsx'
import { latePart } from './late-part.tsx'
import { RichView } from './rich-view.tsx'

const BodyEditor = latePart(() => import('./body-editor.tsx').then((file) => file.default))

/** The rich description: drawn plainly until somebody wants to type in it; only then the editor is fetched. */
export function BodyField({ touchpointId, label }: { touchpointId: string; label: string }) {
  const t = useWords(board)
  const client = useBoard()
  const { boardLang } = useBoardParts()
  const [open, setOpen] = useState(false)
  // Every change of the document makes a new view, of a description too.
  useView()
  usePush()
  const allowed = client.mayWrite({ in: 'body', id: touchpointId })
  if (open && allowed)
    return <BodyEditor touchpointId={touchpointId} label={label} onClose={() => setOpen(false)} />
  const blocks = client.readBody(touchpointId)
  const empty = blocks.every((block) => block.block === 'paragraph' && block.content.length === 0)
  if (!allowed) return empty ? null : <RichView blocks={blocks} />
  return (
    <button
      type="button"
      onFocus={BodyEditor.ahead}
      onPointerEnter={BodyEditor.ahead}
      onClick={() => setOpen(true)}
      lang={boardLang}
      aria-label={empty ? `${label}: ${t.descriptionEmpty}` : undefined}
      className="min-h-16 w-full rounded-card border border-edge bg-surface px-3 py-2 text-left text-note hover:border-ink"
    >
      {empty ? <span className="text-ink2">{t.descriptionEmpty}</span> : <RichView blocks={blocks} />}
    </button>
  )
}
