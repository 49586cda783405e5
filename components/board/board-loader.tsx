'use client'
import type { ReactNode } from 'react'
import type { Bootstrap } from '../../lib/client/board.ts'
import { CalmFrame } from './calm-frame.tsx'
import { latePart } from './late-part.tsx'

type FrameProps = { bootstrap: Bootstrap; failed: boolean; children: ReactNode }

function Frame({ bootstrap, failed, children }: FrameProps) {
  const { title, language } = bootstrap.push.state
  return (
    <CalmFrame title={title} lang={language}>
      {failed ? <div className="self-center justify-self-center">{children}</div> : undefined}
    </CalmFrame>
  )
}

/** The server sends the calm frame with the board's title; the board itself comes in the browser. */
export const BoardLoader = latePart<{ bootstrap: Bootstrap }>(
  () => import('./board-screen.tsx').then((file) => file.default),
  Frame,
)
