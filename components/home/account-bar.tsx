'use client'
import LogOut from 'lucide-react/icons/log-out'
import Link from 'next/link'
import { useState } from 'react'
import { post } from '../../lib/client/post.ts'
import { forgetKeptWork } from '../../lib/client/work-store.ts'
import { home } from '../../messages/home.ts'
import { signIn } from '../../messages/sign-in.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { useErrorText } from '../sign-in/error-text.ts'

/** Who is signed in, the way to team and account, and out. */
export function AccountBar({ name }: { name: string }) {
  const t = useWords(signIn)
  const h = useWords(home)
  const errorText = useErrorText()
  const announce = useAnnounce()
  const [busy, setBusy] = useState(false)

  async function signOut() {
    setBusy(true)
    const left = await post('/api/sign-out', {})
    if (left.ok) {
      await forgetKeptWork()
      location.assign('/')
      return
    }
    setBusy(false)
    announce(errorText(left.error), 'assertive')
  }

  return (
    <>
      <Link href="/team" className="min-w-0 truncate font-semibold max-sm:hidden" title={h.team}>
        <bdi>{name}</bdi>
      </Link>
      <Button
        kind="quiet"
        busy={busy}
        icon={<LogOut aria-hidden strokeWidth={1.75} />}
        onClick={() => void signOut()}
      >
        {/* On a phone the bar has room for the sign only; its name stays. */}
        <span className="max-sm:sr-only">{t.signOut}</span>
      </Button>
    </>
  )
}
