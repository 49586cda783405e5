'use client'
import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { post } from '../../lib/client/post.ts'
import { joinFirst } from '../../messages/join-first.ts'
import { useWords } from '../i18n.tsx'
import { PageFrame } from '../ui/page-frame.tsx'
import { ConnectionCheck } from './connection-check.tsx'
import { Failed } from './failed.tsx'
import { type HeldKey, hold, takeKey } from './held-key.ts'
import type { Invitation } from './invitation.ts'
import { InvitationCard } from './invitation-card.tsx'
import { NameForm } from './name-form.tsx'

// Most people come with a link that works: the rest is fetched when it is needed.
const CodeForm = lazy(() => import('./code-form.tsx').then(({ CodeForm }) => ({ default: CodeForm })))
const Refused = lazy(() => import('./refused.tsx').then(({ Refused }) => ({ default: Refused })))

type Stage =
  | { at: 'reading' }
  /** Nothing in hand yet: type a code. `wrong` is an error code of the last one. */
  | { at: 'code'; typed: string; wrong: string | null; busy: boolean }
  | { at: 'failed'; error: 'offline' | 'serverProblem'; key: HeldKey }
  | { at: 'refused'; error: string; key: HeldKey }
  | { at: 'name'; key: HeldKey; invitation: Invitation }

const START: Stage = { at: 'reading' }
const EMPTY: Stage = { at: 'code', typed: '', wrong: null, busy: false }

/** From a link or a code to a name, and in. */
export function JoinFlow() {
  const t = useWords(joinFirst)
  const [stage, setStage] = useState<Stage>(START)

  const look = useCallback(async (key: HeldKey) => {
    const looked = await post<Invitation>('/api/join/look', key)
    if (looked.ok) {
      hold(key)
      setStage({ at: 'name', key, invitation: looked.value })
    } else if ('code' in key) setStage({ at: 'code', typed: key.code, wrong: looked.error, busy: false })
    else if (looked.error === 'offline' || looked.error === 'serverProblem') {
      setStage({ at: 'failed', error: looked.error, key })
    } else setStage({ at: 'refused', error: looked.error, key })
  }, [])

  useEffect(() => {
    const start = () => {
      const key = takeKey()
      if (!key) setStage(EMPTY)
      else void look(key)
    }
    start()
    // A second link pasted into the same tab changes only the fragment.
    const onFragment = () => {
      if (location.hash.length > 1) start()
    }
    window.addEventListener('hashchange', onFragment)
    return () => window.removeEventListener('hashchange', onFragment)
  }, [look])

  const search = (code: string) => {
    setStage({ at: 'code', typed: code, wrong: null, busy: true })
    void look({ code })
  }

  const reading = <PageFrame width="narrow" title={t.plainTitle} lead={t.reading} />
  switch (stage.at) {
    case 'reading':
      return reading
    case 'code':
      return (
        <PageFrame width="narrow" title={t.plainTitle}>
          <Suspense>
            <CodeForm typed={stage.typed} wrong={stage.wrong} busy={stage.busy} onCode={search} />
          </Suspense>
        </PageFrame>
      )
    case 'failed':
      return <Failed error={stage.error} onAgain={() => void look(stage.key)} />
    case 'refused':
      return (
        <Suspense fallback={reading}>
          <Refused error={stage.error} again={t.again} onAgain={() => void look(stage.key)} onCode={search} />
        </Suspense>
      )
    case 'name':
      return (
        <InvitationCard invitation={stage.invitation}>
          <NameForm
            joinKey={stage.key}
            invitation={stage.invitation}
            onRefused={(error) => setStage({ at: 'refused', error, key: stage.key })}
          />
          <ConnectionCheck />
        </InvitationCard>
      )
  }
}
