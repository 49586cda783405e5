'use client'
import Hand from 'lucide-react/icons/hand'

/** At the initials of whoever has a hand up. */
export function HandMark() {
  return (
    <span
      data-hand
      className="absolute -top-1.5 -right-1.5 grid size-4.5 place-items-center rounded-full border border-ink bg-surface text-ink"
    >
      <Hand aria-hidden size={12} strokeWidth={2.25} />
    </span>
  )
}
