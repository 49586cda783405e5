'use client'
import type { ReactNode } from 'react'
import type { Bootstrap } from '../../lib/client/board.ts'
import { CalmFrame } from '../board/calm-frame.tsx'
import { latePart } from '../board/late-part.tsx'

/** `invites`: for whoever may know how people come in. */
export type WallProps = { bootstrap: Bootstrap; invites: boolean }

function Frame({ bootstrap, failed, children }: WallProps & { failed: boolean; children: ReactNode }) {
  const { title, language } = bootstrap.push.state
  return (
    <CalmFrame title={title} lang={language}>
      {failed ? <div className="self-center justify-self-center">{children}</div> : undefined}
    </CalmFrame>
  )
}

/** The page brings the calm frame; the wall comes in the browser, for it carries Yjs. */
export const WallLoader = latePart<WallProps>(
  () => import('./wall-screen.tsx').then((file) => file.default),
  Frame,
)
