'use client'
import { type FormEvent, useState } from 'react'
import { common } from '../../messages/common.ts'
import { joinLater } from '../../messages/join-later.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'

/** The short code, for whoever has it on a slide or over the phone. It can be pasted. */
export function CodeForm({
  typed,
  wrong,
  busy,
  onCode,
}: {
  typed: string
  /** Error code of the last try, or null. */
  wrong: string | null
  busy: boolean
  onCode: (code: string) => void
}) {
  const t = useWords(joinLater)
  const c = useWords(common)
  const [code, setCode] = useState(typed)
  const [empty, setEmpty] = useState(false)

  function submit(event: FormEvent) {
    event.preventDefault()
    setEmpty(code.trim() === '')
    if (code.trim() !== '' && !busy) onCode(code)
  }

  const told: Record<string, string> = {
    tooMany: t.tooManyText,
    shut: t.shutText,
    full: t.fullText,
    closed: t.closedText,
    offline: c.offline,
    serverProblem: c.serverProblem,
  }
  const error = empty ? t.codeEmpty : wrong ? (told[wrong] ?? t.codeWrong) : null
  return (
    <form onSubmit={submit} className="flex flex-col gap-4" noValidate>
      <TextField
        label={t.code}
        hint={t.codeHint}
        error={error}
        name="code"
        value={code}
        onChange={(event) => setCode(event.target.value)}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        className="font-mono text-lg uppercase"
      />
      <Button kind="primary" size="large" type="submit" busy={busy}>
        {t.codeEnter}
      </Button>
    </form>
  )
}
