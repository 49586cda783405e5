import { Landing } from '../components/home/landing.tsx'
import { ServerDown } from '../components/home/server-down.tsx'
import { WorkshopList } from '../components/home/workshop-list.tsx'
import { workshopsOf } from '../server/db/archive.ts'
import { db } from '../server/db/pool.ts'
import { currentLang } from '../server/http/lang.ts'
import { pageUser } from '../server/http/page-user.ts'
import { reachable } from '../server/http/reachable.ts'

/** Home: what somebody is in, or how to get in. */
export default async function HomePage() {
  const lang = await currentLang()
  const loaded = await reachable(async () => {
    const user = await pageUser()
    return user ? { user, workshops: await workshopsOf(db(), user) } : null
  })
  if (loaded === 'down') return <ServerDown />
  const isGuest = loaded?.user.kind === 'guest'
  if (!loaded || (isGuest && loaded.workshops.length === 0)) return <Landing lang={lang} />
  return (
    <WorkshopList
      workshops={loaded.workshops}
      lang={lang}
      account={isGuest ? null : (loaded.user.name ?? loaded.user.email ?? '')}
      now={new Date()}
    />
  )
}
