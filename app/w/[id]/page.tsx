import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { AtTheDoor } from '../../../components/board/at-the-door.tsx'
import { BoardLoader } from '../../../components/board/board-loader.tsx'
import { ServerDown } from '../../../components/home/server-down.tsx'
import { SCHEMA_VERSION } from '../../../lib/journey/schema-version.ts'
import { sessionUser } from '../../../server/auth/session.ts'
import { boardAccess } from '../../../server/db/access.ts'
import { db } from '../../../server/db/pool.ts'
import { boardRow } from '../../../server/db/standing.ts'
import { house } from '../../../server/house.ts'
import { reachable } from '../../../server/http/reachable.ts'

type Params = { params: Promise<{ id: string }> }

/** Who asks for which board, once per request; null for whoever has nothing to do with it. */
const openBoard = cache(async (boardId: string) => {
  const cookies = (await headers()).get('cookie')
  return reachable(async () => {
    const user = await sessionUser(cookies)
    const access = user && (await boardAccess(user.id, boardId))
    const row = access && (await boardRow(db(), boardId))
    const seat = row && row.stage !== 'closed' && access.seat?.admitted ? access.seat : null
    const push = seat && (await house().pushFor(boardId, seat.id))
    return { user, found: row ? { access, row, push } : null }
  })
})

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const opened = await openBoard((await params).id)
  return opened !== 'down' && opened.found ? { title: opened.found.row.title } : {}
}

/** A live board. A closed one is read at its review; who has no seat yet comes in by the door. */
export default async function BoardPage({ params }: Params) {
  const { id } = await params
  const opened = await openBoard(id)
  if (opened === 'down') return <ServerDown />
  const { user, found } = opened
  if (!user) redirect(`/sign-in?next=${encodeURIComponent(`/w/${id}`)}`)
  if (!found) notFound()
  const { access, row, push } = found
  if (access.stage === 'closed') redirect(`/w/${id}/review`)
  if (!access.seat) redirect('/join')
  if (!push) return <AtTheDoor title={row.title} lang={row.language} />
  return (
    <BoardLoader
      bootstrap={{
        boardId: id,
        epoch: row.epoch,
        schema: SCHEMA_VERSION,
        seatId: access.seat.id,
        push,
        account: user.kind === 'account',
      }}
    />
  )
}
