/** Hatching and words where a value would stand: a hole is not a zero. */
export function TooFew({
  x,
  y,
  text,
  width,
  pattern,
}: {
  x: number
  y: number
  text: string
  width: number
  pattern: string
}) {
  const half = Math.min(62, width / 2 - 8)
  return (
    <g>
      <pattern id={pattern} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line y2="7" stroke="var(--color-edge)" strokeWidth="1.5" className="forced:stroke-[GrayText]" />
      </pattern>
      <rect
        x={x - half}
        y={y - 24}
        width={half * 2}
        height={48}
        rx={4}
        fill={`url(#${pattern})`}
        stroke="var(--color-edge)"
        strokeDasharray="4 3"
        className="forced:stroke-[CanvasText]"
      />
      <text
        x={x}
        y={y}
        dy="0.35em"
        textAnchor="middle"
        fontSize={13}
        fill="var(--color-ink)"
        stroke="var(--color-paper)"
        strokeWidth={6}
        strokeLinejoin="round"
        paintOrder="stroke"
        className="forced:fill-[CanvasText] forced:stroke-[Canvas]"
      >
        {text}
      </text>
    </g>
  )
}
