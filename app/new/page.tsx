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
  const agendas = await reachable(() => ownAgendasOf(db(), user.id))
  if (agendas === 'down') return <ServerDown />
  const t = pickWords(create, await currentLang())
  const asked = (await searchParams).template
  return (
    <PageFrame title={t.pageTitle} lead={t.lead}>
      <CreateForm
        pictures={{ nl: templatePictures('nl'), en: templatePictures('en') }}
        agendas={agendas}
        template={STARTS.find((one) => one === asked) ?? null}
      />
    </PageFrame>
  )
}
