'use client'
import X from 'lucide-react/icons/x'
import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { useBackCloses } from '../ui/back-closes.ts'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'

/**
 * A drawer at the right on a laptop, a full sheet on a phone. It takes the focus when it opens (at
 * `[data-panel-start]`, else its heading), Esc and going back close it, and the focus goes back to what opened it.
 */
export function SidePanel({
  title,
  onClose,
  children,
  footer,
  error,
  wide,
  byItself,
}: {
  title: ReactNode
  onClose: () => void
  children: ReactNode
  footer?: ReactNode
  /** What was refused, in sight wherever one has scrolled to. */
  error?: string | null
  wide?: boolean
  /** Nobody here asked for it: whoever is at something keeps the focus. */
  byItself?: boolean
}) {
  const t = useWords(board)
  const box = useRef<HTMLElement>(null)
  const unasked = useRef(byItself)
  const id = useId()
  useBackCloses(true, onClose)
  useEffect(() => {
    const before = document.activeElement
    const stop =
      before instanceof HTMLElement ? before.closest<HTMLElement>('[data-stop]')?.dataset.stop : undefined
    const panel = box.current
    const start =
      panel?.querySelector<HTMLElement>('[data-panel-start], [data-panel-part] :is(textarea, input)') ??
      panel?.querySelector('h2')
    if (!unasked.current || before === document.body) {
      start?.focus({ preventScroll: true })
      start?.scrollIntoView({ block: 'nearest' })
    }
    return () => {
      const active = document.activeElement
      if (active !== document.body && !panel?.contains(active)) return
      const again =
        before instanceof HTMLElement && before.isConnected && before !== document.body
          ? before
          : stop
            ? document.querySelector<HTMLElement>(`[data-stop="${stop}"]`)
            : null
      again?.focus({ preventScroll: true })
    }
  }, [])
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc bubbles up from its controls
    <section
      ref={box}
      aria-labelledby={`${id}-title`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        // A dialog that it lies in stays.
        event.preventDefault()
        onClose()
      }}
      className={classNames(
        'side-panel fixed inset-0 z-30 flex min-h-0 flex-col bg-surface sm:absolute sm:inset-y-0 sm:right-0 sm:left-auto sm:border-l sm:border-edge sm:shadow-float print:hidden',
        wide ? 'sm:w-[min(44rem,calc(100vw-2.75rem))]' : 'sm:w-[25rem]',
      )}
    >
      <header className="flex items-center gap-3 border-b border-line py-2 pr-2 pl-4">
        <h2 id={`${id}-title`} tabIndex={-1} className="min-w-0 grow text-lg typed">
          {title}
        </h2>
        <Button
          kind="quiet"
          aria-label={t.close}
          onClick={onClose}
          icon={<X aria-hidden strokeWidth={1.75} />}
        />
      </header>
      {error ? (
        <p role="alert" className="border-b border-line px-4 py-2 font-semibold text-err">
          {error}
        </p>
      ) : null}
      <div className="min-h-0 grow overflow-y-auto overscroll-contain px-4 py-4">{children}</div>
      {footer ? (
        <footer className="flex flex-wrap gap-2 border-t border-line px-4 py-3">{footer}</footer>
      ) : null}
    </section>
  )
}
