'use client'
import { useMemo } from 'react'
import { spanOf, startsOf } from '../../lib/client/board-layout.ts'
import type { Group } from '../../lib/client/board-layout.ts'
import { board } from '../../messages/board.ts'
import { curvePoint } from '../curve/curve-point.ts'
import { signed } from '../curve/figures.ts'
import { useLang, useWords } from '../i18n.tsx'
import { useBoardParts } from './board-context.tsx'
import { figureWords } from './figures.ts'
import { GhostCell } from './ghost-head.tsx'
import { LaneName } from './lane-name.tsx'

/** Width of one touchpoint's column in px; `--col` in board.css says the same. */
export const COLUMN = 188

/**
 * The two rows at the foot of the map: one curve over all columns, and under it the same figures as
 * cells, so that ears, print and pointing all find them at their touchpoint.
 */
export function CurveRows({
  groups,
  draw,
  column = COLUMN,
  height,
}: {
  groups: readonly Group[]
  draw?: boolean
  /** Px; paper has columns of its own. */
  column?: number
  height?: number
}) {
  const t = useWords(board)
  const lang = useLang()
  const { results, drawCurve, Curve } = useBoardParts()
  const all = groups.reduce((sum, group) => sum + spanOf(group), 0)
  const points = useMemo(() => {
    const starts = startsOf(groups)
    return groups.flatMap((group, g) =>
      group.columns.map(({ touchpoint }, n) =>
        curvePoint(
          { id: touchpoint.id, title: touchpoint.title || t.untitledTouchpoint },
          results.get(touchpoint.id),
          ((starts[g] ?? 0) + n + 0.5) * column,
        ),
      ),
    )
  }, [groups, results, t, column])
  if (points.length === 0) return null
  const known = points.some((point) => point.median !== null || point.tooFew)
  return (
    <>
      <tr className="map-curve">
        <th scope="row" className="map-lane">
          <LaneName row="emotion" />
        </th>
        <td colSpan={all} data-first>
          {known ? (
            // As high as the curve before it is here: what is brought into sight stays there.
            <div className="min-h-45">
              <Curve
                key={drawCurve ?? 'still'}
                points={points}
                columnWidth={column}
                width={all * column}
                height={height}
                draw={draw ?? drawCurve !== null}
                table={false}
              />
            </div>
          ) : (
            <p className="sticky left-(--lane) w-max p-3 text-sm text-ink2">{t.emotionNone}</p>
          )}
        </td>
      </tr>
      {known ? (
        <tr className="map-figures">
          <th scope="row" className="map-lane">
            <span className="pl-6 text-xs text-ink2">{t.numbers}</span>
          </th>
          {groups.flatMap((group) =>
            group.columns.length === 0
              ? [<GhostCell key={`ghost:${group.chapter.id}`} />]
              : group.columns.map(({ touchpoint }, n) => {
                  const result = results.get(touchpoint.id)
                  const words = figureWords(result, t)
                  return (
                    <td
                      key={touchpoint.id}
                      data-first={n === 0 || undefined}
                      className="text-center text-xs text-ink2"
                    >
                      {result?.tally ? (
                        <strong className="tabular mr-1 text-ink">{signed(result.tally.median, lang)}</strong>
                      ) : null}
                      {words ? (
                        <>
                          {words.label}
                          {words.votes ? <span className="block">{words.votes}</span> : null}
                        </>
                      ) : (
                        t.emotionNone
                      )}
                    </td>
                  )
                }),
          )}
        </tr>
      ) : null}
    </>
  )
}
