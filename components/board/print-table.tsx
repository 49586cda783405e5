'use client'
import { spanOf } from '../../lib/client/board-layout.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { board } from '../../messages/board.ts'
import { print } from '../../messages/print.ts'
import { useWords } from '../i18n.tsx'
import { useBoardParts } from './board-context.tsx'
import { BracketRows } from '../edges/bracket-rows.tsx'
import { TriggerSlot } from '../customer/trigger-slot.tsx'
import { ChapterHead } from './chapter-head.tsx'
import { CurveRows } from './curve-rows.tsx'
import { GhostCell, GhostHead } from './ghost-head.tsx'
import { LaneName, MAP_LANES } from './lane-name.tsx'
import { MapCell } from './map-cell.tsx'
import { columnsOf, type Strip } from './print-strips.ts'

/** One strip of the map: as many whole touchpoints as fit beside the lane names. Sizes in px. */
export function PrintTable({
  strip,
  view,
  column,
  lane,
  curve,
}: {
  strip: Strip
  view: BoardView
  column: number
  lane: number
  curve: number
}) {
  const { boardLang } = useBoardParts()
  const t = useWords(board)
  const p = useWords(print)
  return (
    <table className="map-table" style={{ width: lane + columnsOf(strip) * column }}>
      <colgroup>
        <col style={{ width: lane }} />
      </colgroup>
      {strip.map((group) => (
        <colgroup key={group.chapter.id} span={spanOf(group)} style={{ width: column }} />
      ))}
      <thead>
        {strip[0] ? (
          <BracketRows view={view} journeyId={strip[0].chapter.place.parent} groups={strip} />
        ) : null}
        <tr className="map-chapters">
          <td className="map-corner" rowSpan={2}>
            <span className="sr-only">{t.lanesHead}</span>
            {strip[0]?.number === 1 && !strip[0].goesOn ? (
              <TriggerSlot view={view} journeyId={strip[0].chapter.place.parent} />
            ) : null}
          </td>
          {strip.map((group) => (
            <th key={group.chapter.id} scope="colgroup" colSpan={spanOf(group)}>
              <ChapterHead group={group} />
              {group.goesOn ? <span className="text-xs text-ink2">{p.goesOn}</span> : null}
            </th>
          ))}
        </tr>
        <tr className="map-touchpoints">
          {strip.flatMap((group) =>
            group.columns.length === 0
              ? [
                  <td key={`ghost:${group.chapter.id}`} data-first>
                    <GhostHead chapterId={group.chapter.id} />
                  </td>,
                ]
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
        {MAP_LANES.map((row) => (
          <tr key={row}>
            <th scope="row" className="map-lane">
              <LaneName row={row} />
            </th>
            {strip.flatMap((group) =>
              group.columns.length === 0
                ? [<GhostCell key={`ghost:${group.chapter.id}`} />]
                : group.columns.map(({ touchpoint, lanes }, n) => (
                    <td key={touchpoint.id} data-first={n === 0 || undefined}>
                      <MapCell touchpoint={touchpoint} lane={row} lanes={lanes} promises={view.promises} />
                    </td>
                  )),
            )}
          </tr>
        ))}
        <CurveRows groups={strip} draw={false} column={column} height={curve} />
      </tbody>
    </table>
  )
}
