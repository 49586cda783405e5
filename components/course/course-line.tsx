'use client'
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { usePush } from '../../lib/client/hooks.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { course } from '../../messages/course.ts'
import { partNames } from '../../messages/part-names.ts'
import { useNarrow } from '../board/use-look.ts'
import { useWords } from '../i18n.tsx'
import { classNames } from '../ui/class-names.ts'
import { useAtRest } from '../board/use-at-rest.ts'
import { LateOwnSigns } from '../signs/late-signs.tsx'
import { LateBreakoutLine } from './late-breakouts.ts'
import { LateFollowLine } from './late-follow.ts'
import { LateLockLine } from './late-lock-line.ts'
import { Sign } from './sign.tsx'
import { TimeLeft } from './time-left.tsx'
import { useCourse } from './use-course.ts'
import { usePerson } from './use-person.ts'

/** A step that just began is called new for so long. */
const NEW_MS = 8_000

/**
 * For who takes part: the question of this step and how long it still takes. One line at the foot beside a
 * video call; on a phone a sign on top, with the question under it where the work is done.
 */
export function CourseLine({
  view,
  journeyId,
  onJourney,
  question,
}: {
  view: BoardView
  journeyId: string
  onJourney: (journeyId: string) => void
  /** On a phone: is this the place where the question belongs? */
  question: boolean
}) {
  const t = useWords(course)
  const names = useWords(partNames)
  const { state } = usePush()
  const { running, stepped, timer, nth, attention } = useCourse()
  const person = usePerson(view, journeyId)
  const narrow = useNarrow()
  const fresh = useFresh(running?.id)
  const atRest = useAtRest()
  if (!running) return null
  const prompt = names.prompt(running.code, person)
  const { all, scope, lanes, chapters } = state.locks
  const locked =
    all || scope || lanes.length + chapters.length > 0 ? <LateLockLine key="locked" view={view} /> : null
  const signs = atRest ? <LateOwnSigns key="signs" /> : null
  const follow = attention === null ? null : <LateFollowLine key="follow" view={view} onJourney={onJourney} />
  const group = state.breakouts ? <LateBreakoutLine key="group" view={view} /> : null
  if (narrow)
    return (
      <section aria-label={t.now} data-course-line className="border-b border-edge bg-surface print:hidden">
        {stepped || timer ? (
          <div className="flex min-h-11 items-center gap-2 border-b border-[#17241f] bg-here px-4 text-on-here">
            <p className="mr-auto min-w-0 truncate font-bold">
              {fresh ? `${t.newStep}: ` : ''}
              {names.label(running.code)}
              {stepped && nth ? <span className="font-normal"> · {t.stepOf(nth.n, nth.of)}</span> : null}
            </p>
            {timer ? <TimeLeft timer={timer} look="digits" className="text-right" /> : null}
          </div>
        ) : null}
        {stepped && question ? <Question key={running.id} text={prompt} /> : null}
        <div className="flex flex-col gap-2 px-4 empty:hidden [&>*]:py-1.5">
          {group}
          {locked}
          {follow}
          {question ? signs : null}
        </div>
      </section>
    )
  if (!stepped && !timer) return <Foot>{[group, locked, follow, signs]}</Foot>
  return (
    <Foot>
      {stepped ? (
        <p className="min-w-0 grow basis-80 text-note max-[56rem]:basis-full" data-question>
          <Sign className="mr-2">{fresh ? t.newStep : t.now}</Sign>
          <strong>{names.label(running.code)}</strong> <span>{prompt}</span>
        </p>
      ) : null}
      {timer ? <TimeLeft timer={timer} look="words" /> : null}
      {group}
      {locked}
      {follow}
      {signs}
    </Foot>
  )
}

/** Takes no room while there is nothing in it. */
function Foot({ children }: { children: ReactNode }) {
  const t = useWords(course)
  return (
    <section aria-label={t.now} data-course-line className="contents">
      {children}
    </section>
  )
}

function useFresh(id: string | undefined): boolean {
  const [began] = useState(id)
  const [old, setOld] = useState(id)
  useEffect(() => {
    const timer = setTimeout(() => setOld(id), NEW_MS)
    return () => clearTimeout(timer)
  }, [id])
  return id !== began && id !== old
}

/** Two lines of the question; the rest with a press. */
function Question({ text }: { text: string }) {
  const t = useWords(course)
  const [whole, setWhole] = useState(false)
  const long = text.length > 80
  return (
    <div className="flex items-end gap-2 px-4 py-2 text-note">
      <p className={classNames('min-w-0 grow', long && !whole && 'line-clamp-2')} data-question>
        {text}
      </p>
      {long ? (
        <button
          type="button"
          aria-expanded={whole}
          className="target shrink-0 text-sm font-semibold text-brand underline"
          onClick={() => setWhole(!whole)}
        >
          {whole ? t.lessPrompt : t.wholePrompt}
        </button>
      ) : null}
    </div>
  )
}
