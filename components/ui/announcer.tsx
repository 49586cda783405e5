'use client'
import { createContext, use, useCallback, useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { announceLevel, isHeard, type About } from '../../lib/client/announce-level.ts'
import { ask, drawn, restFor, silent, speak, typed } from '../../lib/client/announce-queue.ts'
import type { AnnounceQueue, Urgency } from '../../lib/client/announce-queue.ts'
import { common } from '../../messages/common.ts'
import { useWords } from '../i18n.tsx'

type Announce = (text: string, urgency?: Urgency, about?: About) => void
const Announcing = createContext<Announce>(() => undefined)

/**
 * Say something to screen readers. Others' doings and own acts: polite. Only a lost connection or a new step:
 * assertive. `about`: one's own unless said; the rest only as far as this person wants to hear of it.
 */
export function useAnnounce(): Announce {
  return use(Announcing)
}

type Line = { text: string; turn: number }
const EMPTY: Line = { text: '', turn: 0 }

/** One polite and one assertive region, there from page load on; a region that comes with its text stays unread. */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const queue = useRef<AnnounceQueue>(silent)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [polite, setPolite] = useState(EMPTY)
  const [assertive, setAssertive] = useState(EMPTY)
  const { more } = useWords(common)
  const count = useRef(more)

  useEffect(() => {
    count.current = more
  }, [more])

  useEffect(() => {
    if (polite.turn > 0) queue.current = drawn(queue.current, performance.now(), 'polite')
  }, [polite.turn])
  useEffect(() => {
    if (assertive.turn > 0) queue.current = drawn(queue.current, performance.now(), 'assertive')
  }, [assertive.turn])

  const run = useCallback(function run() {
    clearTimeout(timer.current)
    const now = performance.now()
    const turn = speak(queue.current, now, count.current)
    queue.current = turn.queue
    const { spoken } = turn
    if (spoken) {
      const set = spoken.urgency === 'assertive' ? setAssertive : setPolite
      set((line) => ({ text: spoken.text, turn: line.turn + 1 }))
    }
    const rest = restFor(queue.current, now)
    if (rest !== null) timer.current = setTimeout(run, Math.max(rest, 20))
  }, [])

  const announce = useCallback<Announce>(
    (text, urgency = 'polite', about = 'own') => {
      if (!isHeard(announceLevel(), about)) return
      queue.current = ask(queue.current, text, urgency, about === 'own')
      run()
    },
    [run],
  )

  useEffect(() => {
    const onInput = () => {
      queue.current = typed(queue.current, performance.now())
    }
    document.addEventListener('input', onInput, true)
    return () => {
      document.removeEventListener('input', onInput, true)
      clearTimeout(timer.current)
    }
  }, [])

  return (
    <Announcing value={announce}>
      {children}
      <div className="sr-only print:hidden" aria-live="polite" data-announcer="polite">
        {/* A new node each time, so that the same words twice are read twice. */}
        <p key={polite.turn}>{polite.text}</p>
      </div>
      <div className="sr-only print:hidden" aria-live="assertive" data-announcer="assertive">
        <p key={assertive.turn}>{assertive.text}</p>
      </div>
    </Announcing>
  )
}
