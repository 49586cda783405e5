'use client'
import { type FormEvent, useRef, useState } from 'react'
import { home } from '../../messages/home.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { Field, TextInput } from '../ui/field.tsx'

/** The code goes along behind the #: into no log and no Referer. */
export function CodeEntry() {
  const t = useWords(home)
  const [code, setCode] = useState('')
  const [empty, setEmpty] = useState(false)
  const input = useRef<HTMLInputElement>(null)

  function submit(event: FormEvent) {
    event.preventDefault()
    const typed = code.trim()
    setEmpty(typed === '')
    if (typed === '') input.current?.focus()
    else location.assign(`/join#code=${encodeURIComponent(typed.slice(0, 40))}`)
  }

  return (
    <form onSubmit={submit} action="/join" className="flex flex-col gap-4" noValidate>
      <Field label={t.code} hint={t.codeHint} error={empty ? t.codeEmpty : null}>
        {(aria) => (
          <TextInput
            {...aria}
            ref={input}
            value={code}
            onChange={(event) => setCode(event.target.value)}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            className="font-mono text-lg uppercase"
          />
        )}
      </Field>
      <Button kind="primary" size="large" type="submit">
        {t.codeEnter}
      </Button>
    </form>
  )
}
