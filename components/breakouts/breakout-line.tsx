'use client'
import { usePush } from '../../lib/client/hooks.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { breakoutName, groupOf } from '../../lib/journey/breakouts.ts'
import { board } from '../../messages/board.ts'
import { breakouts as words } from '../../messages/breakouts.ts'
import { TimeLeft } from '../course/time-left.tsx'
import { useCommand } from '../facilitate/use-command.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorLine } from '../ui/error-line.tsx'
import { showChapters } from './show-chapters.ts'

/** For who sits in a group: with whom, at which chapters, who writes, where they talk, and how long. */
export function BreakoutLine({ view }: { view: BoardView }) {
  const t = useWords(words)
  const b = useWords(board)
  const { state, mine } = usePush()
  const { give, pending, error } = useCommand()
  const groups = state.breakouts?.groups ?? []
  const at = groupOf(groups, mine.seatId)
  const group = groups[at]
  if (!group) return null
  const nameOf = (seatId: string) => state.roster.find(({ id }) => id === seatId)?.name ?? b.someone
  const others = group.seats.filter((id) => id !== mine.seatId).map(nameOf)
  const titles = group.chapters.flatMap((id) => {
    const chapter = view.chapters.find((each) => each.id === id)
    return chapter ? [chapter.title || b.untitledChapter] : []
  })
  return (
    <section
      aria-label={t.group(breakoutName(at))}
      className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1 text-note"
      data-breakout={at}
    >
      <p className="typed min-w-0">
        <strong>{t.youSit(breakoutName(at), others.join(', '))}</strong>{' '}
        {titles.length > 0 ? <span lang={state.language}>{t.yours(titles.join(', '))} </span> : null}
        {t.writes(group.scribe === null ? t.noScribe : nameOf(group.scribe))}
      </p>
      <TimeLeft timer={{ endsAt: group.endsAt }} look="words" />
      {group.callUrl ? (
        <a
          href={group.callUrl}
          target="_blank"
          rel="noopener noreferrer"
          data-action="breakout.call"
          className="target inline-flex items-center font-semibold text-brand underline"
        >
          {t.toCall}
        </a>
      ) : null}
      {titles.length > 0 ? (
        <Button data-action="breakout.show" onClick={() => showChapters(group.chapters)}>
          {t.show}
        </Button>
      ) : null}
      {group.scribe === mine.seatId ? null : (
        <Button
          data-action="breakout.scribe"
          busy={pending === 'nameScribe'}
          onClick={() => void give('nameScribe', { seatId: mine.seatId })}
        >
          {t.makeScribe}
        </Button>
      )}
      <ErrorLine>{error}</ErrorLine>
    </section>
  )
}
