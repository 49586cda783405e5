'use client'
import { vote } from '../../messages/vote.ts'
import { useWords } from '../i18n.tsx'
import { classNames } from '../ui/class-names.ts'

/** "9 van 12 klaar", and a station on the line for everyone: never who, never what. */
export function VoteProgress({
  finished,
  of,
  className,
}: {
  finished: number
  of: number
  className?: string
}) {
  const t = useWords(vote)
  return (
    <div className={classNames('flex items-center gap-2 text-sm', className)}>
      {of > 0 && of <= 25 ? (
        // On a phone the words alone have room for a full group.
        <span aria-hidden className={classNames('flex gap-[3px]', of > 8 && 'max-sm:hidden')}>
          {Array.from({ length: of }, (_, place) => (
            <span
              key={place}
              className={classNames(
                'h-2.5 w-1.5 rounded-[1px] border border-ink2',
                place < finished && 'bg-ink2 forced:bg-[CanvasText]',
              )}
            />
          ))}
        </span>
      ) : null}
      <span className="text-ink2">{t.progress(finished, of)}</span>
    </div>
  )
}
