'use client'
import { useId } from 'react'
import type { ReactNode } from 'react'
import type { CustomerType } from '../../lib/journey/entities.ts'
import { TEXT_MAX_CHARACTERS, TITLE_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import { customer } from '../../messages/customer.ts'
import { useBoardParts, useNeighbours } from '../board/board-context.tsx'
import { TypingLine } from '../board/typing-line.tsx'
import { useWords } from '../i18n.tsx'

export type TypeField = 'want' | 'limits' | 'trigger' | 'personName' | 'asPerson'

/** One text of a customer type, open for everybody who may write in it; plain words for the others. */
export function TypeText({
  type,
  field,
  label,
  placeholder,
  shownLabel = false,
  describedBy,
  children,
}: {
  type: CustomerType
  field: TypeField
  label: string
  placeholder: string
  /** The question above it says what it is, unless a second text stands under it. */
  shownLabel?: boolean
  describedBy?: string
  children?: ReactNode
}) {
  const t = useWords(customer)
  const { editing, boardLang } = useBoardParts()
  const id = useId()
  const place = `types:${type.id}:${field}`
  const typing = useNeighbours('').filter((each) => each.typing && each.field === place)
  const value = type[field]
  const words = field === 'want' ? 'voice' : undefined
  if (!editing?.may({ what: 'type.text' }))
    return (
      <div>
        {shownLabel ? <p className="text-sm font-semibold text-ink2">{label}</p> : null}
        <p lang={value ? boardLang : undefined} className={value ? `typed ${words ?? ''}` : 'text-ink2'}>
          {value || t.unanswered}
        </p>
      </div>
    )
  return (
    <div className="flex flex-col gap-1">
      {shownLabel ? (
        <label htmlFor={id} className="text-sm font-semibold text-ink2">
          {label}
        </label>
      ) : null}
      <editing.Text
        where={{ in: 'types', id: type.id, field }}
        {...(shownLabel ? { id } : { label })}
        describedBy={describedBy}
        placeholder={placeholder}
        multiline={field !== 'personName'}
        max={field === 'personName' ? TITLE_MAX_CHARACTERS : TEXT_MAX_CHARACTERS}
        touchpoint={null}
        field={place}
        className={words}
      />
      <TypingLine names={typing} />
      {children}
    </div>
  )
}
