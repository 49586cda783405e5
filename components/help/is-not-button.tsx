'use client'
import CircleHelp from 'lucide-react/icons/circle-question-mark'
import { useState } from 'react'
import { actionById } from '../../lib/journey/actions.ts'
import { useLang } from '../i18n.tsx'
import { Button, type ButtonKind } from '../ui/button.tsx'
import { LateIsNot } from './late-is-not.tsx'

/** Opens the two small maps over whatever asks for them. */
export function IsNotButton({ kind = 'quiet' }: { kind?: ButtonKind }) {
  const lang = useLang()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        kind={kind}
        data-action="help.isNot"
        icon={<CircleHelp aria-hidden strokeWidth={1.75} />}
        onClick={() => setOpen(true)}
      >
        {actionById('help.isNot').label[lang]}
      </Button>
      {open ? <LateIsNot onClose={() => setOpen(false)} /> : null}
    </>
  )
}
