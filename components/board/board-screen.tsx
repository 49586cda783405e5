'use client'
import { useEffect, useState } from 'react'
import type { BoardClient, Bootstrap } from '../../lib/client/board.ts'
import { connectBoard } from '../../lib/client/connect.ts'
import { BoardProvider, useBoard, useLink, usePush, useView } from '../../lib/client/hooks.ts'
import type { Lang } from '../../lib/journey/entities.ts'
import { isOrganiser } from '../../lib/journey/policy.ts'
import { CLOSE } from '../../lib/sync/wire.ts'
import { CalmFrame } from './calm-frame.tsx'
import {
  LateCourseNews,
  LateEnded,
  LateLeading,
  LateList,
  LateLobby,
  LateMap,
  LateOwnDrafts,
} from './late-parts.tsx'
import { LiveBoard } from './live-board.tsx'
import { isNarrow } from './use-look.ts'

/** The board with its connection; loaded in the browser only, for it carries Yjs. */
export default function BoardScreen({ bootstrap }: { bootstrap: Bootstrap }) {
  const [client, setClient] = useState<BoardClient | null>(null)
  const { boardId, epoch } = bootstrap
  useEffect(() => {
    // What this screen begins with comes along with the document.
    if (bootstrap.push.state.stage !== 'live') LateLobby.ahead()
    else {
      LateCourseNews.ahead()
      if (isOrganiser(bootstrap.push.mine.role)) LateLeading.ahead()
      if (isNarrow()) LateList.ahead()
      else if (bootstrap.push.state.step !== 'arrive') LateMap.ahead()
    }
    const made = connectBoard(bootstrap)
    setClient(made)
    return () => made.destroy()
    // A refresh of the page (another language) hands down a new bootstrap of the same board: keep the connection.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [boardId, epoch])
  if (!client) return <CalmFrame title={bootstrap.push.state.title} lang={bootstrap.push.state.language} />
  return (
    <BoardProvider client={client}>
      <Connected />
    </BoardProvider>
  )
}

/** What comes without a warning is fetched while there is a line. */
const REST_MS = 3_000

/** No close code: the board was closed while one wrote. */
const CLOSED = { code: 0 }

function Connected() {
  const client = useBoard()
  const view = useView()
  const link = useLink()
  const { state, mine } = usePush()
  const leads = isOrganiser(mine.role)
  useEffect(() => {
    const timer = setTimeout(() => {
      // For when the workshop starts.
      LateCourseNews.ahead()
      LateMap.ahead()
      if (leads) LateLeading.ahead()
      LateEnded.ahead()
      LateOwnDrafts.ahead()
    }, REST_MS)
    return () => clearTimeout(timer)
  }, [leads])
  const { boardId, title, language } = state
  const end = state.stage === 'closed' ? CLOSED : link.phase === 'ended' ? link : null
  const unsaved = link.phase === 'ended' ? link.unsaved : client.unsaved()
  if (end === CLOSED && unsaved.length === 0)
    return <Closed boardId={boardId} title={title} lang={language} />
  // A rehearsal was cleaned away, with nothing of it to keep: everybody is back in the lobby by themselves.
  if (state.rehearsal && end?.code === CLOSE.otherEpoch && unsaved.length === 0)
    return <Anew title={title} lang={language} />
  if (end) return <LateEnded boardId={boardId} code={end.code} unsaved={unsaved} title={title} />
  if (!view) return <CalmFrame title={title} lang={language} />
  return <LiveBoard view={view} />
}

function Anew({ title, lang }: { title: string; lang: Lang }) {
  useEffect(() => location.reload(), [])
  return <CalmFrame title={title} lang={lang} />
}

/** A closed board is read at its review page. */
function Closed({ boardId, title, lang }: { boardId: string; title: string; lang: string }) {
  useEffect(() => location.replace(`/w/${boardId}/review`), [boardId])
  return <CalmFrame title={title} lang={lang} closed />
}
