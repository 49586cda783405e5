import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { ServerDown } from '../../../../components/home/server-down.tsx'
import { WallLoader } from '../../../../components/wall/wall-loader.tsx'
import { isOrganiser, mayShowWall } from '../../../../lib/journey/policy.ts'
import { SCHEMA_VERSION } from '../../../../lib/journey/schema-version.ts'
import { wall } from '../../../../messages/wall.ts'
import { boardAccess } from '../../../../server/db/access.ts'
import { db } from '../../../../server/db/pool.ts'
import { boardRow } from '../../../../server/db/standing.ts'
import { house } from '../../../../server/house.ts'
import { currentLang, pickWords } from '../../../../server/http/lang.ts'
import { pageUser } from '../../../../server/http/page-user.ts'
import { reachable } from '../../../../server/http/reachable.ts'
import { onTheWall } from '../../../../server/rooms/wall.ts'

type Params = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: pickWords(wall, await currentLang()).title }
}

async function load(boardId: string) {
  const user = await pageUser()
  const access = user && (await boardAccess(user.id, boardId))
  const row = access && (await boardRow(db(), boardId))
  const seat = access?.seat?.admitted && mayShowWall(access.seat.role) ? access.seat : null
  const live = row && seat && row.stage !== 'closed'
  return { user, access, row, seat, push: live ? await house().pushFor(boardId, seat.id) : null }
}

/** The board for a projector: read by everybody in the room, so it holds nothing that is somebody's own. */
export default async function WallPage({ params }: Params) {
  const { id } = await params
  const loaded = await reachable(() => load(id))
  if (loaded === 'down') return <ServerDown />
  const { user, access, row, seat, push } = loaded
  if (!user) redirect(`/sign-in?next=${encodeURIComponent(`/w/${id}/wall`)}`)
  if (!access || !row) notFound()
  // Closed, or a participant's: what there is for them stands there.
  if (!seat || !push) redirect(`/w/${id}`)
  return (
    <WallLoader
      invites={isOrganiser(seat.role)}
      bootstrap={{
        boardId: id,
        epoch: row.epoch,
        schema: SCHEMA_VERSION,
        seatId: seat.id,
        push: onTheWall(push),
        account: false,
        wall: true,
      }}
    />
  )
}
