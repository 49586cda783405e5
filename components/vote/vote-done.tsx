'use client'
import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { vote } from '../../messages/vote.ts'
import { emotionWord } from '../curve/figures.ts'
import { useLang, useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { Face } from '../ui/face.tsx'
import { BallotNote } from './ballot-note.tsx'
import { MapButton } from './map-button.tsx'
import { SecretLine } from './secret-line.tsx'
import type { Ballots } from './use-ballots.ts'
import type { VotePart } from './vote-screen.tsx'
import { VoteStrip } from './vote-strip.tsx'

/** What you voted, for your eyes, with a way back to each until the reveal. */
export function VoteDone({
  touchpoints,
  personName,
  timer,
  ballots,
  unanswered,
  progress,
  late,
  onChange,
  onMap,
}: VotePart & {
  ballots: Ballots
  /** Place of the first one without an answer; −1 when all have one. */
  unanswered: number
  progress: ReactNode
  late: ReactNode
  onChange: (place: number) => void
}) {
  const t = useWords(vote)
  const lang = useLang()
  const heading = useRef<HTMLHeadingElement>(null)
  const open = touchpoints.filter((one) => ballots.draftOf(one.id).value === undefined).length

  useEffect(() => heading.current?.focus({ preventScroll: true }), [])

  return (
    <section className="bg-paper" aria-label={t.title}>
      <VoteStrip
        place={t.placeOf(touchpoints.length - open, touchpoints.length)}
        personName={personName}
        timer={timer}
      />
      <div className="mx-auto flex max-w-xl flex-col gap-5 px-4 py-6">
        {late}
        <div className="flex flex-col gap-1">
          <h2 ref={heading} tabIndex={-1} className="text-2xl">
            {open === 0 ? t.doneTitle : t.youHave(touchpoints.length - open, touchpoints.length)}
          </h2>
          <p className="text-ink2">{t.doneText}</p>
        </div>
        {open > 0 ? (
          <Button kind="primary" size="large" onClick={() => onChange(unanswered)}>
            {t.toOpenOnes}
          </Button>
        ) : null}
        {progress}
        <div>
          <h3 className="mb-1 font-bold">{t.yourVotes}</h3>
          <ul className="border-t border-line">
            {touchpoints.map((touchpoint, place) => {
              const draft = ballots.draftOf(touchpoint.id)
              return (
                <li key={touchpoint.id} className="flex items-center gap-3 border-b border-line py-2">
                  {draft.value === undefined ? (
                    <span
                      aria-hidden
                      className="size-8 shrink-0 rounded-full border-2 border-dashed border-edge"
                    />
                  ) : (
                    <Face value={draft.value} size={32} />
                  )}
                  <span className="flex min-w-0 grow flex-col">
                    <span className="font-semibold">{touchpoint.title}</span>
                    <span className="text-sm text-ink2">
                      {draft.value === undefined
                        ? t.noVote
                        : draft.value === null
                          ? t.dontKnow
                          : emotionWord(draft.value, lang, true)}
                    </span>
                    {draft.state === 'failed' ? (
                      <BallotNote draft={draft} onRetry={() => ballots.retry(touchpoint.id)} />
                    ) : null}
                  </span>
                  <Button kind="quiet" onClick={() => onChange(place)}>
                    {t.change}
                    <span className="sr-only"> {touchpoint.title}</span>
                  </Button>
                </li>
              )
            })}
          </ul>
        </div>
        <SecretLine />
        <MapButton onMap={onMap} />
      </div>
    </section>
  )
}
