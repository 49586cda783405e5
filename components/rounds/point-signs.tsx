import Circle from 'lucide-react/icons/circle'
import Star from 'lucide-react/icons/star'

/** So many of so many, for eyes only: the words stand beside it. */
export function PointSigns({ kind, given, of }: { kind: 'stars' | 'dots'; given: number; of: number }) {
  const Sign = kind === 'stars' ? Star : Circle
  return (
    <span aria-hidden className="inline-flex gap-0.5">
      {Array.from({ length: of }, (_, place) => (
        <Sign
          key={place}
          size={18}
          strokeWidth={1.75}
          className={place < given ? 'fill-brand text-brand forced:fill-[CanvasText]' : 'text-edge'}
        />
      ))}
    </span>
  )
}
