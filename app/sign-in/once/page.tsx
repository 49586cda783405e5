import type { Metadata } from 'next'
import { ServerDown } from '../../../components/home/server-down.tsx'
import { OnceForm } from '../../../components/sign-in/once-form.tsx'
import { PageFrame } from '../../../components/ui/page-frame.tsx'
import { signIn } from '../../../messages/sign-in.ts'
import { firstOwner } from '../../../server/db/people.ts'
import { db } from '../../../server/db/pool.ts'
import { currentLang, pickWords } from '../../../server/http/lang.ts'
import { reachable } from '../../../server/http/reachable.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: pickWords(signIn, await currentLang()).once.title, referrer: 'no-referrer' }
}

// Whether anybody was here before decides if a name is asked: never from a cache.
export const dynamic = 'force-dynamic'

export default async function OncePage() {
  const t = pickWords(signIn, await currentLang()).once
  const owner = await reachable(() => firstOwner(db()))
  if (owner === 'down') return <ServerDown />
  return (
    <PageFrame title={t.title} lead={t.lead} width="narrow">
      <OnceForm asksName={!owner?.name} />
    </PageFrame>
  )
}
