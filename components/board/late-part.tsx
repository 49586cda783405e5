'use client'
import { Suspense, useEffect, useState } from 'react'
import type { ComponentType, ReactNode } from 'react'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'

export type LatePart<P> = ComponentType<P> & {
  /** Fetches the part now, for when its need can be foreseen (pointer or focus on what opens it). */
  ahead: () => void
}

/**
 * A part of the board whose script is fetched when it is first needed. Once here it is drawn at once.
 * `Frame` stands around the quiet line meanwhile, with the part's own props: a panel already opens and
 * takes the focus. What cannot be fetched says so, and is fetched again on a press or when the network is back.
 */
export function latePart<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Frame?: ComponentType<P & { children: ReactNode; failed: boolean }>,
): LatePart<P> {
  let part: ComponentType<P> | null = null
  let coming: Promise<ComponentType<P>> | null = null
  const fetchPart = () =>
    (coming ??= load().then(
      (found) => (part = found),
      (reason: unknown) => {
        coming = null
        throw reason
      },
    ))

  function Late(props: P) {
    const [Part, setPart] = useState(() => part)
    const [failed, setFailed] = useState(false)
    useEffect(() => {
      if (Part || failed) return undefined
      let here = true
      fetchPart().then(
        (found) => here && setPart(() => found),
        () => here && setFailed(true),
      )
      return () => {
        here = false
      }
    }, [Part, failed])
    const line = failed ? <Missing onAgain={() => setFailed(false)} /> : <Fetching />
    const meanwhile = Frame ? (
      <Frame {...props} failed={failed}>
        {line}
      </Frame>
    ) : (
      line
    )
    // Its words may be a script of their own.
    return Part ? (
      <Suspense fallback={meanwhile}>
        <Part {...props} />
      </Suspense>
    ) : (
      meanwhile
    )
  }
  return Object.assign(Late, { ahead: () => void fetchPart().catch(() => undefined) })
}

function Fetching() {
  const t = useWords(board)
  return (
    <p className="p-4 text-note text-ink2" aria-live="polite" aria-busy>
      {t.partComing}
    </p>
  )
}

function Missing({ onAgain }: { onAgain: () => void }) {
  const t = useWords(board)
  useEffect(() => {
    window.addEventListener('online', onAgain)
    return () => window.removeEventListener('online', onAgain)
  }, [onAgain])
  return (
    <div role="alert" className="flex flex-col items-start gap-2 p-4 text-note">
      <p>{t.partMissing}</p>
      <Button onClick={onAgain}>{t.partAgain}</Button>
    </div>
  )
}
