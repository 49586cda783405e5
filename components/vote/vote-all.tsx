'use client'
import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'
import type { Emotion } from '../../lib/journey/entities.ts'
import { vote } from '../../messages/vote.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { BallotNote } from './ballot-note.tsx'
import { choiceOfPress, FaceChoice, focusChoice } from './face-choice.tsx'
import { MapButton } from './map-button.tsx'
import { NamedPick } from './named-pick.tsx'
import { ReasonField } from './reason-field.tsx'
import { SecretLine } from './secret-line.tsx'
import type { Ballots } from './use-ballots.ts'
import type { VotePart } from './vote-screen.tsx'
import { VoteStrip } from './vote-strip.tsx'

/** All touchpoints under each other: the laptop, also beside a video call. */
export function VoteAll({
  round,
  touchpoints,
  personName,
  timer,
  ballots,
  progress,
  late,
  at,
  onFinish,
  onMap,
}: VotePart & {
  ballots: Ballots
  progress: ReactNode
  late: ReactNode
  /** Where somebody was who comes back to change something. */
  at: number
  onFinish: () => void
}) {
  const t = useWords(vote)
  const id = useId()
  const list = useRef<HTMLOListElement>(null)
  const person = personName || t.customer
  const answered = touchpoints.filter((one) => ballots.draftOf(one.id).value !== undefined).length
  const first = useRef(at)

  useEffect(() => {
    if (first.current > 0) list.current?.children[first.current]?.scrollIntoView({ block: 'center' })
  }, [])

  return (
    <section className="bg-paper" aria-label={t.title}>
      <VoteStrip place={t.placeOf(answered, touchpoints.length)} personName={personName} timer={timer} />
      <div className="mx-auto flex max-w-4xl flex-col gap-6 px-6 py-6">
        {late}
        <div className="flex flex-col gap-1">
          <h2 className="mb-1 text-xl">{t.question(person)}</h2>
          <SecretLine />
          <p id={`${id}-why`} className="text-note text-ink2">
            {t.why} {t.whyHint}
          </p>
          <p id={`${id}-keys`} className="text-note text-ink2">
            {t.keys}
          </p>
        </div>
        <ol ref={list} className="flex flex-col gap-4">
          {touchpoints.map((touchpoint, place) => {
            const draft = ballots.draftOf(touchpoint.id)
            const choose = (value: Emotion | null, byArrows = false) =>
              ballots.choose(touchpoint.id, value, byArrows)
            const newChapter = touchpoint.chapterTitle !== touchpoints[place - 1]?.chapterTitle
            return (
              <li key={touchpoint.id} className="hyphens-manual">
                {newChapter ? (
                  <p className="mt-2 mb-2 border-b-2 border-ink pb-1 font-bold">{touchpoint.chapterTitle}</p>
                ) : null}
                {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the controls inside bubble up */}
                <div
                  className="grid gap-x-8 gap-y-4 rounded-card border border-edge bg-surface p-5 lg:grid-cols-[minmax(0,1fr)_18rem]"
                  onKeyDown={(event) => {
                    const choice = choiceOfPress(event)
                    if (choice === undefined) return
                    event.preventDefault()
                    choose(choice)
                    focusChoice(event.currentTarget, choice)
                  }}
                >
                  <div className="flex min-w-0 flex-col gap-3">
                    <div>
                      <h3 className="text-lg">{touchpoint.title}</h3>
                      <p className="text-sm text-ink2">
                        {[touchpoint.channelLabel, touchpoint.needText].filter(Boolean).join(' · ')}
                      </p>
                    </div>
                    <FaceChoice
                      name={`${round.id}-${touchpoint.id}`}
                      value={draft.value}
                      onChoose={choose}
                      describedBy={`${id}-keys`}
                      legend={`${t.question(person)} ${touchpoint.title}`}
                      hideLegend
                    />
                    <NamedPick
                      value={draft.value}
                      named={draft.named}
                      title={touchpoint.title}
                      onName={(named) => ballots.name(touchpoint.id, named)}
                    />
                  </div>
                  <div className="flex flex-col gap-2">
                    <ReasonField
                      draft={draft}
                      toldBy={`${id}-why`}
                      onChange={(reason) => ballots.explain(touchpoint.id, reason)}
                      onLeave={ballots.flush}
                    />
                    <div className="min-h-5">
                      <BallotNote draft={draft} onRetry={() => ballots.retry(touchpoint.id)} />
                    </div>
                  </div>
                </div>
              </li>
            )
          })}
        </ol>
      </div>
      <footer className="sticky bottom-0 border-t border-line bg-paper">
        <div className="mx-auto flex max-w-4xl items-center justify-between gap-4 px-6 py-3">
          <div className="flex flex-wrap items-center gap-x-4">
            <p className="text-note font-semibold">{t.youHave(answered, touchpoints.length)}</p>
            {progress}
          </div>
          <div className="flex items-center gap-3">
            <MapButton onMap={onMap} />
            <Button kind="primary" size="large" onClick={onFinish}>
              {t.last}
            </Button>
          </div>
        </div>
      </footer>
    </section>
  )
}
