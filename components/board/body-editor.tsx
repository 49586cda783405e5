'use client'
import { Editor } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { Collaboration } from '@tiptap/extension-collaboration'
import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Italic } from '@tiptap/extension-italic'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { useEffect, useRef, useState } from 'react'
import { bodyIsKnown } from '../../lib/client/body.ts'
import { useBoard } from '../../lib/client/hooks.ts'
import { isSafeLink } from '../../lib/journey/rich.ts'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { useBoardParts } from './board-context.tsx'
import { BulletList, Link, ListItem } from './body-nodes.ts'
import { GoneLine } from './gone-line.tsx'
import { BodyToolbar } from './body-toolbar.tsx'

/** Handlers in the tags of pasted HTML, by another name. */
const withoutHandlers = (html: string) =>
  html.replace(/<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi, (tag) =>
    tag.replace(/(["'\s/])on\w+(?=\s*=)/gi, '$1data-was'),
  )

/* The listeners that y-tiptap hangs on the undo manager for every editor, and never takes off. */
type Observed = { _observers?: Map<string, Set<unknown>> }

/** Its plain words, and where among them the caret stands. */
function wordsOf({ state: { doc, selection } }: Editor): [string, number, number] {
  const upTo = (at: number) => doc.textBetween(0, at, '\n', '\n')
  return [upTo(doc.content.size), upTo(selection.from).length, upTo(selection.to).length]
}

/**
 * The rich editor of one description, in a chunk of its own. It works on the shared document with the
 * board's own undo. y-tiptap deletes for everybody what its schema cannot build, so a description with
 * unknown parts is never opened.
 */
export default function BodyEditor({
  touchpointId,
  label,
  onClose,
}: {
  touchpointId: string
  label: string
  onClose: () => void
}) {
  const t = useWords(board)
  const client = useBoard()
  const { boardLang, editing } = useBoardParts()
  const box = useRef<HTMLDivElement>(null)
  const mount = useRef<HTMLDivElement>(null)
  const [editor, setEditor] = useState<Editor | null>(null)
  const [newer, setNewer] = useState(false)
  const close = useRef(onClose)
  const detach = useRef(editing?.detach)
  const typed = useRef(false)
  useEffect(() => {
    close.current = onClose
    detach.current = editing?.detach
  }, [onClose, editing])

  useEffect(() => {
    const fragment = client.body(touchpointId)
    const element = mount.current
    if (!fragment || !element) return undefined
    if (!bodyIsKnown(fragment)) {
      // oxlint-disable-next-line react/set-state-in-effect -- only the document itself can tell
      setNewer(true)
      return undefined
    }
    const undoManager = client.undoManager()
    undoManager.addTrackedOrigin(ySyncPluginKey)
    const observed = (undoManager as unknown as Observed)._observers
    const before = observed && new Map([...observed].map(([name, set]) => [name, new Set(set)]))
    const made = new Editor({
      element,
      // Its script may have taken a while: whoever went on somewhere else stays there.
      autofocus: (document.activeElement ?? document.body).matches('body, [tabindex="-1"]') && 'end',
      extensions: [
        Document,
        Paragraph,
        Text,
        HardBreak,
        Bold,
        Italic,
        BulletList,
        ListItem,
        Link,
        Collaboration.configure({ fragment, yUndoOptions: { undoManager } }),
      ],
      editorProps: {
        attributes: {
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': label,
          class:
            'body-text flex min-h-24 flex-col gap-2 px-3 py-2 text-note outline-none focus-visible:shadow-none [&_ul]:list-disc [&_ul]:pl-5',
        },
        // What scripts a pasted page had would be refused, but told in the console each time.
        transformPastedHTML: withoutHandlers,
        // An address pasted over words makes a link of them.
        handlePaste: (view, event) => {
          const href = event.clipboardData?.getData('text/plain').trim() ?? ''
          if (view.state.selection.empty || !isSafeLink(href)) return false
          return made.commands.setMark('link', { href })
        },
        handleKeyDown: (_, event) => {
          const leaves = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
          if (!leaves) {
            event.stopPropagation()
            return false
          }
          event.preventDefault()
          event.stopPropagation()
          close.current()
          return true
        },
      },
      onUpdate: ({ transaction }) => {
        if (!transaction.docChanged || transaction.getMeta(ySyncPluginKey)) return
        typed.current = true
        client.here({ touchpoint: touchpointId, field: `body:${touchpointId}`, typing: true })
      },
    })
    setEditor(made)
    return () => {
      setEditor(null)
      const writing = typed.current && !client.mayWrite({ in: 'body', id: touchpointId })
      if (writing) detach.current?.(...wordsOf(made), { in: 'body', id: touchpointId })
      made.destroy()
      if (observed && before) {
        observed.clear()
        for (const [name, set] of before) observed.set(name, set)
      }
      client.here({ touchpoint: touchpointId, field: null, typing: false })
    }
  }, [client, touchpointId, label])

  if (newer)
    return (
      <p role="alert" className="rounded-card border border-edge p-3 text-sm">
        {t.descriptionNewer}
      </p>
    )
  return (
    <div
      ref={box}
      lang={boardLang}
      data-in={`touchpoints:${touchpointId}`}
      className="rounded-card border-2 border-ink bg-surface has-[.body-text:focus-visible]:shadow-[0_0_0_2px_#17241f,0_0_0_7px_var(--color-here)] forced:has-[.body-text:focus-visible]:outline-3"
      onBlur={() => {
        // A menu or another window takes the focus without naming it: look where it went.
        setTimeout(() => {
          const active = document.activeElement
          if (box.current && document.hasFocus() && active !== document.body && !box.current.contains(active))
            close.current()
        }, 0)
      }}
    >
      {editor ? <BodyToolbar editor={editor} /> : null}
      <div ref={mount} className="peer" />
      <GoneLine of={touchpointId} />
    </div>
  )
}
