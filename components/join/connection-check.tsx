'use client'
import { lazy, Suspense, useEffect, useState } from 'react'
import { joinFirst } from '../../messages/join-first.ts'
import { useWords } from '../i18n.tsx'
import { checkNetwork, type NetworkVerdict } from './network-check.ts'
import { Works } from './works.tsx'

const Blocked = lazy(() => import('./blocked.tsx').then(({ Blocked }) => ({ default: Blocked })))
const ByDetour = lazy(() => import('./blocked.tsx').then(({ ByDetour }) => ({ default: ByDetour })))

/** Says before the workshop, days ahead too, whether live work gets through from here. Never stands in the way. */
export function ConnectionCheck() {
  const [turn, setTurn] = useState(0)
  return (
    <div aria-live="polite">
      <OneCheck key={turn} onAgain={() => setTurn(turn + 1)} />
    </div>
  )
}

type Result = { verdict: NetworkVerdict; host: string }

function OneCheck({ onAgain }: { onAgain: () => void }) {
  const t = useWords(joinFirst)
  const [result, setResult] = useState<Result | null>(null)

  useEffect(() => checkNetwork((verdict) => setResult({ verdict, host: location.host })), [])

  const checking = (
    <p className="text-sm text-ink2" data-connection="checking">
      {t.checking}
    </p>
  )
  if (result === null) return checking
  return (
    <Suspense fallback={checking}>
      <div data-connection={result.verdict}>
        {result.verdict === 'good' ? (
          <Works>{t.checkGood}</Works>
        ) : result.verdict === 'detour' ? (
          <ByDetour />
        ) : (
          <Blocked host={result.host} onAgain={onAgain} />
        )}
      </div>
    </Suspense>
  )
}
