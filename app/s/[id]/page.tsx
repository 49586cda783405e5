import type { Metadata } from 'next'
import { ServerDown } from '../../../components/home/server-down.tsx'
import { ReviewBoard } from '../../../components/share/review-board.tsx'
import { PageFrame } from '../../../components/ui/page-frame.tsx'
import { review } from '../../../messages/review.ts'
import { accessByShare } from '../../../server/auth/share-cookie.ts'
import { db } from '../../../server/db/pool.ts'
import { reviewOf } from '../../../server/db/reviewing.ts'
import { currentLang, pickWords } from '../../../server/http/lang.ts'
import { pageCookies } from '../../../server/http/page-user.ts'
import { reachable } from '../../../server/http/reachable.ts'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: pickWords(review, await currentLang()).openTitle, referrer: 'no-referrer' }
}

/** A board behind a link that this browser opened before; asked anew at each view. */
export default async function SharedBoardPage({ params }: Props) {
  const { id } = await params
  const lang = await currentLang()
  const t = pickWords(review, lang)
  const reviewed = await reachable(async () => {
    const access = await accessByShare(await pageCookies(), id)
    return access ? reviewOf(db(), access) : null
  })
  if (reviewed === 'down') return <ServerDown />
  // A withdrawn link, an unknown board and a browser that never had the link look the same.
  if (!reviewed) return <PageFrame width="narrow" title={t.dead} lead={t.deadText} />
  return <ReviewBoard reviewed={reviewed} lang={lang} note={t.by} />
}
