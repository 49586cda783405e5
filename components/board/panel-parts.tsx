'use client'
import { useId } from 'react'
import type { ReactNode } from 'react'
import type { ActionId } from '../../lib/journey/actions.ts'
import type { BoardView, BrandState, Touchpoint } from '../../lib/journey/entities.ts'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { Select } from '../ui/field.tsx'
import { useBoardParts } from './board-context.tsx'
import type { Editing } from './board-context.tsx'

/** A label above one control of the panel; `start` gets the focus when the panel opens. */
export function PanelPart({
  label,
  start,
  action,
  children,
}: {
  label: string
  start?: boolean
  action?: ActionId
  children: (id: string) => ReactNode
}) {
  const id = useId()
  return (
    <div className="flex flex-col gap-1" data-panel-part={start || undefined} data-action={action}>
      <label htmlFor={id} className="text-sm font-semibold text-ink2">
        {label}
      </label>
      {children(id)}
    </div>
  )
}

/** A native select of codes. */
export function Choice({
  label,
  value,
  options,
  onChange,
  start,
}: {
  label: string
  value: string
  options: readonly { code: string; label: string }[]
  onChange: (code: string) => void
  start?: boolean
}) {
  return (
    <PanelPart label={label}>
      {(id) => (
        <Select
          id={id}
          value={value}
          data-panel-start={start || undefined}
          onChange={(event) => onChange(event.target.value)}
          className="text-note"
        >
          {options.map((option) => (
            <option key={option.code} value={option.code}>
              {option.label}
            </option>
          ))}
          {options.some((option) => option.code === value) ? null : <option value={value}>{value}</option>}
        </Select>
      )}
    </PanelPart>
  )
}

const STATES: readonly BrandState[] = ['strengthens', 'neutral', 'breaks']
const isState = (code: string): code is BrandState => STATES.some((state) => state === code)

/** For every brand promise: is it felt here, or broken? */
export function PromiseChoices({
  view,
  touchpoint,
  editing,
  start,
}: {
  view: BoardView
  touchpoint: Touchpoint
  editing: Editing
  start: boolean
}) {
  const t = useWords(board)
  const { boardLang } = useBoardParts()
  if (view.promises.length === 0)
    return (
      <div>
        <h3 className="text-sm font-semibold text-ink2">{t.promises}</h3>
        <p className="text-sm text-ink2">{t.promisesNone}</p>
      </div>
    )
  return (
    <fieldset className="flex flex-col gap-2" data-action="touchpoint.promise">
      <legend className="text-sm font-semibold text-ink2">{t.promises}</legend>
      {view.promises.map((promise, n) => (
        <PromiseRow key={promise.id} name={promise.text} lang={boardLang}>
          {(id) => (
            <Select
              id={id}
              data-panel-start={(start && n === 0) || undefined}
              value={touchpoint.brandLinks[promise.id] ?? ''}
              onChange={(event) =>
                editing.edit.setBrandLink(
                  touchpoint.id,
                  promise.id,
                  isState(event.target.value) ? event.target.value : null,
                )
              }
              className="text-note"
            >
              <option value="">{t.promiseNone}</option>
              {STATES.map((state) => (
                <option key={state} value={state}>
                  {t.promiseShort[state]}
                </option>
              ))}
            </Select>
          )}
        </PromiseRow>
      ))}
    </fieldset>
  )
}

function PromiseRow({
  name,
  lang,
  children,
}: {
  name: string
  lang: string
  children: (id: string) => ReactNode
}) {
  const id = useId()
  return (
    <div className="flex items-center gap-3">
      <label htmlFor={id} lang={lang} className="typed min-w-0 grow text-note">
        {name}
      </label>
      <div className="w-36 shrink-0">{children(id)}</div>
    </div>
  )
}
