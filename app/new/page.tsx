import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { CreateForm } from '../../components/create/create-form.tsx'
import { ServerDown } from '../../components/home/server-down.tsx'
import { PageFrame } from '../../components/ui/page-frame.tsx'
import { STARTS } from '../../lib/journey/template-ids.ts'
import { templatePictures } from '../../lib/journey/templates.ts'
import { create } from '../../messages/create.ts'
import { sessionUser } from '../../server/auth/session.ts'
import { boardAccess, mayCarryOn } from '../../server/db/access.ts'
import { earlierOf } from '../../server/db/follow-up.ts'
import { ownAgendasOf } from '../../server/db/own-agendas.ts'
import { db } from '../../server/db/pool.ts'
import { currentLang, pickWords } from '../../server/http/lang.ts'
import { reachable } from '../../server/http/reachable.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: pickWords(create, await currentLang()).pageTitle }
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function NewPage({ searchParams }: Props) {
  const cookies = (await headers()).get('cookie')
  const user = await reachable(() => sessionUser(cookies))
  if (user === 'down') return <ServerDown />
  // Guests sit at boards of others; only an account makes one.
  if (user?.kind !== 'account') redirect('/sign-in?next=/new')
  const { template, after } = await searchParams
  const own = await reachable(async () => ({
    agendas: await ownAgendasOf(db(), user.id),
    after: typeof after === 'string' ? await opensWith(user.id, after) : null,
  }))
  if (own === 'down') return <ServerDown />
  const t = pickWords(create, await currentLang())
  return (
    <PageFrame title={t.pageTitle} lead={t.lead}>
      <CreateForm
        pictures={{ nl: templatePictures('nl'), en: templatePictures('en') }}
        agendas={own.agendas}
        after={own.after}
        template={STARTS.find((one) => one === template) ?? null}
      />
    </PageFrame>
  )
}

/** What the actions of an earlier board are told by; null for who may not carry them on. */
async function opensWith(userId: string, boardId: string) {
  const access = await boardAccess(userId, boardId)
  const earlier = access && mayCarryOn(access) ? await earlierOf(db(), access.boardId) : null
  return earlier && { id: boardId, title: earlier.title, actions: earlier.actions.length }
}
