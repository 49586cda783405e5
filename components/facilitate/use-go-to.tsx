'use client'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { board } from '../../messages/board.ts'
import { facilitate } from '../../messages/facilitate.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useCommand } from './use-command.ts'

/**
 * Going to a part of the agenda. A vote that would wait there is asked about once: `question` has to be drawn.
 * `from`: the part one saw running, so that two who press *next* at once go one on; null goes there anyhow.
 */
export function useGoTo(): {
  goTo: (part: string, from: string | null) => void
  question: ReactNode
  busy: boolean
  error: string | null
} {
  const t = useWords(facilitate)
  const b = useWords(board)
  const { give, pending, error, clear } = useCommand()
  const [asked, setAsked] = useState<{ part: string; from: string | null } | null>(null)
  const go = async (part: string, from: string | null, sure: boolean) => {
    clear()
    const refused = await give('goTo', { part, from, sure }, ['roundOpen'])
    setAsked(refused === 'roundOpen' ? { part, from } : null)
  }
  const question = (
    <Dialog
      open={asked !== null}
      onClose={() => setAsked(null)}
      title={t.leaveVote}
      footer={
        <>
          <Button onClick={() => setAsked(null)}>{b.cancel}</Button>
          <Button
            kind="primary"
            busy={pending === 'goTo'}
            onClick={() => asked && void go(asked.part, asked.from, true)}
          >
            {t.leaveVoteYes}
          </Button>
        </>
      }
    >
      <p>{t.leaveVoteWhy}</p>
    </Dialog>
  )
  return {
    goTo: (part, from) => void go(part, from, false),
    question,
    busy: pending === 'goTo',
    error,
  }
}
