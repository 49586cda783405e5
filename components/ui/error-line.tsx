import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

/** Why what was pressed did not happen, beside it; read out when it appears. */
export function ErrorLine({ children, className }: { children: ReactNode; className?: string }) {
  if (!children) return null
  return (
    <p role="alert" className={classNames('text-sm font-semibold text-err', className)}>
      {children}
    </p>
  )
}
