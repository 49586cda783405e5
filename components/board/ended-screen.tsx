'use client'
import { useEffect, useRef } from 'react'
import { CLOSE } from '../../lib/sync/wire.ts'
import { ended } from '../../messages/ended.ts'
import { useWords } from '../i18n.tsx'
import { Button, LinkButton } from '../ui/button.tsx'
import { CopyButton } from '../ui/copy-button.tsx'

function endOf(code: number, t: (typeof ended)['nl'], boardId: string) {
  switch (code) {
    case 0:
      return { ...t.closed, href: `/w/${boardId}/review`, go: t.toReview }
    case CLOSE.signIn:
      return { ...t.signIn, href: `/sign-in?next=/w/${boardId}`, go: t.toSignIn }
    case CLOSE.notYours:
      return { ...t.notYours, href: '/', go: t.toHome }
    case CLOSE.gone:
      return { ...t.gone, href: '/', go: t.toHome }
    case CLOSE.refused:
      return { ...t.refused, href: null, go: t.reload }
    case CLOSE.resting:
      return { ...t.resting, href: null, go: t.reload }
    case CLOSE.otherEpoch:
    case CLOSE.newerVersion:
      return { ...t.newer, href: null, go: t.reload }
    case CLOSE.tooBig:
      return { ...t.tooBig, href: null, go: t.reload }
    case CLOSE.tooOften:
      return { ...t.tooOften, href: null, go: t.reload }
    default:
      return { ...t.other, href: null, go: t.reload }
  }
}

const RELOADED = 'samenreis.reloaded'
const NOT_AGAIN_MS = 30_000

/** A restored board is a load away. One that keeps ending must not keep the page loading. */
function reloadOnce(): void {
  try {
    if (Date.now() - Number(sessionStorage.getItem(RELOADED) ?? 0) < NOT_AGAIN_MS) return
    sessionStorage.setItem(RELOADED, String(Date.now()))
    location.reload()
  } catch {
    // a browser without storage: the button stands there
  }
}

/** The connection is over for good: why, what to do, and every text that did not arrive, to copy. `code` 0: the board was closed. */
export function EndedScreen({
  boardId,
  code,
  unsaved,
  title,
}: {
  boardId: string
  code: number
  unsaved: readonly string[]
  title: string
}) {
  const t = useWords(ended)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  useEffect(() => {
    if (code === CLOSE.otherEpoch && unsaved.length === 0) reloadOnce()
  }, [code, unsaved])
  const end = endOf(code, t, boardId)
  return (
    <main
      id="content"
      className="mx-auto flex min-h-dvh max-w-xl flex-col justify-center gap-5 px-5 py-10"
      data-ended={code}
    >
      <p className="text-sm font-semibold text-ink2">{title}</p>
      <div role="alert">
        <h1 ref={heading} tabIndex={-1} className="text-2xl">
          {end.title}
        </h1>
        <p className="mt-2 text-lg">{end.text}</p>
      </div>
      {unsaved.length > 0 ? (
        <section className="flex flex-col gap-3 border-l-3 border-brand pl-4">
          <p className="font-semibold">{t.rescued}</p>
          <ul className="flex flex-col gap-2">
            {unsaved.map((text) => (
              <li key={text} className="typed rounded-card border border-edge bg-surface px-3 py-2">
                {text}
              </li>
            ))}
          </ul>
          <CopyButton text={unsaved.join('\n\n')} label={t.copyAll} />
        </section>
      ) : null}
      <div>
        {end.href ? (
          <LinkButton kind="primary" size="large" href={end.href}>
            {end.go}
          </LinkButton>
        ) : (
          <Button kind="primary" size="large" onClick={() => location.reload()}>
            {end.go}
          </Button>
        )}
      </div>
    </main>
  )
}
