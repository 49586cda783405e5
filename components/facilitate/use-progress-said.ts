'use client'
import { useEffect, useRef } from 'react'
import type { RoundView } from '../../lib/sync/state.ts'
import { facilitate } from '../../messages/facilitate.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'

/** At 50 and 100 % the one who leads hears it; never who or what. */
export function useProgressSaid(round: RoundView | null): void {
  const t = useWords(facilitate)
  const announce = useAnnounce()
  const said = useRef<{ id: string; level: number } | null>(null)
  useEffect(() => {
    if (!round || round.of === 0) return
    const level = round.finished === round.of ? 2 : round.finished * 2 >= round.of ? 1 : 0
    if (said.current?.id !== round.id) said.current = { id: round.id, level: 0 }
    if (level <= said.current.level) return
    said.current = { id: round.id, level }
    announce(level === 2 ? t.allFinished : t.halfFinished, 'polite', 'important')
  }, [round, announce, t])
}
