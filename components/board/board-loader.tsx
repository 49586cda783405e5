'use client'
import dynamic from 'next/dynamic'
import { createContext, use } from 'react'
import type { Bootstrap } from '../../lib/client/board.ts'
import { CalmFrame } from './calm-frame.tsx'

const Titled = createContext({ title: '', lang: 'nl' })

function Loading() {
  return <CalmFrame {...use(Titled)} />
}
const BoardScreen = dynamic(() => import('./board-screen.tsx'), { ssr: false, loading: Loading })

/** The server sends the calm frame with the board's title; the board itself comes in the browser. */
export function BoardLoader({ bootstrap }: { bootstrap: Bootstrap }) {
  const { title, language } = bootstrap.push.state
  return (
    <Titled value={{ title, lang: language }}>
      <BoardScreen bootstrap={bootstrap} />
    </Titled>
  )
}
