'use client'
import type { KeyboardEvent, ReactNode } from 'react'
import type { RoundKind } from '../../lib/journey/policy.ts'
import type { RoundView } from '../../lib/sync/state.ts'
import { rounds } from '../../messages/rounds.ts'
import { vote } from '../../messages/vote.ts'
import { useWords } from '../i18n.tsx'
import { Notice } from '../ui/notice.tsx'
import { MapButton } from '../vote/map-button.tsx'
import { VoteProgress } from '../vote/vote-progress.tsx'
import { VoteStrip } from '../vote/vote-strip.tsx'

export type Framed = {
  round: RoundView
  person: string
  waiting: number
  onMap?: () => void
}

/** Asked of people as themselves. */
const OURS: readonly RoundKind[] = ['dots', 'agree', 'rating', 'trial']

/** Around every vote: what is asked, what nobody sees, how far the group is. */
export function RoundFrame({
  round,
  person,
  waiting,
  onMap,
  secret,
  status,
  act,
  onKeyDown,
  children,
}: Framed & {
  secret?: ReactNode
  /** How far one is oneself, in words. */
  status?: ReactNode
  act?: ReactNode
  onKeyDown?: (event: KeyboardEvent) => void
  children: ReactNode
}) {
  const t = useWords(rounds)
  const v = useWords(vote)
  const { kind } = round
  if (kind === 'emotion') return null
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the controls inside bubble up
    <section className="flex min-h-full flex-col bg-paper" aria-label={t.kind[kind]} onKeyDown={onKeyDown}>
      <VoteStrip place={t.kind[kind]} personName={OURS.includes(kind) ? null : person} />
      <div className="mx-auto flex w-full max-w-3xl grow flex-col gap-5 px-4 py-5 sm:px-6">
        {waiting > 0 ? <Notice tone="warn">{v.waiting(waiting)}</Notice> : null}
        <div className="flex flex-col gap-1">
          <h2 className="text-xl text-balance">{t.question[kind](person || t.customer)}</h2>
          {t.lead[kind] ? <p className="text-ink2">{t.lead[kind]}</p> : null}
          {secret}
        </div>
        {children}
      </div>
      <footer className="sticky bottom-0 border-t border-line bg-paper pb-[env(safe-area-inset-bottom)]">
        <div className="mx-auto flex max-w-3xl flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-2.5 sm:px-6">
          <div className="flex min-w-0 flex-col gap-x-4 sm:flex-row sm:flex-wrap sm:items-center">
            {status ? <div className="text-note font-semibold">{status}</div> : null}
            <VoteProgress finished={round.finished} of={round.of} />
          </div>
          <div className="flex items-center gap-3">
            <MapButton onMap={onMap} />
            {act}
          </div>
        </div>
      </footer>
    </section>
  )
}
