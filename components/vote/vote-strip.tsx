'use client'
import Eye from 'lucide-react/icons/eye'
import type { ReactNode } from 'react'
import { vote } from '../../messages/vote.ts'
import { useWords } from '../i18n.tsx'

/** The wayfinding sign at the top: you are here, through whose eyes. */
export function VoteStrip({
  place,
  personName,
  timer,
}: {
  place: string
  personName: string
  timer?: ReactNode
}) {
  const t = useWords(vote)
  return (
    <div className="sticky top-0 z-10">
      <div className="flex min-h-10 items-center justify-between gap-4 border-b border-[#17241f] bg-here px-4 font-bold text-on-here">
        <span>{place}</span>
        {timer ? <span className="tabular">{timer}</span> : null}
      </div>
      <p className="flex items-center gap-2 border-b border-line bg-tint px-4 py-2 text-note">
        <Eye aria-hidden size={18} strokeWidth={1.75} className="shrink-0 text-brand" />
        {t.eyes(personName || t.customer)}
      </p>
    </div>
  )
}
