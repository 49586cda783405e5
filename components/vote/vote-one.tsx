'use client'
import ArrowLeft from 'lucide-react/icons/arrow-left'
import { useEffect, useRef } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { vote } from '../../messages/vote.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { BallotNote } from './ballot-note.tsx'
import { choiceOfPress, FaceChoice, focusChoice } from './face-choice.tsx'
import { NamedPick } from './named-pick.tsx'
import { ReasonField } from './reason-field.tsx'
import { SecretLine } from './secret-line.tsx'
import type { Ballots } from './use-ballots.ts'
import type { VotePart } from './vote-screen.tsx'
import { VoteStrip } from './vote-strip.tsx'

/** One touchpoint, one question: the phone. */
export function VoteOne({
  round,
  touchpoints,
  personName,
  timer,
  ballots,
  progress,
  late,
  at,
  onGo,
  onFinish,
}: VotePart & {
  ballots: Ballots
  progress: ReactNode
  late: ReactNode
  at: number
  onGo: (place: number) => void
  onFinish: () => void
}) {
  const t = useWords(vote)
  const heading = useRef<HTMLHeadingElement>(null)
  const shownAt = useRef(at)
  const touchpoint = touchpoints[at]

  // The next touchpoint is read out and starts at the top; the first one leaves the focus where it is.
  useEffect(() => {
    if (shownAt.current === at) return
    shownAt.current = at
    heading.current?.focus({ preventScroll: true })
    heading.current?.closest('section')?.scrollIntoView({ block: 'start' })
  }, [at])

  if (!touchpoint) return null
  const draft = ballots.draftOf(touchpoint.id)
  const last = at === touchpoints.length - 1
  const facts = [touchpoint.channelLabel, touchpoint.needText].filter(Boolean).join(' · ')

  function onKeyDown(event: KeyboardEvent) {
    const choice = choiceOfPress(event)
    if (choice === undefined || !touchpoint) return
    event.preventDefault()
    ballots.choose(touchpoint.id, choice)
    focusChoice(event.currentTarget, choice)
  }
  function onNext() {
    ballots.flush()
    if (last) onFinish()
    else onGo(at + 1)
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the controls inside bubble up
    <section className="flex min-h-full flex-col bg-paper" aria-label={t.title} onKeyDown={onKeyDown}>
      <VoteStrip place={t.placeOf(at + 1, touchpoints.length)} personName={personName} timer={timer}>
        {progress}
      </VoteStrip>
      <div className="flex grow flex-col gap-3 p-4">
        {late}
        <div>
          <p className="text-note text-ink2">{touchpoint.chapterTitle}</p>
          <h2 ref={heading} tabIndex={-1} className="text-xl text-balance">
            {touchpoint.title}
          </h2>
          {facts ? <p className="mt-1 text-sm text-ink2">{facts}</p> : null}
        </div>
        <FaceChoice
          key={touchpoint.id}
          name={`${round.id}-${touchpoint.id}`}
          value={draft.value}
          onChoose={(value, byArrows) => ballots.choose(touchpoint.id, value, byArrows)}
          legend={t.question(personName || t.customer)}
        />
        <NamedPick
          key={`${touchpoint.id} named`}
          value={draft.value}
          named={draft.named}
          title={touchpoint.title}
          onName={(named) => ballots.name(touchpoint.id, named)}
        />
        <ReasonField
          draft={draft}
          onChange={(reason) => ballots.explain(touchpoint.id, reason)}
          onLeave={ballots.flush}
        />
        <SecretLine />
      </div>
      <footer className="sticky bottom-0 flex flex-wrap gap-2 border-t border-line bg-paper px-4 py-2 pb-[max(0.5rem,env(safe-area-inset-bottom))]">
        <div className="w-full empty:hidden">
          <BallotNote draft={draft} onRetry={() => ballots.retry(touchpoint.id)} />
        </div>
        {at > 0 ? (
          <Button
            size="large"
            aria-label={t.previous}
            title={t.previous}
            className="min-h-14 min-w-14"
            icon={<ArrowLeft aria-hidden strokeWidth={1.75} />}
            onClick={() => onGo(at - 1)}
          />
        ) : null}
        <Button kind="primary" size="large" className="min-h-14 grow" onClick={onNext}>
          {last ? t.last : t.next}
        </Button>
      </footer>
    </section>
  )
}
