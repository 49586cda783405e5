'use client'
import Pause from 'lucide-react/icons/pause'
import Play from 'lucide-react/icons/play'
import type { Timer, TimerChange } from '../../lib/journey/agenda.ts'
import { facilitate } from '../../messages/facilitate.ts'
import { TimeLeft } from '../course/time-left.tsx'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'

/** The clock of this step, with a minute more for one press. It ends nothing. */
export function BarTime({
  timer,
  small,
  onTimer,
}: {
  timer: Timer
  /** On a phone a pause stands in the menu. */
  small: boolean
  onTimer: (change: TimerChange) => void
}) {
  const t = useWords(facilitate)
  const stopped = 'leftMs' in timer
  const Icon = stopped ? Play : Pause
  return (
    <span className="inline-flex shrink-0 items-center gap-1.5">
      <TimeLeft timer={timer} look="digits" />
      <Button
        data-action="timer.more"
        title={t.minuteMore}
        className="w-auto! px-2.5!"
        onClick={() => onTimer({ do: 'add', minutes: 1 })}
      >
        {small ? '+1' : '+1 min'}
      </Button>
      {small ? null : (
        <Button
          data-action="timer.pause"
          aria-label={stopped ? t.resume : t.pause}
          title={stopped ? t.resume : t.pause}
          icon={<Icon aria-hidden strokeWidth={1.75} />}
          onClick={() => onTimer({ do: stopped ? 'resume' : 'pause' })}
        />
      )}
    </span>
  )
}
