'use client'
import Check from 'lucide-react/icons/check'
import Copy from 'lucide-react/icons/copy'
import { useEffect, useState } from 'react'
import { copyText } from '../../lib/client/copy-text.ts'
import { common } from '../../messages/common.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from './announcer.tsx'
import { Button } from './button.tsx'
import type { ButtonKind, ButtonSize } from './button.tsx'

const SHOWN_MS = 4000

/** Says on the button itself that it was copied. */
export function CopyButton({
  text,
  label,
  kind,
  size,
  onCopied,
  action,
}: {
  text: string
  label?: string
  kind?: ButtonKind
  size?: ButtonSize
  onCopied?: () => void
  /** Id of the action this does. */
  action?: string
}) {
  const t = useWords(common)
  const announce = useAnnounce()
  const [done, setDone] = useState<'copied' | 'failed' | null>(null)

  useEffect(() => {
    if (done !== 'copied') return undefined
    const timer = setTimeout(() => setDone(null), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [done])

  async function copy() {
    const worked = await copyText(text)
    setDone(worked ? 'copied' : 'failed')
    announce(worked ? t.copied : t.copyFailed)
    if (worked) onCopied?.()
  }

  const icon =
    done === 'copied' ? <Check aria-hidden strokeWidth={2} /> : <Copy aria-hidden strokeWidth={1.75} />
  return (
    <span className="inline-flex flex-col gap-1">
      <Button kind={kind} size={size} icon={icon} data-action={action} onClick={() => void copy()}>
        {done === 'copied' ? t.copied : (label ?? t.copy)}
      </Button>
      {done === 'failed' ? <span className="text-sm text-err">{t.copyFailed}</span> : null}
    </span>
  )
}
