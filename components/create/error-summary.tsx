'use client'
import { useEffect, useRef } from 'react'
import { create } from '../../messages/create.ts'
import { useWords } from '../i18n.tsx'
import type { ErrorField, FieldErrors } from './field-errors.ts'

/** The part of the page that a field's error stands in; the summary's links lead there. */
export const placeOf = (field: ErrorField): string => `field-${field}`

/** What is wrong, on top, with a link to each field. Gets the focus when it appears. */
export function ErrorSummary({ errors }: { errors: FieldErrors }) {
  const t = useWords(create)
  const box = useRef<HTMLDivElement>(null)
  const found = Object.entries(errors) as [ErrorField, string][]
  const any = found.length > 0

  useEffect(() => {
    if (any) box.current?.focus()
  }, [any])

  if (!any) return null
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className="rounded-card border-2 border-err bg-err-tint px-4 py-3"
      data-error-summary
    >
      <h2 className="text-base font-bold">{t.wrongTitle}</h2>
      <p className="text-note">{t.wrongText}</p>
      <ul className="mt-2 list-disc pl-5">
        {found.map(([field, text]) => (
          <li key={field}>
            <a
              href={`#${placeOf(field)}`}
              className="font-semibold text-err underline"
              onClick={(event) => {
                event.preventDefault()
                focusField(field)
              }}
            >
              {t.fields[field]}: {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function focusField(field: ErrorField) {
  const place = document.getElementById(placeOf(field))
  const folded = place?.closest('details')
  if (folded) folded.open = true
  place?.querySelector<HTMLElement>('input, select, textarea')?.focus()
}
