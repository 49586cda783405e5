'use client'
import type { Column } from '../../lib/client/board-layout.ts'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { LaneName, type MapLane } from './lane-name.tsx'
import type { Folds } from './use-folds.ts'

/** The name of a lane; where the step is about others, the way to unfold it and to fold it again. */
export function FoldLane({ lane, folds }: { lane: MapLane; folds: Folds }) {
  const folded = folds.folded(lane)
  if (folded === null) return <LaneName row={lane} />
  return (
    <button
      type="button"
      data-stop={`fold:${lane}`}
      data-action="lane.fold"
      aria-expanded={!folded}
      onClick={() => folds.turn(lane)}
      className="target flex w-full items-start gap-1 rounded-sign text-left hover:underline print:hidden"
    >
      <span aria-hidden className="shrink-0 text-ink2">
        {folded ? '▸' : '▾'}
      </span>
      <LaneName row={lane} />
    </button>
  )
}

/** What stands in a folded lane, as a count. */
export function LaneCount({ lane, columns }: { lane: MapLane; columns: readonly Column[] }) {
  const t = useWords(board)
  const filled = ({ touchpoint }: Column): boolean => {
    if (lane === 'channel') return touchpoint.channel !== ''
    if (lane === 'need') return touchpoint.needText !== '' || touchpoint.needKind !== ''
    return Object.keys(touchpoint.brandLinks).length > 0
  }
  return lane === 'pain' || lane === 'opportunity' || lane === 'evidence'
    ? t.noteCount(columns.reduce((sum, { lanes }) => sum + lanes[lane].length, 0))
    : t.filledCount(columns.filter(filled).length, columns.length)
}
