'use client'
import type { Editor } from '@tiptap/core'
import BoldIcon from 'lucide-react/icons/bold'
import ItalicIcon from 'lucide-react/icons/italic'
import LinkIcon from 'lucide-react/icons/link'
import ListIcon from 'lucide-react/icons/list'
import { useEffect, useReducer, useRef, useState } from 'react'
import type { ComponentType, KeyboardEvent } from 'react'
import { isSafeLink } from '../../lib/journey/rich.ts'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { TextInput } from '../ui/field.tsx'
import { ErrorLine } from '../ui/error-line.tsx'

type Tool = {
  name: 'bold' | 'italic' | 'bullets' | 'link'
  mark: string
  Icon: ComponentType<{ size?: number; strokeWidth?: number }>
  run: () => void
}

const focusNow = (field: HTMLInputElement | null) => field?.focus()

/** Bold, italic, list, link: one Tab stop, arrows inside. Link addresses are checked before they are set. */
export function BodyToolbar({ editor }: { editor: Editor }) {
  const t = useWords(board)
  const [, redraw] = useReducer((n: number) => n + 1, 0)
  const [link, setLink] = useState<string | null>(null)
  const [bad, setBad] = useState(false)
  const [at, setAt] = useState(0)
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => {
    editor.on('transaction', redraw)
    return () => {
      editor.off('transaction', redraw)
    }
  }, [editor])

  const chain = () => editor.chain().focus()
  const tools: Tool[] = [
    { name: 'bold', mark: 'bold', Icon: BoldIcon, run: () => void chain().toggleBold().run() },
    { name: 'italic', mark: 'italic', Icon: ItalicIcon, run: () => void chain().toggleItalic().run() },
    {
      name: 'bullets',
      mark: 'bulletList',
      Icon: ListIcon,
      run: () => void chain().toggleList('bulletList', 'listItem').run(),
    },
    {
      name: 'link',
      mark: 'link',
      Icon: LinkIcon,
      run: () => setLink(String(editor.getAttributes('link').href ?? 'https://')),
    },
  ]
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    const next = (at + step + tools.length) % tools.length
    setAt(next)
    bar.current?.querySelectorAll('button')[next]?.focus()
  }
  const save = () => {
    const href = link?.trim() ?? ''
    if (href === '' || href === 'https://') chain().extendMarkRange('link').unsetMark('link').run()
    else if (!isSafeLink(href)) return setBad(true)
    else if (editor.state.selection.empty && !editor.isActive('link'))
      chain()
        .insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] })
        .run()
    else chain().extendMarkRange('link').setMark('link', { href }).run()
    setLink(null)
    setBad(false)
  }
  return (
    <div className="border-b border-line">
      <div
        ref={bar}
        role="toolbar"
        tabIndex={-1}
        aria-label={t.description}
        onKeyDown={onKeyDown}
        className="flex gap-0.5 p-1"
      >
        {tools.map(({ name, mark, Icon, run }, n) => (
          <button
            key={name}
            type="button"
            tabIndex={n === at ? 0 : -1}
            aria-pressed={editor.isActive(mark)}
            aria-label={t[name]}
            title={t[name]}
            onMouseDown={(event) => event.preventDefault()}
            onClick={run}
            className="target grid place-items-center rounded-sign border border-transparent text-ink hover:bg-raise aria-pressed:border-ink aria-pressed:bg-tint"
          >
            <Icon size={18} strokeWidth={1.75} />
          </button>
        ))}
      </div>
      {link === null ? null : (
        <form
          className="flex flex-wrap items-end gap-2 border-t border-line p-2"
          onSubmit={(event) => {
            event.preventDefault()
            save()
          }}
        >
          <label className="flex min-w-40 grow flex-col gap-1 text-sm font-semibold">
            {t.linkAddress}
            <TextInput
              ref={focusNow}
              value={link}
              aria-invalid={bad || undefined}
              onChange={(event) => setLink(event.target.value)}
            />
          </label>
          <Button type="submit">{t.linkSet}</Button>
          <Button
            kind="quiet"
            onClick={() => {
              setLink(null)
              setBad(false)
              editor.commands.focus()
            }}
          >
            {t.cancel}
          </Button>
          <ErrorLine className="w-full">{bad ? t.linkBad : null}</ErrorLine>
        </form>
      )}
    </div>
  )
}
