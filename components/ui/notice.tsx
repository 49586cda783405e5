import CircleX from 'lucide-react/icons/circle-x'
import Info from 'lucide-react/icons/info'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

export type NoticeTone = 'info' | 'warn' | 'error'

const LOOK: Record<NoticeTone, { icon: typeof Info; box: string }> = {
  info: { icon: Info, box: 'border-edge bg-surface [&>svg]:text-brand' },
  warn: { icon: TriangleAlert, box: 'border-ink bg-raise' },
  error: { icon: CircleX, box: 'border-err bg-err-tint [&>svg]:text-err' },
}

/** Stays on the page until its cause is gone; an error is read out when it appears. */
export function Notice({
  tone,
  title,
  children,
  className,
}: {
  tone: NoticeTone
  title?: ReactNode
  children?: ReactNode
  className?: string
}) {
  const { icon: Icon, box } = LOOK[tone]
  return (
    <div
      role={tone === 'error' ? 'alert' : undefined}
      className={classNames('flex gap-3 rounded-card border px-4 py-3', box, className)}
    >
      <Icon aria-hidden size={24} strokeWidth={1.75} className="shrink-0" />
      <div className="flex min-w-0 flex-col gap-1">
        {title ? <p className="font-bold">{title}</p> : null}
        {children ? <div className="text-note">{children}</div> : null}
      </div>
    </div>
  )
}
