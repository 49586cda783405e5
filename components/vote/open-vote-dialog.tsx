'use client'
import { useState } from 'react'
import type { OpenHow } from '../rounds/use-opening.ts'
import type { RoundKind } from '../../lib/journey/policy.ts'
import { rounds } from '../../messages/rounds.ts'
import { Notice } from '../ui/notice.tsx'
import { SECONDS_PER_VOTE } from '../../lib/journey/limits.ts'
import { vote } from '../../messages/vote.ts'
import { common } from '../../messages/common.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Checkbox, RadioGroup, SelectField } from '../ui/field.tsx'

export type VoteChapter = { id: string; title: string; touchpoints: readonly { id: string; title: string }[] }

/** Whole minutes that voting on `touchpoints` takes; 0 is less than one. */
export const minutesToVote = (touchpoints: number): number =>
  Math.round((touchpoints * SECONDS_PER_VOTE) / 60)

type Which = 'all' | 'chapter' | 'starred' | 'picked'

/** What the vote is about and whether the organisers join. Opens with everything chosen: one press starts. */
export function OpenVoteDialog({
  pending,
  error,
  kinds,
  first,
  chapters,
  starred,
  onClose,
  onOpen,
}: {
  pending?: boolean
  error?: string | null
  /** What can be opened now; of emotions the touchpoints are chosen here. */
  kinds: readonly RoundKind[]
  first: RoundKind
  chapters: readonly VoteChapter[]
  /** Touchpoints with stars of the last vote on them. */
  starred: ReadonlySet<string>
  onClose: () => void
  onOpen: (kind: RoundKind, targets: string[], how: OpenHow) => void
}) {
  const t = useWords(vote)
  const r = useWords(rounds)
  const c = useWords(common)
  const filled = chapters.filter((chapter) => chapter.touchpoints.length > 0)
  const everything = filled.flatMap((chapter) => chapter.touchpoints.map((touchpoint) => touchpoint.id))
  const shining = everything.filter((id) => starred.has(id))
  const [kind, setKind] = useState(first)
  const [which, setWhich] = useState<Which>('all')
  const [chapterId, setChapterId] = useState('')
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const [how, setHow] = useState<OpenHow>({ organisersVote: false, revealWhenDone: false })
  const [asked, setAsked] = useState(false)
  const chapter = filled.find((one) => one.id === chapterId) ?? filled[0]
  const targets = {
    all: everything,
    chapter: chapter?.touchpoints.map((touchpoint) => touchpoint.id) ?? [],
    starred: shining,
    picked: everything.filter((id) => picked.has(id)),
  }[which]
  const emotions = kind === 'emotion'

  function toggle(id: string, on: boolean) {
    setPicked((now) => new Set(on ? [...now, id] : [...now].filter((other) => other !== id)))
  }
  function start() {
    setAsked(true)
    if (!emotions) onOpen(kind, [], how)
    else if (targets.length > 0) onOpen(kind, targets, how)
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={t.open}
      footer={
        <>
          <Button onClick={onClose}>{c.cancel}</Button>
          <Button kind="primary" busy={pending} onClick={start}>
            {t.start}
          </Button>
        </>
      }
    >
      {error ? <Notice tone="error">{error}</Notice> : null}
      {kinds.length > 1 ? (
        <SelectField
          label={r.openWhat}
          hint={r.hint[kind]}
          value={kind}
          onChange={(event) => setKind(kinds.find((one) => one === event.target.value) ?? first)}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {r.kind[one]}
            </option>
          ))}
        </SelectField>
      ) : null}
      {emotions ? (
        <RadioGroup<Which>
          legend={t.openWhich}
          name="vote-which"
          value={which}
          onChange={setWhich}
          options={[
            { value: 'all', label: t.openAll, hint: t.touchpoints(everything.length) },
            { value: 'chapter', label: t.openChapter },
            ...(shining.length > 0
              ? [{ value: 'starred' as const, label: t.openStarred, hint: t.touchpoints(shining.length) }]
              : []),
            { value: 'picked', label: t.openPicked },
          ]}
        />
      ) : null}
      {emotions && which === 'chapter' ? (
        <SelectField
          label={t.chapter}
          value={chapter?.id ?? ''}
          onChange={(event) => setChapterId(event.target.value)}
        >
          {filled.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title} ({one.touchpoints.length})
            </option>
          ))}
        </SelectField>
      ) : null}
      {emotions && which === 'picked' ? (
        <fieldset className="flex flex-col gap-3 border-l-2 border-edge pl-4">
          <legend className="sr-only">{t.pick}</legend>
          {filled.map((one) => (
            <div key={one.id}>
              <p className="text-sm font-semibold text-ink2">{one.title}</p>
              {one.touchpoints.map((touchpoint) => (
                <Checkbox
                  key={touchpoint.id}
                  label={touchpoint.title}
                  checked={picked.has(touchpoint.id)}
                  onChange={(event) => toggle(touchpoint.id, event.target.checked)}
                />
              ))}
            </div>
          ))}
        </fieldset>
      ) : null}
      <Checkbox
        label={t.iVote}
        hint={t.iVoteHint}
        checked={how.organisersVote}
        onChange={(event) => setHow({ ...how, organisersVote: event.target.checked })}
      />
      <Checkbox
        label={t.byItself}
        hint={t.byItselfHint}
        checked={how.revealWhenDone}
        onChange={(event) => setHow({ ...how, revealWhenDone: event.target.checked })}
      />
      {emotions ? (
        <p className="border-t border-line pt-3 font-semibold" aria-live="polite">
          {targets.length > 0
            ? `${t.touchpoints(targets.length)}, ${t.minutes(minutesToVote(targets.length))}`
            : asked
              ? t.pickOne
              : t.touchpoints(0)}
        </p>
      ) : null}
    </Dialog>
  )
}
