'use client'
import { useEffect } from 'react'

/** The browser asks before it leaves a page on which something could be lost. */
export function useWarnLeaving(atRisk: boolean): void {
  useEffect(() => {
    if (!atRisk) return undefined
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [atRisk])
}
