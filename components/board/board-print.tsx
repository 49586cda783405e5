'use client'
import { useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { groupsOf } from '../../lib/client/board-layout.ts'
import { questionsOf } from '../../lib/journey/derived/questions.ts'
import type { BoardView, Journey } from '../../lib/journey/entities.ts'
import { withOwnerWords } from '../../lib/journey/owner.ts'
import { board } from '../../messages/board.ts'
import { print } from '../../messages/print.ts'
import { EmotionCurve } from '../curve/emotion-curve.tsx'
import { OpenOnly } from '../edges/open-list.tsx'
import { useWords } from '../i18n.tsx'
import { QuestionLines } from '../share/question-lines.tsx'
import { JourneyEnd } from '../loop/journey-end.tsx'
import './board.css'
import { BoardPartsProvider, useBoardParts } from './board-context.tsx'
import { ScopeQuestions } from './scope-questions.tsx'
import { PrintCover } from './print-cover.tsx'
import { columnsOf, stripsOf } from './print-strips.ts'
import { PrintTable } from './print-table.tsx'

/**
 * The two papers, lying, margins of 9 mm taken off (px at 96 a inch). Both are laid out; CSS shows the one
 * that fits the page, for only the browser knows which paper was chosen, and it may change in its dialog.
 */
const PAPERS = [
  { name: 'a4', width: 1054, lane: 92, most: 6, curve: 150 },
  { name: 'a3', width: 1518, lane: 134, most: 8, curve: 200 },
] as const
type Paper = (typeof PAPERS)[number]

/** A strip with few columns does not become all margin. */
const WIDEST = 1.5

const columnFor = ({ width, lane, most }: Paper, columns: number): number =>
  Math.min((width - lane) / columns, ((width - lane) / most) * WIDEST)

/** Whether the page is being printed; the pages below exist only then. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const query = matchMedia('print')
    const set = (on: boolean) => flushSync(() => setPrinting(on))
    const before = () => set(true)
    const after = () => set(false)
    const change = () => set(query.matches)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    query.addEventListener('change', change)
    // It may have come late, in the middle of it.
    // oxlint-disable-next-line react/set-state-in-effect -- what is outside React is read once
    if (query.matches) setPrinting(true)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
      query.removeEventListener('change', change)
    }
  }, [])
  return printing
}

type Printed = { view: BoardView; title: string; version: string }

/** The board on paper: cover with the scope frame, then the map in strips with its curve, nothing cut off. */
export function BoardPrint(board: Printed) {
  const printing = usePrinting()
  const parts = useBoardParts()
  if (!printing) return null
  const { editing } = parts
  const view = editing ? withOwnerWords(board.view, editing.nameOf) : board.view
  return createPortal(
    // The curve itself, not the one that is fetched when it is first seen.
    <BoardPartsProvider
      value={{
        ...parts,
        editing: null,
        lanesOpen: null,
        Curve: EmotionCurve,
        Questions: ScopeQuestions,
        Agreed: OpenOnly,
      }}
    >
      {PAPERS.map((paper) => (
        <div key={paper.name} className={`board-print board-parts hidden print-${paper.name}`}>
          {view.journeys.map((journey) => (
            <PrintJourney key={journey.id} {...board} view={view} journey={journey} paper={paper} />
          ))}
        </div>
      ))}
    </BoardPartsProvider>,
    document.body,
  )
}

function PrintJourney({
  view,
  title,
  version,
  journey,
  paper,
}: Printed & { journey: Journey; paper: Paper }) {
  const t = useWords(print)
  const questions = questionsOf(view, journey.id)
  const head = <PrintHead view={view} title={title} version={version} journey={journey} />
  const strips = stripsOf(groupsOf(view, journey.id), paper.most)
  return (
    <div className="print-journey">
      {head}
      <PrintCover view={view} journey={journey} />
      {strips.map((strip, n) => (
        <section key={strip[0]?.columns[0]?.touchpoint.id ?? strip[0]?.chapter.id} className="print-strip">
          {head}
          <PrintTable
            strip={strip}
            view={view}
            lane={paper.lane}
            curve={paper.curve}
            column={columnFor(paper, columnsOf(strip))}
          />
          {n === strips.length - 1 ? <JourneyEnd view={view} journeyId={journey.id} /> : null}
        </section>
      ))}
      {questions.length > 0 ? (
        <section className="print-questions-page">
          {head}
          <h2 className="mb-2 text-lg">{t.questions}</h2>
          <QuestionLines questions={questions} />
        </section>
      ) : null}
    </div>
  )
}

/** Which board this is, and its scope in one line: over the cover and over every strip. */
function PrintHead({ view, title, version, journey }: Printed & { journey: Journey }) {
  const b = useWords(board)
  const t = useWords(print)
  const { boardLang } = useBoardParts()
  const type = view.types.find((each) => each.id === journey.typeId) ?? view.types[0]
  const { start = '', end = '' } = view.scope.answers
  const scope = [
    view.scope.goal,
    type ? type.asPerson || type.personName || type.name : '',
    start ? `${t.from}: ${start}` : '',
    end ? `${t.to}: ${end}` : '',
  ].filter(Boolean)
  return (
    <div className="mb-2">
      <p className="flex gap-2 text-sm">
        <strong lang={boardLang}>{title}</strong>
        {version ? <span>{b.version(version)}</span> : null}
        {journey.title && view.journeys.length > 1 ? <span lang={boardLang}>{journey.title}</span> : null}
        <span className="ml-auto">{view.meta.organisation.name}</span>
      </p>
      {scope.length > 0 ? (
        <p lang={boardLang} className="line-clamp-1 text-xs text-ink2">
          {scope.join(' · ')}
        </p>
      ) : null}
    </div>
  )
}
