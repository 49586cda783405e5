'use client'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { ownDraft } from '../../messages/own-draft.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import type { Detached } from './board-context.tsx'

/**
 * What one was writing when a step or a lock closed it: the words go on here, caret and all, for their author
 * alone. The newest comes first and takes the keys that were meant for the field.
 */
export function OwnDrafts({
  drafts,
  onDone,
}: {
  drafts: readonly Detached[]
  onDone: (draft: Detached) => void
}) {
  const t = useWords(ownDraft)
  const announce = useAnnounce()
  const id = useId()
  const newest = drafts.find(({ bridge }) => bridge !== null)
  useEffect(() => {
    if (newest) announce(t.said, 'assertive')
  }, [newest, announce, t])
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [])
  return (
    <section
      aria-labelledby={id}
      data-own-drafts
      className="flex max-h-[45dvh] flex-col gap-3 overflow-y-auto border-t-3 border-brand bg-raise px-4 py-3 print:hidden"
    >
      <h2 id={id} className="text-note font-bold">
        {t.title}
      </h2>
      {drafts.map((draft) => (
        <OwnDraft key={draft.id} draft={draft} onDone={() => onDone(draft)} />
      ))}
    </section>
  )
}

function OwnDraft({ draft, onDone }: { draft: Detached; onDone: () => void }) {
  const t = useWords(ownDraft)
  const [words, setWords] = useState(draft.words)
  const box = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  useLayoutEffect(() => {
    const { bridge } = draft
    const element = box.current
    if (!bridge?.isConnected || !element) return
    const { value, selectionStart, selectionEnd } = bridge
    bridge.remove()
    element.value = value
    setWords(value)
    element.focus()
    element.setSelectionRange(selectionStart, selectionEnd)
  }, [draft])
  return (
    <div className="flex flex-col gap-2">
      <p id={id} className="max-w-prose text-sm">
        {draft.bridge ? t.text : t.leftOver}
      </p>
      <textarea
        ref={box}
        aria-label={t.field}
        aria-describedby={id}
        value={words}
        rows={2}
        onChange={(event) => setWords(event.target.value)}
        className="field-sizing-content block max-h-40 min-h-16 w-full max-w-prose resize-y rounded-card border-2 border-dashed border-ink bg-surface px-3 py-2 text-note text-ink"
      />
      <div className="flex flex-wrap gap-2">
        <CopyButton text={words} />
        <Button kind="quiet" onClick={onDone}>
          {t.away}
        </Button>
      </div>
    </div>
  )
}
