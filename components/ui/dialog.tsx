'use client'
import X from 'lucide-react/icons/x'
import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'
import { common } from '../../messages/common.ts'
import { useWords } from '../i18n.tsx'
import { useBackCloses } from './back-closes.ts'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'

const FOCUSABLE = 'input:not([type=hidden]), select, textarea, button, a[href]'

/**
 * A native modal dialog: Esc and going back close it, the page behind is inert, focus goes back to what opened it.
 * Focus starts at `[data-autofocus]`, else at the first control of the content, else of the footer.
 * A press outside does not close it, so nothing typed is lost by a slip.
 */
export function Dialog({
  open,
  onClose,
  title,
  children,
  footer,
  wide,
}: {
  open: boolean
  onClose: () => void
  title: ReactNode
  children?: ReactNode
  /** Buttons, the main one last. */
  footer?: ReactNode
  /** `whole`: as much of the screen as there is. */
  wide?: boolean | 'whole'
}) {
  const box = useRef<HTMLDialogElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const id = useId()
  const t = useWords(common)
  useBackCloses(open, onClose)

  useEffect(() => {
    const dialog = box.current
    if (!open || !dialog) return undefined
    // React fires an unmount before it takes the node out, so the focus can still find its way back.
    const before = document.activeElement
    dialog.showModal()
    const start =
      dialog.querySelector<HTMLElement>('[data-autofocus]') ??
      content.current?.querySelector<HTMLElement>(FOCUSABLE) ??
      dialog.querySelector<HTMLElement>(`h2`)
    start?.focus()
    return () => {
      dialog.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [open])

  return (
    <dialog
      ref={box}
      aria-labelledby={`${id}-title`}
      onCancel={(event) => {
        if (event.target !== box.current) return
        event.preventDefault()
        onClose()
      }}
      className={classNames(
        'w-[calc(100vw-2rem)] overflow-hidden rounded-card',
        'border border-edge bg-surface p-0 shadow-float open:flex open:flex-col',
        wide === 'whole'
          ? 'h-[calc(100dvh-2rem)] max-h-none max-w-none'
          : 'max-h-[min(48rem,calc(100dvh-2rem))]',
        wide === true && 'max-w-3xl',
        !wide && 'max-w-lg',
      )}
    >
      {open ? (
        <>
          <header className="flex items-center gap-4 border-b border-line py-2 pr-3 pl-5">
            <h2 id={`${id}-title`} tabIndex={-1} className="grow text-lg">
              {title}
            </h2>
            <Button
              kind="quiet"
              aria-label={t.close}
              onClick={onClose}
              icon={<X aria-hidden strokeWidth={1.75} />}
            />
          </header>
          <div ref={content} className="flex min-h-0 grow flex-col">
            <div className="flex min-h-0 grow flex-col gap-4 overflow-y-auto overscroll-contain px-5 py-4">
              {children}
            </div>
            {footer ? (
              <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3 max-sm:[&>*]:grow">
                {footer}
              </footer>
            ) : null}
          </div>
        </>
      ) : null}
    </dialog>
  )
}
