'use client'
import { type ComponentProps, useState } from 'react'
import { common } from '../../messages/common.ts'
import { useWords } from '../i18n.tsx'
import { Button } from './button.tsx'

/** Asks once, in the same place, before it does something that cannot be taken back. */
export function SureButton({
  label,
  question,
  yes,
  busy,
  onSure,
  ...rest
}: {
  label: string
  question: string
  yes: string
  busy: boolean
  onSure: () => Promise<unknown>
} & Omit<ComponentProps<typeof Button>, 'onClick' | 'children'>) {
  const t = useWords(common)
  const [asking, setAsking] = useState(false)
  const [asked, setAsked] = useState(false)
  if (!asking) {
    return (
      <Button
        {...rest}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- back where the question was asked from
        autoFocus={asked}
        onClick={() => {
          setAsked(true)
          setAsking(true)
        }}
        disabled={busy}
      >
        {label}
      </Button>
    )
  }
  return (
    <fieldset className="flex w-full flex-col gap-2 rounded-card border border-ink bg-raise p-3">
      <legend className="sr-only">{rest['aria-label'] ?? label}</legend>
      <p className="text-note">{question}</p>
      <div className="flex flex-wrap gap-2">
        <Button
          kind="danger"
          busy={busy}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the question takes the place of the button that had the focus
          autoFocus
          onClick={() => void onSure().then(() => setAsking(false))}
        >
          {yes}
        </Button>
        <Button onClick={() => setAsking(false)}>{t.cancel}</Button>
      </div>
    </fieldset>
  )
}
