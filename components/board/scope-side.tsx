'use client'
import PanelLeftClose from 'lucide-react/icons/panel-left-close'
import PanelLeftOpen from 'lucide-react/icons/panel-left-open'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { classNames } from '../ui/class-names.ts'

/** The column at the left that holds the scope frame; below 1100 px it starts as a 44 px tab. */
export function ScopeSide({ children }: { children: ReactNode }) {
  const t = useWords(board)
  /* Null: as the width says. CSS decides then, so the first frame is right. */
  const [open, setOpen] = useState<boolean | null>(null)
  return (
    <aside
      aria-label={t.scope}
      className={classNames(
        'scope-side relative z-10 flex min-h-0 shrink-0 border-r-2 border-brand bg-surface print:hidden',
        open === null && 'w-11 min-[1100px]:w-68',
        open === true &&
          'w-68 max-[1099px]:absolute max-[1099px]:inset-y-0 max-[1099px]:left-0 max-[1099px]:shadow-float',
        open === false && 'w-11',
      )}
    >
      <button
        type="button"
        aria-expanded="false"
        onClick={() => setOpen(true)}
        className={classNames(
          'w-full flex-col items-center gap-3 py-3 text-sm font-semibold text-ink2 hover:bg-raise hover:text-ink',
          open === null && 'flex min-[1100px]:hidden',
          open === true && 'hidden',
          open === false && 'flex',
        )}
      >
        <PanelLeftOpen aria-hidden size={18} strokeWidth={1.75} />
        <span className="[writing-mode:vertical-rl]">{t.scope}</span>
        <span className="sr-only">: {t.scopeOpen}</span>
      </button>
      <div
        className={classNames(
          'min-h-0 w-full flex-col overflow-y-auto overscroll-contain',
          open === null && 'hidden min-[1100px]:flex',
          open === true && 'flex',
          open === false && 'hidden',
        )}
      >
        <div className="flex items-center justify-between gap-2 px-4 pt-3">
          <h2 className="text-lg">{t.scope}</h2>
          <button
            type="button"
            aria-label={t.scopeFold}
            title={t.scopeFold}
            onClick={() => setOpen(false)}
            className="target grid place-items-center rounded-sign text-ink2 hover:bg-raise hover:text-ink"
          >
            <PanelLeftClose aria-hidden size={18} strokeWidth={1.75} />
          </button>
        </div>
        <div className="p-4 pt-2">{children}</div>
      </div>
    </aside>
  )
}
