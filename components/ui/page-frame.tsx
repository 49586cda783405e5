import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { TopBar } from './top-bar.tsx'

const WIDTH = { narrow: 'max-w-xl', normal: 'max-w-3xl', wide: 'max-w-6xl' } as const

/** Every page but the board: bar, one title, one column. `actions` stand beside the title. */
export function PageFrame({
  title,
  lead,
  actions,
  bar,
  children,
  width = 'normal',
}: {
  title: ReactNode
  lead?: ReactNode
  actions?: ReactNode
  /** Goes into the top bar, before the switches. */
  bar?: ReactNode
  children?: ReactNode
  width?: keyof typeof WIDTH
}) {
  return (
    <>
      <TopBar extra={bar} />
      <main id="content" tabIndex={-1} className="mx-auto max-w-6xl px-4 pt-8 pb-16 sm:px-6 sm:pt-12">
        {/* The page hangs on a stretch of the route, its title at a station: under the wordmark, on every page. */}
        <div
          className={classNames(
            'sm:border-l-[3px] sm:border-brand sm:pl-8 print:border-l-0 print:pl-0',
            WIDTH[width],
          )}
        >
          <div className="relative mb-8 flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
            <span
              aria-hidden
              className="absolute top-2 -left-[2.6875rem] hidden size-5 rounded-full border-[3px] border-brand bg-paper sm:block print:hidden"
            />
            <div className="flex min-w-0 flex-col gap-2">
              <h1 className="text-xl sm:text-2xl">{title}</h1>
              {lead ? <div className="max-w-prose text-ink2 sm:text-lg">{lead}</div> : null}
            </div>
            {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
          </div>
          {children}
        </div>
      </main>
    </>
  )
}
