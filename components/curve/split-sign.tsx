const HEIGHT = 24

/** A small sign on a pole above a touchpoint where the group parts; `foot` is where the pole ends (px). */
export function SplitSign({ text, x, top, foot }: { text: string; x: number; top: number; foot: number }) {
  // Bold 13 px Atkinson is 7.1 px a letter on average; a little air keeps every word inside.
  const width = Math.round(text.length * 7.4) + 32
  return (
    <g>
      <line
        x1={x}
        x2={x}
        y1={top + HEIGHT}
        y2={Math.max(foot - 4, top + HEIGHT)}
        stroke="var(--color-ink)"
        strokeWidth={1.5}
        className="forced:stroke-[CanvasText]"
      />
      <rect
        x={x - width / 2}
        y={top}
        width={width}
        height={HEIGHT}
        rx={3}
        fill="var(--color-ink)"
        stroke="var(--color-ink)"
        className="forced:fill-[Canvas] forced:stroke-[CanvasText]"
      />
      <path
        d={`M${x - width / 2 + 8} ${top + 12}h3l5-5m-2.5 0h3v3m-5.5 2l5 5m-2.5 0h3v-3`}
        fill="none"
        stroke="var(--color-paper)"
        strokeWidth={1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
        className="forced:stroke-[CanvasText]"
      />
      <text
        x={x + 8}
        y={top + HEIGHT / 2}
        dy="0.36em"
        textAnchor="middle"
        fontSize={13}
        fontWeight={700}
        fill="var(--color-paper)"
        className="forced:fill-[CanvasText]"
      >
        {text}
      </text>
    </g>
  )
}
