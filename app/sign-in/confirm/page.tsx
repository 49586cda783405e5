import type { Metadata } from 'next'
import { ConfirmForm } from '../../../components/sign-in/confirm-form.tsx'
import { PageFrame } from '../../../components/ui/page-frame.tsx'
import { signIn } from '../../../messages/sign-in.ts'
import { currentLang, pickWords } from '../../../server/http/lang.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: pickWords(signIn, await currentLang()).confirm.title, referrer: 'no-referrer' }
}

export default async function ConfirmPage() {
  const t = pickWords(signIn, await currentLang()).confirm
  return (
    <PageFrame title={t.title} lead={t.lead} width="narrow">
      <ConfirmForm />
    </PageFrame>
  )
}
