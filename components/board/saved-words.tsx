'use client'
import Check from 'lucide-react/icons/check'
import CloudOff from 'lucide-react/icons/cloud-off'
import Hourglass from 'lucide-react/icons/hourglass'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import { useEffect, useRef } from 'react'
import type { Link } from '../../lib/client/board.ts'
import { useLink } from '../../lib/client/hooks.ts'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { classNames } from '../ui/class-names.ts'
import { useWarnLeaving } from '../ui/use-warn-leaving.ts'

type Told = { words: string; Icon: typeof Check; bad: boolean }

function told(link: Link, t: (typeof board)['nl']): Told {
  if (link.phase === 'live') {
    if (link.saving === 'saved') return { words: t.saved, Icon: Check, bad: false }
    if (link.saving === 'saving') return { words: t.saving, Icon: Hourglass, bad: false }
    return { words: t.failing, Icon: TriangleAlert, bad: true }
  }
  if (link.phase === 'offline') return { words: t.offline(link.kept, link.safe), Icon: CloudOff, bad: true }
  return { words: t.connecting, Icon: Hourglass, bad: false }
}

/** Whether anything done here could still be lost if this screen closes. */
const unsaved = (link: Link): boolean =>
  (link.phase === 'live' && link.saving !== 'saved' && !link.safe) ||
  (link.phase === 'offline' && link.kept > 0 && !link.safe)

const LOST_AFTER_MS = 3_000

/** Connection and saving, always in words. A loss is said after three seconds, a return at once. */
export function SavedWords() {
  const t = useWords(board)
  const link = useLink()
  const announce = useAnnounce()
  const lost = useRef(false)
  const { words, Icon, bad } = told(link, t)
  const state = link.phase === 'live' ? link.saving : link.phase

  useEffect(() => {
    if (state === 'offline' || state === 'failing') {
      const timer = setTimeout(() => {
        lost.current = true
        announce(state === 'failing' ? t.failingLine : t.lostLine, 'assertive')
      }, LOST_AFTER_MS)
      return () => clearTimeout(timer)
    }
    if (state === 'saved' && lost.current) {
      lost.current = false
      announce(t.backLine)
    }
    return undefined
  }, [state, announce, t])

  useWarnLeaving(unsaved(link))

  return (
    <p
      data-saved={state}
      className={classNames('flex items-center gap-1 text-xs', bad ? 'font-semibold text-err' : 'text-ink2')}
    >
      <Icon aria-hidden size={14} strokeWidth={1.75} className="shrink-0" />
      <span>{words}</span>
      {link.phase === 'live' && link.detour ? <span data-detour>· {t.detour}</span> : null}
    </p>
  )
}
