'use client'
import { useEffect, useState } from 'react'
import { post } from '../../lib/client/post.ts'
import { common } from '../../messages/common.ts'
import { review } from '../../messages/review.ts'
import { useWords } from '../i18n.tsx'
import { dropToken } from '../sign-in/fragment-token.ts'
import { useFragmentToken } from '../sign-in/use-fragment-token.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageFrame } from '../ui/page-frame.tsx'

const SLOT = 'share'

/** Takes the token from behind the #, posts it once and goes to the board. Opening uses nothing up. */
export function ShareDoor() {
  const t = useWords(review)
  const c = useWords(common)
  const fragment = useFragmentToken(SLOT)
  const [failed, setFailed] = useState<string | null>(null)
  const [tries, setTries] = useState(0)
  const token = fragment.phase === 'read' ? fragment.token : undefined

  function again() {
    setFailed(null)
    setTries((n) => n + 1)
  }

  if (token === null || failed === 'linkDead' || failed === 'invalid') {
    return <PageFrame width="narrow" title={t.dead} lead={t.deadText} />
  }
  if (failed) {
    const told = failed === 'offline' ? c.offline : failed === 'tooOften' ? t.tooOften : c.serverProblem
    return (
      <PageFrame width="narrow" title={t.openTitle}>
        <Notice tone="error">{told}</Notice>
        <Button kind="primary" className="mt-4" onClick={again}>
          {c.again}
        </Button>
      </PageFrame>
    )
  }
  return (
    <PageFrame width="narrow" title={t.openTitle}>
      {typeof token === 'string' ? <Opening key={tries} token={token} onFailed={setFailed} /> : null}
    </PageFrame>
  )
}

/** One try: posts when it appears. Another try is another one of these. */
function Opening({ token, onFailed }: { token: string; onFailed: (error: string) => void }) {
  const t = useWords(review)
  useEffect(() => {
    let gone = false
    void post<{ next: string }>('/api/share/open', { token }).then((opened) => {
      if (gone) return
      if (opened.ok) {
        dropToken(SLOT)
        location.replace(opened.value.next)
      } else onFailed(opened.error)
    })
    return () => {
      gone = true
    }
  }, [token, onFailed])
  return <output>{t.opening}</output>
}
