import { emotionFill } from '../ui/face-shapes.tsx'
import type { CurvePoint } from './curve-point.ts'
import { EMOTIONS } from '../../lib/journey/votes.ts'

const DOT_RADIUS = 3
const DOT_PITCH = 8
const DOT_START = 24

/**
 * Behind the face: a thick bar from first to third quartile, and right of it one dot per vote at the
 * height of what was chosen. Many equal votes move together rather than out of the column.
 */
export function PointMarks({
  point,
  yOf,
  room,
}: {
  point: CurvePoint & { x: number }
  yOf: (value: number) => number
  /** Px from the centre to the edge of the column. */
  room: number
}) {
  const { x, quartiles, counts } = point
  return (
    <>
      {quartiles && quartiles[1] > quartiles[0] ? (
        <line
          x1={x}
          x2={x}
          y1={yOf(quartiles[1])}
          y2={yOf(quartiles[0])}
          stroke="var(--color-edge)"
          strokeOpacity={0.65}
          strokeWidth={8}
          strokeLinecap="round"
          className="forced:stroke-[CanvasText]"
        />
      ) : null}
      {EMOTIONS.flatMap((value, step) => {
        const many = counts?.[step] ?? 0
        const pitch = Math.min(DOT_PITCH, (room - DOT_START - DOT_RADIUS - 2) / Math.max(many - 1, 1))
        return Array.from({ length: many }, (_, place) => (
          <circle
            key={`${value}.${place}`}
            cx={x + DOT_START + place * pitch}
            cy={yOf(value)}
            r={DOT_RADIUS}
            fill={emotionFill(value)}
            stroke="var(--color-ink)"
            strokeWidth={1.25}
            className="forced:fill-[Canvas] forced:stroke-[CanvasText]"
          />
        ))
      })}
    </>
  )
}
