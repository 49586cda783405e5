'use client'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'

type Page = {
  /** Of this stage among all, for `data-stage`. */
  name: string
  title: string
  lead: ReactNode
  className?: string
  children: ReactNode
}

/** What a step puts in front of the board. `aside`: the way to the board. */
export function StagePage({
  name,
  title,
  lead,
  aside,
  className = '',
  children,
}: Page & { aside: ReactNode }) {
  return (
    <section
      className={`flex flex-col gap-5 px-4 py-5 ${className}`}
      aria-labelledby={`${name}-title`}
      data-stage={name}
    >
      <header className="flex flex-wrap items-start justify-between gap-3">
        <div className="flex min-w-0 grow basis-96 flex-col gap-1">
          <h2 id={`${name}-title`} className="typed text-xl">
            {title}
          </h2>
          <p className="text-note text-ink2">{lead}</p>
        </div>
        {aside}
      </header>
      {children}
    </section>
  )
}

/**
 * A stage page with the way to the board and back. On the phone's map there is only the board.
 * `of`: what one left it for; when that is another, the stage is in front again.
 */
export function StageFrame({
  of = '',
  onMapTab,
  board,
  toBoard,
  back,
  onBoard = '',
  ...page
}: Page & {
  of?: string
  onMapTab: boolean
  board: ReactNode
  toBoard: string
  back: string
  /** Said above the board. */
  onBoard?: string
}) {
  const [left, leave] = useState<string | null>(null)
  if (onMapTab) return board
  if (left === of)
    return (
      <div className="flex h-full min-h-0 flex-col">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-edge bg-raise px-4 py-1.5 text-note">
          <p className="mr-auto">{onBoard}</p>
          <Button kind="primary" onClick={() => leave(null)}>
            {back}
          </Button>
        </div>
        <div className="min-h-0 grow">{board}</div>
      </div>
    )
  return <StagePage {...page} aside={<Button onClick={() => leave(of)}>{toBoard}</Button>} />
}
