import CircleAlert from 'lucide-react/icons/circle-alert'
import { useId } from 'react'
import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { OptionalWord } from './optional-word.tsx'

export { Checkbox, RadioGroup } from './choice.tsx'
export type { Option } from './choice.tsx'

export type FieldAria = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}
type FieldTexts = {
  label: ReactNode
  hint?: ReactNode
  error?: ReactNode
  optional?: boolean
  /** The error is read out when it appears: where no summary takes the focus. */
  aloud?: boolean
}

/** Label above, hint under the label, error under the input; the input gets all three by id. */
export function Field({
  label,
  hint,
  error,
  optional,
  aloud,
  children,
  className,
}: FieldTexts & { children: (aria: FieldAria) => ReactNode; className?: string }) {
  const id = useId()
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className={classNames('flex flex-col gap-2', className)}>
      <label htmlFor={id} className="font-semibold">
        {label}
        {optional ? <OptionalWord /> : null}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="-mt-1.5 text-sm text-ink2">
          {hint}
        </p>
      ) : null}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {error ? (
        <p
          id={`${id}-error`}
          role={aloud ? 'alert' : undefined}
          className="flex gap-1.5 text-sm font-semibold text-err"
        >
          <CircleAlert aria-hidden size={18} strokeWidth={1.75} className="mt-px shrink-0" />
          {error}
        </p>
      ) : null}
    </div>
  )
}

const INPUT = classNames(
  'w-full rounded-card border border-edge bg-surface px-3 py-2 text-base text-ink',
  'transition-colors hover:border-ink aria-invalid:border-2 aria-invalid:border-err',
  'disabled:border-line disabled:bg-raise disabled:text-ink2',
)

export function TextInput({ className, ...rest }: ComponentProps<'input'>) {
  return <input {...rest} className={classNames(INPUT, 'min-h-11 read-only:bg-paper', className)} />
}

export function TextArea({ className, rows = 3, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      {...rest}
      rows={rows}
      className={classNames(INPUT, 'field-sizing-content read-only:bg-paper', className)}
    />
  )
}

/* A native select with our own arrow: the list itself stays the device's. */
export function Select({ className, ...rest }: ComponentProps<'select'>) {
  return (
    <select
      {...rest}
      className={classNames(
        INPUT,
        'select-arrow min-h-11 appearance-none pr-10 forced:appearance-auto',
        className,
      )}
    />
  )
}

type Native<Tag extends 'input' | 'textarea' | 'select'> = FieldTexts &
  Omit<ComponentProps<Tag>, 'id' | 'aria-describedby' | 'aria-invalid'> & { fieldClassName?: string }

export function TextField({ label, hint, error, optional, aloud, fieldClassName, ...rest }: Native<'input'>) {
  return (
    <Field {...{ label, hint, error, optional, aloud }} className={fieldClassName}>
      {(aria) => <TextInput {...rest} {...aria} />}
    </Field>
  )
}

export function TextAreaField({ label, hint, error, optional, fieldClassName, ...rest }: Native<'textarea'>) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional} className={fieldClassName}>
      {(aria) => <TextArea {...rest} {...aria} />}
    </Field>
  )
}

export function SelectField({ label, hint, error, optional, fieldClassName, ...rest }: Native<'select'>) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional} className={fieldClassName}>
      {(aria) => <Select {...rest} {...aria} />}
    </Field>
  )
}
