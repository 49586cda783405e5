'use client'
import CircleCheck from 'lucide-react/icons/circle-check'
import { useEffect, useState } from 'react'
import { join } from '../../messages/join.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { checkNetwork, type NetworkVerdict } from './network-check.ts'

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
  const t = useWords(join)
  const [result, setResult] = useState<Result | null>(null)

  useEffect(() => checkNetwork((verdict) => setResult({ verdict, host: location.host })), [])

  if (result === null) {
    return (
      <p className="text-sm text-ink2" data-connection="checking">
        {t.checking}
      </p>
    )
  }
  if (result.verdict === 'good') {
    return (
      <p className="flex gap-2 text-sm" data-connection="good">
        <CircleCheck aria-hidden size={18} strokeWidth={1.75} className="mt-px shrink-0 text-brand" />
        {t.checkGood}
      </p>
    )
  }
  return (
    <div data-connection="blocked">
      <Notice tone="warn" title={t.checkBad}>
        <p>{t.checkBadText(result.host)}</p>
        <ul className="my-2 list-disc pl-5">
          {t.checkBadSteps(result.host).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
        <Button onClick={onAgain}>{t.checkAgain}</Button>
      </Notice>
    </div>
  )
}
