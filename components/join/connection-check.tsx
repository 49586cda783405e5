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
  const t = useWords(join)
  const [verdict, setVerdict] = useState<NetworkVerdict | null>(null)
  const [host, setHost] = useState('')
  const [turn, setTurn] = useState(0)

  useEffect(() => {
    setVerdict(null)
    setHost(location.host)
    return checkNetwork(setVerdict)
  }, [turn])

  return (
    <div aria-live="polite" data-connection={verdict ?? 'checking'}>
      {verdict === null ? <p className="text-sm text-ink2">{t.checking}</p> : null}
      {verdict === 'good' ? (
        <p className="flex gap-2 text-sm">
          <CircleCheck aria-hidden size={18} strokeWidth={1.75} className="mt-px shrink-0 text-brand" />
          {t.checkGood}
        </p>
      ) : null}
      {verdict === 'blocked' ? (
        <Notice tone="warn" title={t.checkBad}>
          <p>{t.checkBadText(host)}</p>
          <ul className="my-2 list-disc pl-5">
            {t.checkBadSteps(host).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
          <Button onClick={() => setTurn(turn + 1)}>{t.checkAgain}</Button>
        </Notice>
      ) : null}
    </div>
  )
}
