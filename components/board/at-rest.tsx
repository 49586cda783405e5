'use client'
import { usePush } from '../../lib/client/hooks.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { LockNews } from '../course/lock-news.tsx'
import { SignNews } from '../signs/sign-news.tsx'
import { KeepFocus } from './keep-focus.tsx'

/** What listens along once the board is at rest, and draws next to nothing. */
export function AtRest({ view }: { view: BoardView }) {
  const { stage } = usePush().state
  return (
    <>
      {stage === 'live' || stage === 'closed' ? <SignNews /> : null}
      <LockNews view={view} />
      <KeepFocus />
    </>
  )
}
