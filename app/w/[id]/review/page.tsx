import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { AccountBar } from '../../../../components/home/account-bar.tsx'
import { ServerDown } from '../../../../components/home/server-down.tsx'
import { LeftBehind } from '../../../../components/share/left-behind.tsx'
import { ReviewBoard } from '../../../../components/share/review-board.tsx'
import { SharePanel } from '../../../../components/share/share-panel.tsx'
import { review } from '../../../../messages/review.ts'
import { shareUrl } from '../../../../server/auth/share-url.ts'
import { boardAccess, mayCarryOn, mayShare } from '../../../../server/db/access.ts'
import { db } from '../../../../server/db/pool.ts'
import { reviewOf } from '../../../../server/db/reviewing.ts'
import { shareLinkOf } from '../../../../server/db/share-links.ts'
import { currentLang, pickWords } from '../../../../server/http/lang.ts'
import { pageOrigin, pageUser } from '../../../../server/http/page-user.ts'
import { reachable } from '../../../../server/http/reachable.ts'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: pickWords(review, await currentLang()).kicker }
}

async function load(id: string) {
  const user = await pageUser()
  const access = user ? await boardAccess(user.id, id) : null
  if (!user || !access) return { user, access: null, reviewed: null, share: null }
  const reviewed = await reviewOf(db(), access)
  const link = reviewed && mayShare(access) ? await shareLinkOf(db(), access) : null
  return { user, access, reviewed, share: link }
}

/** A closed board, read-only, from what was stored when it was closed. Needs no live room. */
export default async function ReviewPage({ params }: Props) {
  const { id } = await params
  const loaded = await reachable(() => load(id))
  if (loaded === 'down') return <ServerDown />
  const { user, access, reviewed, share } = loaded
  if (!user) redirect(`/sign-in?next=${encodeURIComponent(`/w/${id}/review`)}`)
  if (!access) notFound()
  // Not closed yet: what there is to see is on the board itself.
  if (!reviewed) redirect(`/w/${id}`)
  const origin = await pageOrigin()
  const initial = {
    link: share && origin ? shareUrl(origin, share.token) : null,
    expires: share?.expires.toISOString() ?? null,
  }
  return (
    <ReviewBoard
      reviewed={reviewed}
      lang={await currentLang()}
      bar={user.kind === 'account' ? <AccountBar name={user.name ?? user.email ?? ''} /> : null}
      own={access.seat ? <LeftBehind boardId={access.boardId} seatId={access.seat.id} /> : null}
      keepUp={mayCarryOn(access) ? access.boardId : undefined}
      share={
        mayShare(access) ? (
          <SharePanel boardId={access.boardId} zone={reviewed.zone} initial={initial} />
        ) : undefined
      }
    />
  )
}
