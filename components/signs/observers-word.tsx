'use client'
import { usePush } from '../../lib/client/hooks.ts'
import { signs } from '../../messages/signs.ts'
import { useWords } from '../i18n.tsx'

/** Nobody watches unseen. */
export function ObserversWord() {
  const t = useWords(signs)
  const { state } = usePush()
  const watching = state.roster.filter(({ present, role }) => present && role === 'observer').length
  return watching > 0 ? (
    <span className="ml-1.5 text-sm whitespace-nowrap text-ink2">{t.observers(watching)}</span>
  ) : null
}
