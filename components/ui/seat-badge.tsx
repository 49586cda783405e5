import type { Role } from '../../lib/journey/policy.ts'
import { isOrganiser } from '../../lib/journey/policy.ts'
import { initials } from './initials.ts'

/** 6 fills that stay apart for every kind of colour vision, with the text colour each needs. */
const FILLS = [
  ['#6a072b', '#fff'],
  ['#99dac9', '#17241f'],
  ['#466312', '#fff'],
  ['#a196f1', '#17241f'],
  ['#6b3c9a', '#fff'],
  ['#b2a839', '#17241f'],
] as const

/* In a box of 32: circle, rounded square, hexagon, diamond. All leave room for two letters. */
const SHAPES = [
  'M16 2.5a13.5 13.5 0 1 1 0 27a13.5 13.5 0 1 1 0-27z',
  'M8 3.5h16a4.5 4.5 0 0 1 4.5 4.5v16a4.5 4.5 0 0 1-4.5 4.5h-16a4.5 4.5 0 0 1-4.5-4.5v-16a4.5 4.5 0 0 1 4.5-4.5z',
  'M9.2 3.6h13.6l6.8 12.4-6.8 12.4h-13.6l-6.8-12.4z',
  'M16 1l15 15-15 15-15-15z',
] as const
/* The one who leads: a direction sign. */
const SIGN = 'M3 4.5h19.5l7.5 11.5-7.5 11.5h-19.5a1.5 1.5 0 0 1-1.5-1.5v-20a1.5 1.5 0 0 1 1.5-1.5z'

/**
 * A person: fill and shape by `badge` (0–23), initials, and the name for ears and on hover. `size` in px.
 * `silent` where the name stands beside it in words.
 */
export function SeatBadge({
  name,
  badge,
  role,
  size = 32,
  silent,
}: {
  name: string
  badge: number
  role: Role
  size?: number
  silent?: boolean
}) {
  const leads = isOrganiser(role)
  const turn = ((Math.trunc(badge) % 24) + 24) % 24
  const [fill, text] = FILLS[turn % 6] ?? FILLS[0]
  const diamond = Math.floor(turn / 6) === 3
  const named = silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name }
  return (
    <svg
      {...named}
      width={size}
      height={size}
      viewBox="0 0 32 32"
      className="inline-block shrink-0 overflow-visible"
    >
      {silent ? null : <title>{name}</title>}
      <path
        d={leads ? SIGN : SHAPES[Math.floor(turn / 6)]}
        fill={leads ? 'var(--color-brand)' : fill}
        stroke="var(--color-ink)"
        strokeWidth={3.5}
        strokeLinejoin="round"
        paintOrder="stroke"
        className="forced:fill-[Canvas] forced:stroke-[CanvasText]"
      />
      <path
        d={leads ? SIGN : SHAPES[Math.floor(turn / 6)]}
        fill="none"
        stroke="var(--color-surface)"
        strokeWidth={1.25}
        strokeLinejoin="round"
        className="forced:stroke-[Canvas]"
      />
      <text
        x={leads ? 14.5 : 16}
        y={16}
        dy="0.36em"
        textAnchor="middle"
        fontSize={!leads && diamond ? 10.5 : 12}
        fontWeight={700}
        fill={leads ? 'var(--color-on-brand)' : text}
        className="forced:fill-[CanvasText]"
      >
        {initials(name)}
      </text>
    </svg>
  )
}
