'use client'
import { useState } from 'react'
import { board } from '../../messages/board.ts'
import { useLang, useWords } from '../i18n.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextInput } from '../ui/field.tsx'
import { keyWords } from './key-words.ts'
import { inReach } from './in-reach.ts'
import type { Reach, Runnable } from './in-reach.ts'

/** Ctrl+K: every action in reach, found by typing. Plain buttons, so that every device can read them. */
export function Palette({ reach, onClose }: { reach: Reach; onClose: () => void }) {
  const t = useWords(board)
  const lang = useLang()
  const [runnables] = useState(() => inReach(reach))
  const [wanted, setWanted] = useState('')
  const words = wanted.toLocaleLowerCase(lang).split(/\s+/).filter(Boolean)
  const found = runnables.filter(({ action }) =>
    words.every((word) => action.label[lang].toLocaleLowerCase(lang).includes(word)),
  )
  const take = (runnable: Runnable | undefined) => {
    if (!runnable) return
    onClose()
    // After the dialog has given the focus back.
    setTimeout(runnable.run, 0)
  }
  return (
    <Dialog open onClose={onClose} title={t.commands}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          // Nothing is meant yet: the first of all would be run, which takes back work.
          if (wanted.trim() !== '') take(found[0])
        }}
      >
        <TextInput
          data-autofocus
          aria-label={t.commandFind}
          placeholder={t.commandFind}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      </form>
      <ul className="flex flex-col">
        {found.map((runnable, n) => (
          <li key={runnable.action.id}>
            <button
              type="button"
              onClick={() => take(runnable)}
              className="flex min-h-9 w-full items-center justify-between gap-4 rounded-sign border border-transparent px-2 text-left text-note hover:border-edge hover:bg-raise pointer-coarse:min-h-11"
            >
              <span className={n === 0 && wanted ? 'font-bold' : ''}>{runnable.action.label[lang]}</span>
              {runnable.action.keys ? (
                <kbd className="tabular text-xs text-ink2">{keyWords(runnable.action.keys, lang)}</kbd>
              ) : null}
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 ? <p aria-live="polite">{t.commandNone}</p> : null}
    </Dialog>
  )
}
