import { common } from '../../messages/common.ts'
import { signIn } from '../../messages/sign-in.ts'
import { useWords } from '../i18n.tsx'

/** Words for a code of the sign-in routes. `tooLong` at a name means letters, not kilobytes. */
export function useErrorText(): (code: string, field?: 'name') => string {
  const t = useWords(signIn)
  const c = useWords(common)
  return (code, field) => {
    if (code === 'offline') return c.offline
    if (field === 'name' && code === 'tooLong') return t.errors.nameTooLong
    const told: Record<string, string> = t.errors
    return told[code] ?? c.serverProblem
  }
}
