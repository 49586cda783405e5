'use client'
import { useBoard } from '../../lib/client/hooks.ts'
import { leftOf, type Timer } from '../../lib/journey/agenda/timer.ts'
import { course } from '../../messages/course.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { classNames } from '../ui/class-names.ts'
import { digits, timeWords } from './time-words.ts'
import { useLeft } from './use-left.ts'

/** The minutes of this step. It never says a thing by itself; a press, like `T`, reads it aloud. */
export function TimeLeft({
  timer,
  look,
  className,
}: {
  timer: Timer
  /** Words for whoever works; digits, and words once it is over, for whoever keeps the time. */
  look: 'words' | 'digits'
  className?: string
}) {
  const t = useWords(course)
  const announce = useAnnounce()
  const client = useBoard()
  const seconds = useLeft(timer) ?? 0
  const words = timeWords(timer, seconds, t)
  return (
    <span role="timer" aria-live="off" className={classNames('inline-flex shrink-0', className)}>
      <button
        type="button"
        data-action="time.read"
        title={t.readTime}
        className="target flex flex-col items-center justify-center rounded-sign border border-transparent px-1 hover:border-edge"
        onClick={() => announce(timeWords(timer, Math.ceil(leftOf(timer, client.now()) / 1000), t))}
      >
        {look === 'words' ? (
          <span className="font-semibold">{words}</span>
        ) : (
          <>
            <span aria-hidden className="tabular text-xl leading-6 font-bold">
              {digits(seconds)}
            </span>
            <span className={classNames('text-xs', seconds > 0 && !('leftMs' in timer) && 'sr-only')}>
              {words}
            </span>
          </>
        )}
      </button>
    </span>
  )
}
