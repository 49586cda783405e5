'use client'
import { stretches } from '../../lib/journey/derived.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { board } from '../../messages/board.ts'
import { vote } from '../../messages/vote.ts'
import { useBoardParts } from '../board/board-context.tsx'
import { curvePoint, curveSummary } from '../curve/curve-point.ts'
import { SmallCurve } from '../curve/small-curve.tsx'
import { useLang, useWords } from '../i18n.tsx'

/** Px of the drawing; it is as wide as there is room. One size for all would draw hairlines on a phone. */
const SIZES = [
  { width: 1000, height: 110, where: 'max-sm:hidden' },
  { width: 328, height: 80, where: 'sm:hidden' },
] as const

/** A whole journey at one glance: its profile, with the chapters it goes through under it. */
export function JourneyProfile({ view, journeyId }: { view: BoardView; journeyId: string }) {
  const t = useWords(vote)
  const b = useWords(board)
  const lang = useLang()
  const { results, boardLang } = useBoardParts()
  // Numbered as on the board: an empty chapter has no place under the line, but it has its number.
  const parts = stretches(view, journeyId, results)
    .map((part, place) => ({ ...part, nth: place + 1 }))
    .filter(({ points }) => points.length > 0)
  const points = parts.flatMap((part) => part.points)
  if (points.every(({ median }) => median === null)) return null
  const told = points.map(({ touchpoint }) =>
    curvePoint(
      { id: touchpoint.id, title: touchpoint.title || b.untitledTouchpoint },
      results.get(touchpoint.id),
    ),
  )
  return (
    <figure className="min-w-0">
      {SIZES.map(({ width, height, where }) => (
        <div key={where} className={`${where} [&>svg]:h-auto [&>svg]:w-full`}>
          <SmallCurve
            values={points.map(({ median }) => median)}
            width={width}
            height={height}
            side={width / 2 / points.length}
            label={curveSummary(told, t, lang)}
          />
        </div>
      ))}
      <ol
        className="grid border-t border-edge max-sm:hidden"
        style={{ gridTemplateColumns: parts.map((part) => `${part.points.length}fr`).join(' ') }}
      >
        {parts.map(({ chapter, nth }) => (
          <li key={chapter.id} className="min-w-0 border-l border-edge px-2 pt-1.5 text-xs first:border-l-0">
            <span aria-hidden className="mr-1 text-ink2">
              {nth}
            </span>
            <span lang={boardLang} className="typed">
              {chapter.title || b.untitledChapter}
            </span>
          </li>
        ))}
      </ol>
    </figure>
  )
}
