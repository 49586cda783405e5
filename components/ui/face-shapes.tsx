import type { Emotion } from '../../lib/journey/entities.ts'

/* Strokes of lucide's angry, frown, meh, smile and laugh (ISC), without their own circle: ours is the circle. */
const EYES = ['M15 10V9', 'M9 10V9']
const STROKES: Record<Emotion, readonly string[]> = {
  [-2]: [
    'M15 12v-1.584',
    'M17 10a5 5 0 00-3 1',
    'M7 10a5 5 0 013 1',
    'M9 12v-1.584',
    'M9 17a5 5 0 016.001 0',
  ],
  [-1]: [...EYES, 'M9 16a5 5 0 016 0'],
  [0]: [...EYES, 'M8.5 15.5h7'],
  [1]: [...EYES, 'M16.472 15a6 6 0 01-8.943 0'],
  [2]: [...EYES, 'M7.084 14.302a5.12 5.12 0 009.833 0 .24.24 0 00-.235-.302H7.32a.24.24 0 00-.235.302'],
}
const FILL: Record<Emotion, string> = {
  [-2]: 'var(--color-emo-n2)',
  [-1]: 'var(--color-emo-n1)',
  [0]: 'var(--color-emo-0)',
  [1]: 'var(--color-emo-p1)',
  [2]: 'var(--color-emo-p2)',
}
const WHITE_ON: readonly Emotion[] = [-2, 2]

export const emotionFill = (value: Emotion): string => FILL[value]

/**
 * A face as SVG marks, centred on (`x`, `y`), `size` px across with its 2 px outline in the text colour.
 * For inside another SVG; `<Face>` is the same on its own.
 */
export function FaceMarks({
  value,
  x,
  y,
  size,
}: {
  value: Emotion | null
  x: number
  y: number
  size: number
}) {
  const radius = size / 2 - 1
  const scale = size / 24
  const glyph = value !== null && WHITE_ON.includes(value) ? '#fff' : 'var(--color-emo-dark)'
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle
        r={radius}
        fill={value === null ? 'var(--color-surface)' : FILL[value]}
        stroke="var(--color-ink)"
        strokeWidth={2}
        strokeDasharray={value === null ? '3 3' : undefined}
        className="forced:fill-[Canvas] forced:stroke-[CanvasText]"
      />
      <g
        transform={`scale(${scale}) translate(-12 -12)`}
        fill="none"
        stroke={value === null ? 'var(--color-ink)' : glyph}
        strokeWidth={size < 40 ? 2 : 1.6}
        strokeLinecap="round"
        strokeLinejoin="round"
        className="forced:stroke-[CanvasText]"
      >
        {value === null ? (
          <>
            <path d="M9.2 9.2a2.9 2.9 0 115.2 2c-.9 1.1-2.4 1.4-2.4 3" />
            <path d="M12 17.3v.01" />
          </>
        ) : (
          STROKES[value].map((d) => <path key={d} d={d} />)
        )}
      </g>
    </g>
  )
}
