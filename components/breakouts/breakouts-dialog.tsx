'use client'
import { useState } from 'react'
import { usePush } from '../../lib/client/hooks.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import {
  borderMoved,
  BREAKOUT_MINUTES,
  breakoutName,
  BREAKOUTS_FROM,
  BREAKOUTS_MAX,
  BREAKOUTS_MIN,
  proposed,
  seated,
  type Breakout,
} from '../../lib/journey/breakouts.ts'
import { board } from '../../messages/board.ts'
import { breakouts as words } from '../../messages/breakouts.ts'
import { useCommand } from '../facilitate/use-command.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { GroupFields } from './group-fields.tsx'
import { listText } from './list-text.ts'

const MINUTES = [5, 8, 10, 12, 15, 20, 30]
const isLink = (text: string) => text === '' || /^https?:\/\/[^\s/]+/i.test(text)

/** A proposal of who sits where, to change and to open; open groups are divided anew. */
export function BreakoutsDialog({
  view,
  journeyId,
  onClose,
}: {
  view: BoardView
  journeyId: string
  onClose: () => void
}) {
  const t = useWords(words)
  const b = useWords(board)
  const { state } = usePush()
  const { give, pending, error } = useCommand()
  const people = state.roster.filter(({ role, present }) => role === 'participant' && present)
  const chapters = view.chapters.filter((each) => each.place.parent === journeyId)
  const chapterIds = chapters.map(({ id }) => id)
  const [groups, setGroups] = useState<Breakout[]>(() =>
    state.breakouts
      ? state.breakouts.groups.map(({ seats, chapters: own, scribe, callUrl }) => ({
          seats,
          chapters: own,
          scribe,
          callUrl,
        }))
      : proposed(people, chapterIds),
  )
  const [minutes, setMinutes] = useState(BREAKOUT_MINUTES)
  const nameOf = (seatId: string) => state.roster.find(({ id }) => id === seatId)?.name ?? b.someone
  const titleOf = (id: string) => chapters.find((each) => each.id === id)?.title || b.untitledChapter
  const most = Math.min(BREAKOUTS_MAX, Math.max(BREAKOUTS_MIN, people.length))
  const wrong = groups.some(({ callUrl }) => !isLink(callUrl.trim()))
  const change = (place: number, of: Partial<Breakout>) =>
    setGroups((now) => now.map((group, n) => (n === place ? { ...group, ...of } : group)))
  const open = async () => {
    const sent = groups.map((group) => ({ ...group, callUrl: group.callUrl.trim() }))
    if (!(await give('openBreakouts', { journeyId, minutes, groups: sent }))) onClose()
  }
  if (people.length < BREAKOUTS_MIN)
    return (
      <Dialog open onClose={onClose} title={t.title}>
        <Notice tone="info">{t.nobody}</Notice>
      </Dialog>
    )
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.title}
      wide
      footer={
        <>
          <CopyButton text={listText(groups, nameOf, titleOf, t)} label={t.copy} action="breakouts.copy" />
          <Button onClick={onClose}>{b.cancel}</Button>
          <Button
            kind="primary"
            data-action="breakouts.start"
            busy={pending === 'openBreakouts'}
            aria-disabled={wrong || undefined}
            onClick={() => (wrong ? undefined : void open())}
          >
            {state.breakouts ? t.again : t.start}
          </Button>
        </>
      }
    >
      {error ? <Notice tone="error">{error}</Notice> : null}
      <p>{people.length < BREAKOUTS_FROM ? t.few : t.hint}</p>
      <div className="flex flex-wrap gap-4">
        <SelectField
          label={t.howMany}
          value={groups.length}
          onChange={(event) => {
            const anew = proposed(people, chapterIds, Number(event.target.value))
            // a link that was pasted belongs to the place, not to who sits there
            setGroups((now) => anew.map((group, n) => ({ ...group, callUrl: now[n]?.callUrl ?? '' })))
          }}
        >
          {Array.from({ length: most - BREAKOUTS_MIN + 1 }, (_, n) => (
            <option key={n} value={n + BREAKOUTS_MIN}>
              {n + BREAKOUTS_MIN}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t.minutes}
          value={minutes}
          onChange={(event) => setMinutes(Number(event.target.value))}
        >
          {MINUTES.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </SelectField>
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        {groups.map((group, place) => (
          <GroupFields
            // Groups have no name but their place.
            // oxlint-disable-next-line react/no-array-index-key
            key={place}
            group={group}
            place={place}
            last={place === groups.length - 1}
            names={groups.map((_, n) => breakoutName(n))}
            nameOf={nameOf}
            titleOf={titleOf}
            onMove={(seatId, to) => setGroups((now) => seated(now, seatId, to))}
            onBorder={(way) => setGroups((now) => borderMoved(now, place, way))}
            onScribe={(scribe) => change(place, { scribe })}
          >
            <TextField
              label={t.callUrl}
              optional
              type="url"
              inputMode="url"
              placeholder="https://"
              value={group.callUrl}
              error={isLink(group.callUrl.trim()) ? undefined : t.notALink}
              onChange={(event) => change(place, { callUrl: event.target.value })}
            />
          </GroupFields>
        ))}
      </div>
    </Dialog>
  )
}
