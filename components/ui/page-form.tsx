'use client'
import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'
import { useHydrated } from './use-hydrated.ts'

/** A form that the server wrote: it takes nothing before the script is there, which would lose what was typed. */
export function PageForm({ className, children, ...rest }: ComponentProps<'form'>) {
  const hydrated = useHydrated()
  return (
    <form {...rest} noValidate>
      <fieldset disabled={!hydrated} className={classNames('flex min-w-0 flex-col', className)}>
        {children}
      </fieldset>
    </form>
  )
}
