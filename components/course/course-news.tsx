'use client'
import { useEffect, useRef, useState } from 'react'
import { useBoard, usePush } from '../../lib/client/hooks.ts'
import { leftOf, type Timer } from '../../lib/journey/agenda/timer.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { course } from '../../messages/course.ts'
import { partNames } from '../../messages/part-names.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { LateBreakoutNews } from './late-breakouts.ts'
import { LateFollowNews } from './late-follow.ts'
import { onLetter } from './on-letter.ts'
import { timeWords } from './time-words.ts'
import { useCourse } from './use-course.ts'
import { usePerson } from './use-person.ts'

type Props = { view: BoardView; journeyId: string; onJourney: (journeyId: string) => void }

/** What changes in the course of the workshop, for ears and for screens that follow; draws nothing. */
export function CourseNews({ view, journeyId, onJourney }: Props) {
  const t = useWords(course)
  const names = useWords(partNames)
  const person = usePerson(view, journeyId)
  const announce = useAnnounce()
  const client = useBoard()
  const { state } = usePush()
  const { running, timer, attention } = useCourse()

  const at = useRef(running?.id)
  useEffect(() => {
    if (!running || at.current === running.id) return
    at.current = running.id
    announce(
      t.newStepLine(names.label(running.code), names.prompt(running.code, person)),
      'assertive',
      'important',
    )
  }, [running, person, names, t, announce])

  useTimeSaid(timer)

  useEffect(
    () =>
      onLetter('t', () =>
        announce(timer ? timeWords(timer, Math.ceil(leftOf(timer, client.now()) / 1000), t) : t.noTime),
      ),
    [timer, client, announce, t],
  )
  const apart = state.breakouts !== null
  // It still has to tell that everybody is back.
  const [wasApart, setWasApart] = useState(apart)
  if (apart && !wasApart) setWasApart(true)
  return (
    <>
      {/* Fetched when somebody points for the first time. */}
      {attention === null ? null : <LateFollowNews view={view} onJourney={onJourney} />}
      {wasApart ? <LateBreakoutNews view={view} /> : null}
    </>
  )
}

/** At one minute and at the end, never in between. */
function useTimeSaid(timer: Timer | null): void {
  const t = useWords(course)
  const announce = useAnnounce()
  const client = useBoard()
  const endsAt = timer && 'endsAt' in timer ? timer.endsAt : null
  useEffect(() => {
    if (endsAt === null) return undefined
    const later = (at: number, words: string) => {
      const rest = at - client.now()
      return rest > 0 ? setTimeout(() => announce(words, 'polite', 'important'), rest) : undefined
    }
    const timers = [later(endsAt - 60_000, t.oneMinute), later(endsAt, t.timeIsUp)]
    return () => {
      for (const each of timers) clearTimeout(each)
    }
  }, [endsAt, client, announce, t])
}
