'use client'
import { useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { groupsOf } from '../../lib/client/board-layout.ts'
import type { Group } from '../../lib/client/board-layout.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import './board.css'
import { BoardPartsProvider, useBoardParts } from './board-context.tsx'
import { ChapterHead } from './chapter-head.tsx'
import { CurveRows } from './curve-rows.tsx'
import { GhostCell } from './ghost-head.tsx'
import { LaneName, MAP_LANES } from './lane-name.tsx'
import { MapCell } from './map-cell.tsx'
import { ScopeFrame } from './scope-frame.tsx'

/** Columns that fit beside the lane names on A3 lying (396 mm); the first page shares with the scope frame. */
const PER_PAGE = 7
const PER_FIRST = 5

/** Whole columns per page; a chapter that breaks goes on with its number and title on the next page. */
function pagesOf(groups: Group[]): Group[][] {
  const pages: Group[][] = [[]]
  let room = PER_FIRST
  for (const group of groups) {
    let rest = group.columns
    do {
      if (room === 0) {
        pages.push([])
        room = PER_PAGE
      }
      const part = rest.slice(0, room)
      rest = rest.slice(part.length)
      pages.at(-1)?.push({ ...group, columns: part })
      room -= Math.max(1, part.length)
    } while (rest.length > 0)
  }
  return pages
}

function PrintTable({ groups, view }: { groups: Group[]; view: BoardView }) {
  const { boardLang } = useBoardParts()
  const t = useWords(board)
  return (
    <table className="map-table">
      <colgroup>
        <col className="map-lane-col" />
      </colgroup>
      {groups.map((group) => (
        <colgroup key={group.chapter.id} span={Math.max(1, group.columns.length)} className="map-col" />
      ))}
      <thead>
        <tr className="map-chapters">
          <td className="map-corner" rowSpan={2}>
            <span className="sr-only">{t.lanesHead}</span>
          </td>
          {groups.map((group) => (
            <th key={group.chapter.id} scope="colgroup" colSpan={Math.max(1, group.columns.length)}>
              <ChapterHead group={group} />
            </th>
          ))}
        </tr>
        <tr className="map-touchpoints">
          {groups.flatMap((group) =>
            group.columns.length === 0
              ? [<GhostCell key={`ghost:${group.chapter.id}`} />]
              : group.columns.map(({ touchpoint }, n) => (
                  <th key={touchpoint.id} scope="col" data-first={n === 0 || undefined}>
                    <span lang={boardLang} className="typed text-note font-semibold">
                      {touchpoint.title || t.untitledTouchpoint}
                    </span>
                  </th>
                )),
          )}
        </tr>
      </thead>
      <tbody>
        {MAP_LANES.map((lane) => (
          <tr key={lane}>
            <th scope="row" className="map-lane">
              <LaneName row={lane} />
            </th>
            {groups.flatMap((group) =>
              group.columns.length === 0
                ? [<GhostCell key={`ghost:${group.chapter.id}`} />]
                : group.columns.map(({ touchpoint, lanes }, n) => (
                    <td key={touchpoint.id} data-first={n === 0 || undefined}>
                      <MapCell touchpoint={touchpoint} lane={lane} lanes={lanes} promises={view.promises} />
                    </td>
                  )),
            )}
          </tr>
        ))}
        <CurveRows groups={groups} draw={false} />
      </tbody>
    </table>
  )
}

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
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
      query.removeEventListener('change', change)
    }
  }, [])
  return printing
}

/** The board on paper: scope frame, map and curve, nothing cut off at the side. */
export function BoardPrint({ view, title, version }: { view: BoardView; title: string; version: string }) {
  const printing = usePrinting()
  const t = useWords(board)
  const parts = useBoardParts()
  if (!printing) return null
  return createPortal(
    <BoardPartsProvider value={{ ...parts, editing: null }}>
      <div className="board-print board-parts hidden print:block">
        {view.journeys.map((journey) =>
          pagesOf(groupsOf(view, journey.id)).map((groups, page) => (
            <section key={`${journey.id}.${page}`} className="print-page">
              <p className="mb-2 flex gap-3 text-sm">
                <strong lang={parts.boardLang}>{title}</strong>
                {version ? <span>{t.version(version)}</span> : null}
                {journey.title && view.journeys.length > 1 ? <span>{journey.title}</span> : null}
              </p>
              <div className="flex items-start gap-4">
                {page === 0 ? (
                  <div className="w-68 shrink-0 border-r-2 border-brand pr-4">
                    <h2 className="mb-2 text-lg">{t.scope}</h2>
                    <ScopeFrame view={view} journeyId={journey.id} unfold />
                  </div>
                ) : null}
                <PrintTable groups={groups} view={view} />
              </div>
            </section>
          )),
        )}
      </div>
    </BoardPartsProvider>,
    document.body,
  )
}
