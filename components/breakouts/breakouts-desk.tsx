'use client'
import { usePush } from '../../lib/client/hooks.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { breakoutName, groupOf } from '../../lib/journey/breakouts.ts'
import type { BreakoutsView } from '../../lib/sync/state.ts'
import { board } from '../../messages/board.ts'
import { breakouts as words } from '../../messages/breakouts.ts'
import { TimeLeft } from '../course/time-left.tsx'
import { useCommand } from '../facilitate/use-command.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { Select } from '../ui/field.tsx'
import { ErrorLine } from '../ui/error-line.tsx'
import { listText } from './list-text.ts'
import { showChapters } from './show-chapters.ts'

/** What was added in its chapters since it opened; what was taken away counts as nothing. */
function addedIn(view: BoardView, { chapters, before }: BreakoutsView['groups'][number]) {
  const here = view.touchpoints.filter(({ place }) => chapters.includes(place.parent))
  const ids = new Set(here.map(({ id }) => id))
  const notes = view.notes.filter(({ place }) => ids.has(place.parent)).length
  return {
    touchpoints: Math.max(0, here.length - before.touchpoints),
    notes: Math.max(0, notes - before.notes),
  }
}

/** For who leads, above the bar: how far each group is, a visit, a minute more, and everybody back. */
export function BreakoutsDesk({ view, onDivide }: { view: BoardView; onDivide: () => void }) {
  const t = useWords(words)
  const b = useWords(board)
  const { state } = usePush()
  const { give, pending, error } = useCommand()
  const apart = state.breakouts
  if (!apart) return null
  const seatOf = new Map(state.roster.map((seat) => [seat.id, seat]))
  const nameOf = (seatId: string) => seatOf.get(seatId)?.name ?? b.someone
  const titleOf = (id: string) => view.chapters.find((each) => each.id === id)?.title || b.untitledChapter
  const unseated = state.roster.filter(
    ({ id, role, present }) => role === 'participant' && present && groupOf(apart.groups, id) === -1,
  )
  return (
    <section
      aria-label={t.title}
      data-breakouts-desk
      className="night max-h-[40dvh] overflow-y-auto border-t border-ink bg-paper px-3 py-2 text-ink sm:px-4 print:hidden"
    >
      <h2 className="sr-only">{t.title}</h2>
      <ErrorLine className="pb-1">{error}</ErrorLine>
      <ul className="flex flex-wrap gap-x-6 gap-y-2">
        {apart.groups.map((group, n) => {
          const name = breakoutName(n)
          const added = addedIn(view, group)
          const present = group.seats.filter((id) => seatOf.get(id)?.present).length
          return (
            <li
              key={name}
              className="flex flex-wrap items-center gap-x-2 gap-y-1 text-note"
              data-group={name}
            >
              <strong title={group.seats.map(nameOf).join(', ')}>{t.group(name)}</strong>
              <span className="text-sm text-ink2">
                {t.here(present, group.seats.length)} · {t.progress(added.touchpoints, added.notes)}
              </span>
              <TimeLeft timer={{ endsAt: group.endsAt }} look="words" />
              <Button
                data-action="breakouts.more"
                aria-label={t.moreOf(name)}
                busy={pending === 'lengthenBreakouts'}
                onClick={() => void give('lengthenBreakouts', { at: n, minutes: 1 })}
              >
                {t.more}
              </Button>
              <Button
                data-action="breakouts.visit"
                aria-label={t.visitOf(name)}
                onClick={() => {
                  showChapters(group.chapters)
                  if (group.callUrl) window.open(group.callUrl, '_blank', 'noopener,noreferrer')
                }}
              >
                {t.visit}
              </Button>
            </li>
          )
        })}
      </ul>
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <Button
          kind="primary"
          data-action="breakouts.back"
          busy={pending === 'callBack'}
          onClick={() => void give('callBack', {})}
        >
          {t.back}
        </Button>
        <Button onClick={() => void give('lengthenBreakouts', { at: null, minutes: 1 })}>{t.moreAll}</Button>
        <Button data-action="breakouts.open" onClick={onDivide}>
          {t.divide}
        </Button>
        <CopyButton
          text={listText(apart.groups, nameOf, titleOf, t)}
          label={t.copy}
          action="breakouts.copy"
        />
        {unseated.map(({ id, name }) => (
          <label key={id} className="flex items-center gap-2 text-sm">
            <span className="typed">{t.unseated(name)}</span>
            <Select
              data-action="breakouts.seat"
              value=""
              onChange={(event) =>
                void give('moveToBreakout', { seatId: id, to: Number(event.target.value) })
              }
            >
              <option value="" disabled>
                {t.choose}
              </option>
              {apart.groups.map((_, to) => (
                <option key={breakoutName(to)} value={to}>
                  {t.group(breakoutName(to))}
                </option>
              ))}
            </Select>
          </label>
        ))}
      </div>
    </section>
  )
}
