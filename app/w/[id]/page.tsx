import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { AtTheDoor } from '../../../components/board/at-the-door.tsx'
import { BoardLoader } from '../../../components/board/board-loader.tsx'
import { SCHEMA_VERSION } from '../../../lib/journey/schema-version.ts'
import { sessionUser } from '../../../server/auth/session.ts'
import { boardAccess } from '../../../server/db/access.ts'
import { db } from '../../../server/db/pool.ts'
import { boardRow } from '../../../server/db/standing.ts'
import { house } from '../../../server/house.ts'

type Params = { params: Promise<{ id: string }> }

/** Who asks for which board, once per request; null for whoever has nothing to do with it. */
const openBoard = cache(async (boardId: string) => {
  const user = await sessionUser((await headers()).get('cookie'))
  const access = user && (await boardAccess(user.id, boardId))
  const row = access && (await boardRow(db(), boardId))
  return { user, found: row ? { access, row } : null }
})

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { found } = await openBoard((await params).id)
  return found ? { title: found.row.title } : {}
}

/** A live board. A closed one is read at its review; who has no seat yet comes in by the door. */
export default async function BoardPage({ params }: Params) {
  const { id } = await params
  const { user, found } = await openBoard(id)
  if (!user) redirect(`/sign-in?next=${encodeURIComponent(`/w/${id}`)}`)
  if (!found) notFound()
  const { access, row } = found
  if (access.stage === 'closed') redirect(`/w/${id}/review`)
  if (!access.seat) redirect('/join')
  if (!access.seat.admitted) return <AtTheDoor title={row.title} lang={row.language} />
  const push = await house().pushFor(id, access.seat.id)
  return (
    <BoardLoader
      bootstrap={{ boardId: id, epoch: row.epoch, schema: SCHEMA_VERSION, seatId: access.seat.id, push }}
    />
  )
}
