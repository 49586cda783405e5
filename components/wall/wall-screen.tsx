'use client'
import { useEffect, useState } from 'react'
import type { BoardClient } from '../../lib/client/board.ts'
import { connectBoard } from '../../lib/client/connect.ts'
import { BoardProvider, useLink, usePush, useView } from '../../lib/client/hooks.ts'
import { CLOSE } from '../../lib/sync/wire.ts'
import { wall } from '../../messages/wall.ts'
import { CalmFrame } from '../board/calm-frame.tsx'
import { useWords } from '../i18n.tsx'
import { useAwake } from './use-awake.ts'
import { Wall } from './wall.tsx'
import type { WallProps } from './wall-loader.tsx'

/** Nobody stands at it to press: it begins anew by itself. Spread out, so that a restart is no stampede. */
const AGAIN_MS = 5_000

/** The big screen with a line of its own, which hears only what everybody may see. */
export default function WallScreen({ bootstrap, invites }: WallProps) {
  const [client, setClient] = useState<BoardClient | null>(null)
  const { boardId, epoch } = bootstrap
  useEffect(() => {
    const made = connectBoard(bootstrap)
    setClient(made)
    return () => made.destroy()
    // A refresh of the page hands down a new bootstrap of the same board: keep the connection.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [boardId, epoch])
  useAwake()
  const { title, language } = bootstrap.push.state
  if (!client) return <CalmFrame title={title} lang={language} />
  return (
    <BoardProvider client={client}>
      <Connected invites={invites} />
    </BoardProvider>
  )
}

function Connected({ invites }: { invites: boolean }) {
  const t = useWords(wall)
  const view = useView()
  const link = useLink()
  const { state } = usePush()
  const code = link.phase === 'ended' ? link.code : null
  const anew = code === CLOSE.otherEpoch || code === CLOSE.newerVersion
  useEffect(() => {
    if (!anew) return undefined
    const timer = setTimeout(() => location.reload(), AGAIN_MS * (1 + Math.random()))
    return () => clearTimeout(timer)
  }, [anew])
  const end = state.stage === 'closed' ? t.closed : code === null || anew ? null : endOf(code, t)
  if (end)
    return (
      <main className="grid min-h-dvh place-content-center gap-6 bg-paper p-10 text-center" data-wall="end">
        <h1 lang={state.language} className="typed text-2xl">
          {state.title}
        </h1>
        <p className="text-3xl font-bold">{end}</p>
      </main>
    )
  if (!view || anew) return <CalmFrame title={state.title} lang={state.language} />
  return <Wall view={view} invites={invites} />
}

function endOf(code: number, t: (typeof wall)['nl']): string {
  if (code === CLOSE.notYours || code === CLOSE.gone) return t.notYours
  return code === CLOSE.signIn ? t.signIn : t.stopped
}
