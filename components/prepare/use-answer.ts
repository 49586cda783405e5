'use client'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useBoard, usePush } from '../../lib/client/hooks.ts'
import { SavedAnswer, type AnswerDraft } from '../../lib/client/saved-answer.ts'
import type { PreparedQuestion } from '../../lib/journey/preparation.ts'
import { useWarnLeaving } from '../ui/use-warn-leaving.ts'

/** One's own answer to a question of the preparation, saved while it is typed. */
export function useAnswer(question: PreparedQuestion): {
  text: string
  state: AnswerDraft['state'] | 'empty'
  type: (text: string) => void
  flush: () => void
} {
  const client = useBoard()
  const { state, mine } = usePush()
  const now = mine.answers[question] ?? ''
  // After the start one's own answers come along in some steps only: what stood there stays in the field.
  const [stored, setStored] = useState(now)
  if (state.stage !== 'live' && stored !== now) setStored(now)
  const [box] = useState(
    () =>
      new SavedAnswer(
        (text) => client.command('prepare', { question, text }),
        (ms, run) => {
          const timer = setTimeout(run, ms)
          return () => clearTimeout(timer)
        },
      ),
  )
  const { typed, state: kept } = useSyncExternalStore(box.subscribe, box.draft, box.draft)
  useEffect(() => box.learn(stored), [box, stored])
  useEffect(() => {
    window.addEventListener('pagehide', box.flush)
    return () => {
      window.removeEventListener('pagehide', box.flush)
      box.flush()
    }
  }, [box])
  const text = typed ?? stored
  useWarnLeaving(kept !== 'saved')
  return {
    text,
    state: kept === 'saved' && text.trim() === '' ? 'empty' : kept,
    type: (next) => box.type(next),
    flush: box.flush,
  }
}
