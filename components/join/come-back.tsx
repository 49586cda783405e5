'use client'
import { useEffect, useState } from 'react'
import { post } from '../../lib/client/post.ts'
import { common } from '../../messages/common.ts'
import { joinFirst } from '../../messages/join-first.ts'
import { joinLater } from '../../messages/join-later.ts'
import { useWords } from '../i18n.tsx'
import { Button, LinkButton } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageFrame } from '../ui/page-frame.tsx'

type Whose = { name: string; title: string }
type Stage =
  | { at: 'reading' }
  | { at: 'dead' }
  | { at: 'ready'; token: string; whose: Whose; busy: boolean; failed: string | null }

const START: Stage = { at: 'reading' }

/**
 * The personal link on a second device. It is used by a press, so that a preview of the link can't use it
 * up; until then it stays in the address bar, good for a reload, and the press takes it out of the history.
 */
export function ComeBack() {
  const t = { ...useWords(joinFirst), ...useWords(joinLater) }
  const c = useWords(common)
  const [stage, setStage] = useState<Stage>(START)

  useEffect(() => {
    const token = location.hash.slice(1)
    let gone = false
    void post<Whose>('/api/return/look', { token }).then((looked) => {
      if (gone) return
      setStage(
        looked.ok ? { at: 'ready', token, whose: looked.value, busy: false, failed: null } : { at: 'dead' },
      )
    })
    return () => {
      gone = true
    }
  }, [])

  if (stage.at === 'reading') return <PageFrame width="narrow" title={t.backTitle} lead={t.reading} />
  if (stage.at === 'dead') {
    return (
      <PageFrame width="narrow" title={t.backDead} lead={t.backDeadText}>
        <LinkButton href="/join" size="large">
          {t.codeInstead}
        </LinkButton>
      </PageFrame>
    )
  }
  const { token, whose, busy, failed } = stage
  async function enter() {
    if (stage.at !== 'ready' || busy) return
    setStage({ ...stage, busy: true, failed: null })
    const opened = await post<{ boardId: string }>('/api/return/open', { token })
    if (opened.ok) location.replace(`/w/${opened.value.boardId}`)
    else if (opened.error === 'unknown' || opened.error === 'tooMany') setStage({ at: 'dead' })
    else setStage({ ...stage, busy: false, failed: opened.error })
  }
  return (
    <PageFrame width="narrow" title={t.backTitle} lead={t.backAs(whose.name, whose.title)}>
      <div className="flex flex-col gap-4">
        {failed ? <Notice tone="error">{failed === 'offline' ? c.offline : c.serverProblem}</Notice> : null}
        <Button kind="primary" size="large" busy={busy} onClick={() => void enter()}>
          {t.backEnter}
        </Button>
        <p className="text-sm text-ink2">{t.backHint}</p>
      </div>
    </PageFrame>
  )
}
