'use client'
import MapPin from 'lucide-react/icons/map-pin'
import { usePush } from '../../lib/client/hooks.ts'
import { mayCommand } from '../../lib/journey/policy.ts'
import { course } from '../../messages/course.ts'
import { useCommand } from '../facilitate/use-command.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorLine } from '../ui/error-line.tsx'

/** Takes everybody who follows to this chapter or touchpoint; again, and nothing is pointed at. */
export function PointButton({ target, title }: { target: string; title: string }) {
  const t = useWords(course)
  const { state, mine } = usePush()
  const { give, pending, error } = useCommand()
  const { stage, step, locks } = state
  if (!mayCommand({ role: mine.role, stage, step, locks, seatId: mine.seatId }, 'pointAt')) return null
  const pointing = state.course.attention === target
  return (
    <>
      <Button
        data-action="course.point"
        aria-label={`${t.point}: ${title}`}
        aria-pressed={pointing}
        busy={pending === 'pointAt'}
        icon={<MapPin aria-hidden strokeWidth={1.75} />}
        onClick={() => void give('pointAt', { target: pointing ? null : target })}
      >
        {t.point}
      </Button>
      <ErrorLine>{error}</ErrorLine>
    </>
  )
}
