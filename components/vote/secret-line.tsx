'use client'
import EyeOff from 'lucide-react/icons/eye-off'
import { vote } from '../../messages/vote.ts'
import { useWords } from '../i18n.tsx'

/** Not "anonymous": the server knows whose vote it is, the group never does. */
export function SecretLine() {
  const t = useWords(vote)
  return (
    <p className="flex items-center gap-2 text-note text-ink2">
      <EyeOff aria-hidden size={18} strokeWidth={1.75} className="shrink-0" />
      {t.secret}
    </p>
  )
}
