'use client'
import { useState } from 'react'
import { groupChapters, mergeChapters } from '../../lib/client/chapter-changes.ts'
import { type JourneyMap, type MapFinding } from '../../lib/journey/guard.ts'
import { board } from '../../messages/board.ts'
import { guard } from '../../messages/guard.ts'
import type { Editing } from '../board/board-context.tsx'
import { SidePanel } from '../board/side-panel.tsx'
import { useCommand } from '../facilitate/use-command.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorLine } from '../ui/error-line.tsx'
import { findingKey } from './journey-map.ts'
import { useFindings, wordsOf } from './use-findings.ts'

/** Everything the guard asks about the chapters together, and what can be done with a press. */
export function GuardPanel({
  journeyId,
  editing,
  onClose,
}: {
  journeyId: string
  editing: Editing
  onClose: () => void
}) {
  const t = useWords(guard)
  const found = useFindings(journeyId)
  return (
    <SidePanel title={t.map.title} onClose={onClose}>
      <p className="mb-4 text-sm text-ink2">{t.definition}</p>
      {!found || found.findings.length === 0 ? <p>{t.map.nothing}</p> : null}
      <ul className="flex flex-col gap-4">
        {found?.findings.map((finding) => (
          <li key={findingKey(finding, found.map)} className="border-l-3 border-edge pl-3">
            <Finding finding={finding} map={found.map} journeyId={journeyId} editing={editing} />
          </li>
        ))}
      </ul>
    </SidePanel>
  )
}

function Finding({
  finding,
  map,
  journeyId,
  editing,
}: {
  finding: MapFinding
  map: JourneyMap
  journeyId: string
  editing: Editing
}) {
  const t = useWords(guard)
  const b = useWords(board)
  const { give, error, pending } = useCommand()
  const title = (id: string) => map.chapters.find((chapter) => chapter.id === id)?.title || b.untitledChapter
  return (
    <div className="flex flex-col items-start gap-2">
      <p className="typed font-semibold">{wordsOf(finding, map, t.map)}</p>
      {finding.rule === 'M1' ? (
        <Grouping finding={finding} titleOf={title} journeyId={journeyId} editing={editing} />
      ) : null}
      {finding.rule === 'M3' ? (
        <Button
          data-action="chapter.merge"
          onClick={() => {
            const [into, from] = finding.pair
            if (mergeChapters(editing, from, into)) editing.say(t.map.merged(title(into)))
          }}
        >
          {t.map.merge}
        </Button>
      ) : null}
      <Button
        kind="quiet"
        data-action="guard.answer"
        busy={pending === 'answerGuard'}
        onClick={() => void give('answerGuard', { target: journeyId, key: findingKey(finding, map) })}
      >
        {t.map.leave}
      </Button>
      <ErrorLine>{error}</ErrorLine>
    </div>
  )
}

/** Which titles go under which new chapter; what is unticked stays one. */
function Grouping({
  finding,
  titleOf,
  journeyId,
  editing,
}: {
  finding: Extract<MapFinding, { rule: 'M1' }>
  titleOf: (id: string) => string
  journeyId: string
  editing: Editing
}) {
  const t = useWords(guard)
  const [stay, setStay] = useState<ReadonlySet<string>>(new Set())
  if (finding.group.length === 0) return null
  const named = finding.group.map(({ under, chapters }) => ({
    title: under === 'chunk' ? t.map.newChapter : t.suggestion[under],
    chapters,
  }))
  const toggle = (id: string) => {
    const next = new Set(stay)
    if (!next.delete(id)) next.add(id)
    setStay(next)
  }
  return (
    <>
      <p className="text-sm text-ink2">{t.map.ofTouchpointsHint}</p>
      {named.map(({ title, chapters }) => (
        <fieldset key={chapters[0]}>
          <legend className="text-sm font-semibold">{t.map.under(title)}</legend>
          {chapters.map((id) => (
            <label key={id} className="target flex items-center gap-2 text-note">
              <input type="checkbox" checked={!stay.has(id)} onChange={() => toggle(id)} className="size-4" />
              <span className="typed">{titleOf(id)}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <Button
        kind="primary"
        data-action="chapter.group"
        onClick={() => {
          const groups = named
            .map(({ title, chapters }) => ({ title, chapters: chapters.filter((id) => !stay.has(id)) }))
            .filter(({ chapters }) => chapters.length > 0)
          editing.say(t.map.grouped(groupChapters(editing, journeyId, groups)))
        }}
      >
        {t.map.group}
      </Button>
    </>
  )
}
