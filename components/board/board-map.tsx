'use client'
import { useMemo, useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { groupsOf, spanOf, startsOf } from '../../lib/client/board-layout.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { AddChapter } from './add-chapter.tsx'
import { useBoardParts } from './board-context.tsx'
import './board.css'
import { ChapterHead } from './chapter-head.tsx'
import { CurveRows } from './curve-rows.tsx'
import { GhostCell, GhostHead } from './ghost-head.tsx'
import { LateChapterQuestion } from './late-parts.tsx'
import { FoldLane, LaneCount } from './fold-lane.tsx'
import { MAP_LANES } from './lane-name.tsx'
import { MapCell } from './map-cell.tsx'
import { onMapKey } from './map-keys.ts'
import { useOpenStore } from './open-store.tsx'
import { TouchpointGuard } from './touchpoint-guard.tsx'
import { TouchpointHead } from './touchpoint-head.tsx'
import { useAtRest } from './use-at-rest.ts'
import { useFolds } from './use-folds.ts'
import { useDropMap } from './use-drag.ts'
import { useHeadHeight } from './use-head-height.ts'
import { useRoving } from './use-roving.ts'

/**
 * The map of one journey: a native table, chapters over touchpoints over lanes, with the emotion curve
 * below. The same for readers and editors; `BoardParts` says what may be done.
 */
export function BoardMap({
  view,
  journeyId,
  end,
}: {
  view: BoardView
  journeyId: string
  /** What stands where the journey ends. */
  end?: ReactNode
}) {
  const t = useWords(board)
  const { editing, Trigger, Brackets } = useBoardParts()
  const [held, setHeld] = useState<BoardView | null>(null)
  const shown = held ?? view
  const groups = useMemo(() => groupsOf(shown, journeyId), [shown, journeyId])
  const starts = startsOf(groups)
  const columns = groups.flatMap((group) => group.columns)
  const all = groups.reduce((sum, group) => sum + spanOf(group), 0)
  const folds = useFolds()
  const journey = shown.journeys.find((j) => j.id === journeyId)
  const scroller = useRef<HTMLDivElement>(null)
  const table = useRef<HTMLTableElement>(null)
  const roving = useRoving(table)
  const store = useOpenStore()
  useHeadHeight(scroller)
  useDropMap(table, editing !== null, {
    onHold: (on) => setHeld(on ? view : null),
    onDrop: (dragged, at) => {
      const to = editing && at(editing.view() ?? view)
      if (editing && to) editing.moveTo(dragged.kind, dragged.id, to)
    },
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (!roving.walk(event) && editing) onMapKey(event, editing, store)
  }
  const asks = useAtRest() && editing !== null
  const mayAddChapter = editing?.may({ what: 'chapter.add' }) ?? false
  const empty = groups.length === 0

  return (
    <section
      ref={scroller}
      className="map-scroller"
      aria-label={t.mapRegion}
      // A region that scrolls must be reachable when nothing in it takes focus.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={empty && !mayAddChapter ? 0 : undefined}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- listens to what bubbles up from the buttons in it */}
      <table
        ref={table}
        className="map-table"
        onKeyDown={onKeyDown}
        onFocus={roving.onFocus}
        onBlur={roving.onBlur}
      >
        <caption className="sr-only">{t.mapCaption(journey?.title || '')}</caption>
        <colgroup>
          <col className="map-lane-col" />
        </colgroup>
        {groups.map((group) => (
          <colgroup key={group.chapter.id} span={spanOf(group)} className="map-col" />
        ))}
        {empty || mayAddChapter ? (
          <colgroup>
            <col className="map-col" />
          </colgroup>
        ) : null}
        <thead>
          <Brackets view={shown} journeyId={journeyId} groups={groups} more={empty || mayAddChapter} />
          <tr className="map-chapters">
            <td className="map-corner" rowSpan={2} data-row={0} data-col={-1}>
              <span className="sr-only">{t.lanesHead}</span>
              <Trigger view={shown} journeyId={journeyId} />
            </td>
            {groups.map((group, i) => (
              <th
                key={group.chapter.id}
                scope="colgroup"
                colSpan={spanOf(group)}
                data-row={0}
                data-col={starts[i]}
                data-span={spanOf(group)}
                data-drop={`chapters:${group.chapter.id}`}
              >
                <ChapterHead group={group} />
                {asks ? <LateChapterQuestion chapterId={group.chapter.id} /> : null}
              </th>
            ))}
            {mayAddChapter ? (
              <td rowSpan={2} className="map-add" data-row={0} data-col={999}>
                <AddChapter journeyId={journeyId} first={empty} />
              </td>
            ) : empty ? (
              <td rowSpan={2} className="map-add">
                <p className="text-note font-semibold">{editing ? t.noChapters : t.noChaptersDone}</p>
                <p className="text-sm text-ink2">{editing ? t.emptyForReadersHint : t.noChaptersDoneHint}</p>
              </td>
            ) : null}
          </tr>
          <tr className="map-touchpoints">
            {groups.flatMap((group, i) =>
              group.columns.length === 0
                ? [
                    <td
                      key={`ghost:${group.chapter.id}`}
                      data-row={1}
                      data-col={starts[i]}
                      data-drop={`chapters:${group.chapter.id}`}
                    >
                      <GhostHead chapterId={group.chapter.id} />
                    </td>,
                  ]
                : group.columns.map(({ touchpoint }, n) => (
                    <th
                      key={touchpoint.id}
                      scope="col"
                      data-first={n === 0 || undefined}
                      data-row={1}
                      data-col={(starts[i] ?? 0) + n}
                      data-drop={`touchpoints:${touchpoint.id}`}
                    >
                      <TouchpointGuard of={touchpoint}>
                        <TouchpointHead touchpoint={touchpoint} />
                      </TouchpointGuard>
                    </th>
                  )),
            )}
          </tr>
        </thead>
        <tbody>
          {MAP_LANES.map((lane, row) => (
            <tr key={lane}>
              <th scope="row" className="map-lane" data-row={row + 2} data-col={-1}>
                <FoldLane lane={lane} folds={folds} />
              </th>
              {folds.folded(lane) && columns.length > 0 ? (
                <td colSpan={all} data-first className="text-sm text-ink2">
                  <span className="sticky left-(--lane) px-1">
                    <LaneCount lane={lane} columns={columns} />
                  </span>
                </td>
              ) : null}
              {(folds.folded(lane) && columns.length > 0 ? [] : groups).flatMap((group, i) =>
                group.columns.length === 0
                  ? [<GhostCell key={`ghost:${group.chapter.id}`} />]
                  : group.columns.map(({ touchpoint, lanes }, n) => (
                      <td
                        key={touchpoint.id}
                        className="group/cell"
                        data-first={n === 0 || undefined}
                        data-row={row + 2}
                        data-col={(starts[i] ?? 0) + n}
                        data-lane={lane}
                        data-touchpoint={touchpoint.id}
                        data-drop={
                          lane === 'pain' || lane === 'opportunity' || lane === 'evidence'
                            ? `cell:${touchpoint.id}:${lane}`
                            : undefined
                        }
                      >
                        <TouchpointGuard of={touchpoint}>
                          <MapCell
                            touchpoint={touchpoint}
                            lane={lane}
                            lanes={lanes}
                            promises={shown.promises}
                          />
                        </TouchpointGuard>
                      </td>
                    )),
              )}
            </tr>
          ))}
          <CurveRows groups={groups} />
        </tbody>
      </table>
      {end}
    </section>
  )
}
