'use client'
import { useMemo } from 'react'
import { usePush, useView } from '../../lib/client/hooks.ts'
import { findingsOf, type JourneyMap, type MapFinding } from '../../lib/journey/guard.ts'
import { guard } from '../../messages/guard.ts'
import { useBoardParts } from '../board/board-context.tsx'
import { findingKey, isAnswered, journeyMap } from './journey-map.ts'

type Words = (typeof guard)['nl']

/** What the guard asks about the chapters of a journey together, without what was answered. */
export function useFindings(journeyId: string): { map: JourneyMap; findings: MapFinding[] } | null {
  const view = useView()
  const { state } = usePush()
  const { boardLang } = useBoardParts()
  const { step, guardAnswers } = state
  return useMemo(() => {
    if (!view) return null
    const map = journeyMap(view, journeyId, step, boardLang)
    const findings = findingsOf(map).filter(
      (finding) => !isAnswered(guardAnswers, journeyId, findingKey(finding, map)),
    )
    return { map, findings }
  }, [view, journeyId, step, boardLang, guardAnswers])
}

export function wordsOf(finding: MapFinding, map: JourneyMap, t: Words['map']): string {
  const title = (id: string) => map.chapters.find((chapter) => chapter.id === id)?.title ?? ''
  switch (finding.rule) {
    case 'M1':
      return t.ofTouchpoints
    case 'M2':
      return finding.merge ? t.tooMany(finding.count) : t.many(finding.count)
    case 'M3':
      return t.alike(title(finding.pair[0]), title(finding.pair[1]))
    case 'M4':
      return t.few(finding.count)
    case 'M5':
      return finding.missing.map((when) => t.missing[when]).join(' ')
  }
}
