import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ServerDown } from '../../components/home/server-down.tsx'
import { MailForm } from '../../components/sign-in/mail-form.tsx'
import { LinkButton } from '../../components/ui/button.tsx'
import { Notice } from '../../components/ui/notice.tsx'
import { PageFrame } from '../../components/ui/page-frame.tsx'
import { signIn } from '../../messages/sign-in.ts'
import { mailIsOn } from '../../server/auth/mail.ts'
import { safeReturn } from '../../server/auth/safe-return.ts'
import { currentLang, pickWords } from '../../server/http/lang.ts'
import { pageUser } from '../../server/http/page-user.ts'
import { reachable } from '../../server/http/reachable.ts'

type Props = { searchParams: Promise<{ next?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: pickWords(signIn, await currentLang()).title }
}

export default async function SignInPage({ searchParams }: Props) {
  const next = safeReturn((await searchParams).next)
  const user = await reachable(pageUser)
  if (user === 'down') return <ServerDown />
  if (user?.kind === 'account') redirect(next)
  const t = pickWords(signIn, await currentLang())
  return (
    <PageFrame title={t.title} lead={t.lead} width="narrow">
      {mailIsOn() ? (
        <MailForm next={next} />
      ) : (
        <Notice tone="info" title={t.noMailTitle}>
          {t.noMailText}
        </Notice>
      )}
      <p className="mt-8">
        <LinkButton href="/join" kind="quiet" className="-ml-3">
          {t.toJoin}
        </LinkButton>
      </p>
    </PageFrame>
  )
}
