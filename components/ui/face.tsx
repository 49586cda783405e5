import type { Emotion } from '../../lib/journey/entities.ts'
import { FaceMarks } from './face-shapes.tsx'

/**
 * One of the five feelings, or a question mark for *don't know* (null). `size` in px.
 * Silent: its word always stands beside it; hand `label` over only where it does not.
 */
export function Face({ value, size = 24, label }: { value: Emotion | null; size?: number; label?: string }) {
  const named = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true }
  return (
    <svg
      {...named}
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      className="inline-block shrink-0 overflow-visible"
    >
      <FaceMarks value={value} x={size / 2} y={size / 2} size={size} />
    </svg>
  )
}
