'use client'
import { useState } from 'react'
import { actions } from '../../lib/journey/actions.ts'
import type { Action } from '../../lib/journey/actions.ts'
import { board } from '../../messages/board.ts'
import { IsNotButton } from '../help/is-not-button.tsx'
import { useLang, useWords } from '../i18n.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Checkbox } from '../ui/field.tsx'
import { keyWords } from './key-words.ts'
import { setSingleKeys, singleKeys } from './map-keys.ts'

const withKeys: (Action & { keys: string })[] = actions.flatMap((action: Action) =>
  action.keys === null ? [] : [{ ...action, keys: action.keys }],
)

/** Every key there is, from the one registry, and the switch for single letters. */
export function HelpDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useWords(board)
  const lang = useLang()
  return (
    <Dialog open={open} onClose={onClose} title={t.help} wide>
      <p>{t.helpLead}</p>
      {open ? (
        <p>
          <IsNotButton kind="plain" />
        </p>
      ) : null}
      {open ? <SingleKeys /> : null}
      <table className="w-full text-note">
        <thead className="sr-only">
          <tr>
            <th>{t.keys}</th>
            <th>{t.commands}</th>
          </tr>
        </thead>
        <tbody>
          {withKeys.map((action) => (
            <tr key={action.id} className="border-b border-line">
              <th scope="row" className="w-40 py-1 pr-4 text-left font-normal">
                <kbd className="tabular rounded-sign border border-edge px-1.5 text-sm">
                  {keyWords(action.keys, lang)}
                </kbd>
              </th>
              <td className="py-1">{action.label[lang]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  )
}

function SingleKeys() {
  const t = useWords(board)
  const [on, setOn] = useState(singleKeys)
  return (
    <Checkbox
      label={t.singleKeys}
      data-action="singleKeys"
      checked={on}
      onChange={(event) => {
        setSingleKeys(event.target.checked)
        setOn(event.target.checked)
      }}
    />
  )
}
