'use client'
import { area, curveMonotoneX, line } from 'd3-shape'
import { useId } from 'react'
import { vote } from '../../messages/vote.ts'
import { useLang, useWords } from '../i18n.tsx'
import { classNames } from '../ui/class-names.ts'
import { FaceMarks } from '../ui/face-shapes.tsx'
import { curveSummary, splitSign } from './curve-point.ts'
import type { CurvePoint } from './curve-point.ts'
import { CurveTable } from './curve-table.tsx'
import { nearestEmotion, signed } from './figures.ts'
import { PointMarks } from './point-marks.tsx'
import { SplitSign } from './split-sign.tsx'
import { TooFew } from './too-few.tsx'

export const CURVE_HEIGHT = 180
const AXIS_WIDTH = 36
const TOP = 44
const BOTTOM = 38
const FACE = 28
const LEVELS = [2, 1, 0, -1, -2] as const

type Placed = CurvePoint & { x: number; y: number; median: number }

/**
 * The height profile of a journey: interpolated medians, with quartiles as a thick bar and every vote as a
 * dot. Computed, never drawn by hand. `columnWidth` in px makes it stand as one row of the map's table;
 * points with an `x` of their own stand there instead, and `width` then gives the whole.
 */
export function EmotionCurve({
  points,
  columnWidth = 188,
  width,
  height = CURVE_HEIGHT,
  draw = false,
  axis = false,
  table = true,
  highlight,
}: {
  points: readonly CurvePoint[]
  columnWidth?: number
  width?: number
  height?: number
  /** Draw from left to right, once, when it appears: the moment of the reveal. */
  draw?: boolean
  /** The five faces at the left, where no lane name stands there. */
  axis?: boolean
  /** The same figures as a table for ears; false where the caller shows them itself. */
  table?: boolean
  /** Id of the touchpoint that is talked about now. */
  highlight?: string
}) {
  const t = useWords(vote)
  const lang = useLang()
  const id = useId()
  const left = axis ? AXIS_WIDTH : 0
  const whole = width ?? left + points.length * columnWidth
  const yOf = (value: number) => TOP + ((2 - value) / 4) * (height - TOP - BOTTOM)
  const xOf = (point: CurvePoint, place: number) => point.x ?? left + (place + 0.5) * columnWidth
  const placed = points.map((point, place): Placed | null =>
    point.median === null
      ? null
      : { ...point, median: point.median, x: xOf(point, place), y: yOf(point.median) },
  )
  const runs = runsOf(placed)
  const profile = line<Placed>(
    (p) => p.x,
    (p) => p.y,
  ).curve(curveMonotoneX)
  const ground = area<Placed>(
    (p) => p.x,
    height,
    (p) => p.y,
  ).curve(curveMonotoneX)
  const wait = (x: number) => ({ animationDelay: `${Math.round((x / Math.max(whole, 1)) * 900)}ms` })

  return (
    <figure className={classNames('emotion-curve', draw && 'emotion-curve-draw')} data-curve>
      <svg
        role="img"
        aria-labelledby={`${id}-summary`}
        width={whole}
        height={height}
        viewBox={`0 0 ${whole} ${height}`}
        className="block max-w-none"
      >
        <title id={`${id}-summary`}>{curveSummary(points, t, lang)}</title>
        {LEVELS.map((value) => (
          <g key={value}>
            <line
              x1={left}
              x2={whole}
              y1={yOf(value)}
              y2={yOf(value)}
              stroke={value === 0 ? 'var(--color-edge)' : 'var(--color-line)'}
              strokeDasharray={value === 0 ? undefined : '1 5'}
              strokeLinecap="round"
              strokeWidth={value === 0 ? 1 : 1.5}
              className="forced:stroke-[GrayText]"
            />
            {axis ? <FaceMarks value={value} x={14} y={yOf(value)} size={20} /> : null}
          </g>
        ))}
        {points.map((point, place) =>
          point.tooFew ? (
            <TooFew
              key={point.id}
              x={xOf(point, place)}
              y={yOf(0)}
              text={t.tooFew}
              width={columnWidth}
              pattern={`${id}-hatch`}
            />
          ) : null,
        )}
        <g className="curve-sweep">
          {runs.map((run) => (
            <path
              key={`ground-${run[0]?.id}`}
              d={ground(run) ?? undefined}
              fill="var(--color-tint)"
              className="opacity-75 forced:fill-none"
            />
          ))}
          {runs.map((run) => (
            <path
              key={`line-${run[0]?.id}`}
              d={profile(run) ?? undefined}
              fill="none"
              stroke="var(--color-ink)"
              strokeWidth={2.5}
              strokeLinejoin="round"
              strokeLinecap="round"
              className="forced:stroke-[CanvasText]"
            />
          ))}
        </g>
        {placed.map((point) =>
          point === null ? null : (
            <g
              key={point.id}
              className="curve-point"
              style={wait(point.x)}
              data-touchpoint={point.id}
              data-median={point.median}
            >
              <PointMarks point={point} yOf={yOf} room={columnWidth / 2} />
              {highlight === point.id ? (
                <circle
                  cx={point.x}
                  cy={point.y}
                  r={FACE / 2 + 5}
                  fill="var(--color-here)"
                  stroke="#17241f"
                  strokeWidth={2}
                />
              ) : null}
              <FaceMarks value={nearestEmotion(point.median)} x={point.x} y={point.y} size={FACE} />
              <text
                x={point.x}
                y={point.y + FACE / 2 + 15}
                textAnchor="middle"
                fontSize={13}
                fontWeight={600}
                fill="var(--color-ink)"
                stroke="var(--color-paper)"
                strokeWidth={3}
                strokeLinejoin="round"
                paintOrder="stroke"
                className="tabular-nums forced:fill-[CanvasText] forced:stroke-[Canvas]"
              >
                {signed(point.median, lang)}
              </text>
            </g>
          ),
        )}
        {placed.map((point) => {
          const sign = point ? splitSign(point, t) : null
          return point && sign ? (
            <g key={point.id} className="curve-sign">
              <SplitSign text={sign} x={point.x} top={4} foot={yOf(point.quartiles?.[1] ?? point.median)} />
            </g>
          ) : null
        })}
      </svg>
      {table ? <CurveTable points={points} /> : null}
    </figure>
  )
}

/** Stretches without a hole; a single point is a stretch too. */
function runsOf(placed: readonly (Placed | null)[]): Placed[][] {
  const runs: Placed[][] = []
  let open: Placed[] = []
  for (const point of [...placed, null]) {
    if (point) open.push(point)
    else if (open.length > 0) {
      runs.push(open)
      open = []
    }
  }
  return runs
}
