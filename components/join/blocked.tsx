'use client'
import { joinLater } from '../../messages/join-later.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { Works } from './works.tsx'

/** This network lets no live connection through: what to do about it. */
export function Blocked({ host, onAgain }: { host: string; onAgain: () => void }) {
  const t = useWords(joinLater)
  return (
    <Notice tone="warn" title={t.checkBad}>
      <p>{t.checkBadText(host)}</p>
      <ul className="my-2 list-disc pl-5">
        {t.checkBadSteps(host).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <Button onClick={onAgain}>{t.checkAgain}</Button>
    </Notice>
  )
}

/** Sockets are blocked here, but there is a way round. */
export function ByDetour() {
  return <Works>{useWords(joinLater).checkDetour}</Works>
}
