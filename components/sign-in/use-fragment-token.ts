'use client'
import { useEffect, useState } from 'react'
import { takeToken } from './fragment-token.ts'

export type Fragment = { phase: 'reading' } | { phase: 'read'; token: string | null }

/** Follows the address too: a second link pasted into the same tab counts. */
export function useFragmentToken(slot: string): Fragment {
  const [fragment, setFragment] = useState<Fragment>({ phase: 'reading' })
  useEffect(() => {
    const read = () => {
      const token = takeToken(slot)
      setFragment((now) => (token === null && now.phase === 'read' ? now : { phase: 'read', token }))
    }
    read()
    window.addEventListener('hashchange', read)
    return () => window.removeEventListener('hashchange', read)
  }, [slot])
  return fragment
}
