'use client'
import { useState } from 'react'
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

type Which = 'all' | 'chapter' | 'picked'

/** What the vote is about and whether the organisers join. Opens with everything chosen: one press starts. */
export function OpenVoteDialog({
  open,
  pending,
  chapters,
  onClose,
  onOpen,
}: {
  open: boolean
  pending?: boolean
  chapters: readonly VoteChapter[]
  onClose: () => void
  onOpen: (targets: string[], organisersVote: boolean) => void
}) {
  const t = useWords(vote)
  const c = useWords(common)
  const filled = chapters.filter((chapter) => chapter.touchpoints.length > 0)
  const everything = filled.flatMap((chapter) => chapter.touchpoints.map((touchpoint) => touchpoint.id))
  const [which, setWhich] = useState<Which>('all')
  const [chapterId, setChapterId] = useState('')
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const [organisersVote, setOrganisersVote] = useState(false)
  const [asked, setAsked] = useState(false)
  const chapter = filled.find((one) => one.id === chapterId) ?? filled[0]
  const targets = {
    all: everything,
    chapter: chapter?.touchpoints.map((touchpoint) => touchpoint.id) ?? [],
    picked: everything.filter((id) => picked.has(id)),
  }[which]

  function toggle(id: string, on: boolean) {
    setPicked((now) => new Set(on ? [...now, id] : [...now].filter((other) => other !== id)))
  }
  function start() {
    setAsked(true)
    if (targets.length > 0) onOpen(targets, organisersVote)
  }

  return (
    <Dialog
      open={open}
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
      <RadioGroup<Which>
        legend={t.openWhich}
        name="vote-which"
        value={which}
        onChange={setWhich}
        options={[
          { value: 'all', label: t.openAll, hint: t.touchpoints(everything.length) },
          { value: 'chapter', label: t.openChapter },
          { value: 'picked', label: t.openPicked },
        ]}
      />
      {which === 'chapter' ? (
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
      {which === 'picked' ? (
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
        checked={organisersVote}
        onChange={(event) => setOrganisersVote(event.target.checked)}
      />
      <p className="border-t border-line pt-3 font-semibold" aria-live="polite">
        {targets.length > 0
          ? `${t.touchpoints(targets.length)}, ${t.minutes(minutesToVote(targets.length))}`
          : asked
            ? t.pickOne
            : t.touchpoints(0)}
      </p>
    </Dialog>
  )
}
