import { curveMonotoneX, line } from 'd3-shape'
import { emotionFill } from '../ui/face-shapes.tsx'
import { nearestEmotion } from './figures.ts'

/** Px that a dot at the edge needs. */
const PAD = 5

/**
 * A journey's profile at the size of a word, to recognise a board by. `values` are medians −2…+2 in
 * order, null a hole. Silent unless it gets a `label`.
 */
export function SmallCurve({
  values,
  width = 132,
  height = 36,
  side = PAD,
  label,
}: {
  values: readonly (number | null)[]
  width?: number
  height?: number
  /** Px from either edge to the first and last point; half a column where columns stand under it. */
  side?: number
  label?: string
}) {
  const step = values.length > 1 ? (width - 2 * side) / (values.length - 1) : 0
  const places = values.map((value, place) => ({
    value,
    x: values.length > 1 ? side + place * step : width / 2,
    y: PAD + ((2 - (value ?? 0)) / 4) * (height - 2 * PAD),
  }))
  const profile = line<(typeof places)[number]>(
    (p) => p.x,
    (p) => p.y,
  )
    .curve(curveMonotoneX)
    .defined((p) => p.value !== null)
  const shown = places.filter((p) => p.value !== null)
  const ends = [
    shown.reduce<(typeof places)[number] | null>(
      (low, p) => (low === null || (p.value ?? 0) < (low.value ?? 0) ? p : low),
      null,
    ),
    shown.reduce<(typeof places)[number] | null>(
      (top, p) => (top === null || (p.value ?? 0) > (top.value ?? 0) ? p : top),
      null,
    ),
  ]
  const named = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true }
  return (
    <svg
      {...named}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className="inline-block shrink-0"
    >
      <line
        x1={0}
        x2={width}
        y1={height / 2}
        y2={height / 2}
        stroke="var(--color-edge)"
        strokeWidth={1}
        strokeDasharray="1 4"
        strokeLinecap="round"
      />
      <path
        d={profile(places) ?? undefined}
        fill="none"
        stroke="var(--color-ink)"
        strokeWidth={2}
        strokeLinecap="round"
        strokeLinejoin="round"
        className="forced:stroke-[CanvasText]"
      />
      {ends.map((end, place) =>
        end && end.value !== null ? (
          <circle
            key={place === 0 ? 'lowest' : 'highest'}
            cx={end.x}
            cy={end.y}
            r={3.5}
            fill={emotionFill(nearestEmotion(end.value))}
            stroke="var(--color-ink)"
            strokeWidth={1.5}
            className="forced:fill-[Canvas] forced:stroke-[CanvasText]"
          />
        ) : null,
      )}
    </svg>
  )
}
