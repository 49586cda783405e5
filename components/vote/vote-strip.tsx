'use client'
import Eye from 'lucide-react/icons/eye'
import type { ReactNode } from 'react'
import { vote } from '../../messages/vote.ts'
import { useWords } from '../i18n.tsx'

/** The wayfinding sign at the top, in one row: you are here, through whose eyes. */
export function VoteStrip({
  place,
  personName,
  timer,
  children,
}: {
  place: string
  /** Null where it is no customer's view that counts. */
  personName: string | null
  timer?: ReactNode
  /** At its right: how far the group is. */
  children?: ReactNode
}) {
  const t = useWords(vote)
  return (
    <div className="sticky top-0 z-10 flex min-h-10 items-center gap-x-4 border-b border-edge bg-tint pr-4">
      <p className="flex items-center gap-3 self-stretch border-r border-[#17241f] bg-here px-4 font-bold whitespace-nowrap text-on-here">
        {place}
        {timer ? <span className="tabular">{timer}</span> : null}
      </p>
      {personName === null ? null : (
        // On a phone the question itself names the customer.
        <p className="flex items-center gap-2 text-note max-sm:hidden">
          <Eye aria-hidden size={18} strokeWidth={1.75} className="shrink-0 text-brand" />
          {t.eyes(personName || t.customer)}
        </p>
      )}
      <div className="ml-auto">{children}</div>
    </div>
  )
}
