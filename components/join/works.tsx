import CircleCheck from 'lucide-react/icons/circle-check'
import type { ReactNode } from 'react'

/** A line that says that the connection is all right. */
export function Works({ children }: { children: ReactNode }) {
  return (
    <p className="flex gap-2 text-sm">
      <CircleCheck aria-hidden size={18} strokeWidth={1.75} className="mt-px shrink-0 text-brand" />
      {children}
    </p>
  )
}
