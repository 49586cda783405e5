'use client'
import type { ComponentProps } from 'react'
import { TextField } from '../ui/field.tsx'
import type { FormPart } from './create-form.tsx'
import type { Draft } from './draft.ts'
import { placeOf } from './error-summary.tsx'

/** Fields of the draft that are one line of text with an error of their own. */
type LineName = 'title' | 'person' | 'begin' | 'end' | 'callUrl' | 'organisation'

/** One line of the draft, at the place where its error is told. */
export function DraftLine({
  form: { draft, change, errors },
  name,
  ...rest
}: { form: FormPart; name: LineName & keyof Draft } & Omit<
  ComponentProps<typeof TextField>,
  'name' | 'form'
>) {
  return (
    <div id={placeOf(name)}>
      <TextField
        autoComplete="off"
        {...rest}
        name={name}
        error={errors[name]}
        value={draft[name]}
        onChange={(event) => change({ [name]: event.target.value })}
      />
    </div>
  )
}
