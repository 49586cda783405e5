/** Three stations on a line that falls and rises: the mark and the name. */
export function Wordmark({ compact }: { compact?: boolean }) {
  return (
    <span className="inline-flex items-center gap-2 text-lg font-bold text-ink">
      <svg aria-hidden width="34" height="22" viewBox="0 0 34 22" fill="none" className="text-brand">
        <path
          d="M4 7l13 9L30 5"
          stroke="currentColor"
          strokeWidth="3"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
        <circle cx="4" cy="7" r="3.5" fill="currentColor" />
        <circle cx="17" cy="16" r="3.5" fill="currentColor" />
        <circle cx="30" cy="5" r="4" fill="var(--color-surface)" stroke="currentColor" strokeWidth="2.5" />
      </svg>
      {compact ? <span className="sr-only">Samenreis</span> : 'Samenreis'}
    </span>
  )
}
