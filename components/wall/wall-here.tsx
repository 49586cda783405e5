'use client'
import { lanesByTouchpoint } from '../../lib/client/board-layout.ts'
import { usePush } from '../../lib/client/hooks.ts'
import type { BoardView, Chapter, Note, Touchpoint } from '../../lib/journey/entities.ts'
import { showsResults } from '../../lib/journey/policy.ts'
import { latestResults } from '../../lib/journey/rounds.ts'
import { board } from '../../messages/board.ts'
import { course } from '../../messages/course.ts'
import { wall } from '../../messages/wall.ts'
import { Sign } from '../course/sign.tsx'
import { emotionWord, nearestEmotion, signed } from '../curve/figures.ts'
import { useLang, useWords } from '../i18n.tsx'
import { Face } from '../ui/face.tsx'
import { Fit } from './fit.tsx'

/** Where the one who leads points: a touchpoint with what hurts and what would help, or a chapter. */
export function WallHere({
  chapter,
  touchpoint,
  view,
}: {
  chapter: Chapter
  touchpoint: Touchpoint | null
  view: BoardView
}) {
  const t = useWords(wall)
  const b = useWords(board)
  const c = useWords(course)
  const { language } = usePush().state
  const chapterTitle = chapter.title || b.untitledChapter
  const lanes = touchpoint && lanesByTouchpoint(view).get(touchpoint.id)
  const inside = view.touchpoints.filter(({ place }) => place.parent === chapter.id)
  return (
    <>
      <div className="flex flex-col items-start gap-[0.4em]" data-here>
        <p className="flex items-center gap-[0.6em] text-[1.3em]">
          <Sign className="px-[0.4em] text-[1em]">{c.here}</Sign>
          {touchpoint ? (
            <span lang={language} className="typed text-ink2">
              {chapterTitle}
            </span>
          ) : null}
        </p>
        <h2 lang={language} className="typed line-clamp-3 text-[2.6667em] leading-[1.1]">
          {touchpoint ? touchpoint.title || b.untitledTouchpoint : chapterTitle}
        </h2>
        {touchpoint?.needText ? (
          <p className="text-[1.3em]">
            <span className="text-ink2">{t.needs}: </span>
            <span lang={language} className="typed">
              {touchpoint.needText}
            </span>
          </p>
        ) : null}
        {touchpoint ? <Felt id={touchpoint.id} /> : null}
      </div>
      <Fit most={1.7}>
        {touchpoint ? (
          <div className="grid grid-cols-2 gap-[1.4em] max-sm:grid-cols-1" lang={language}>
            <Notes title={t.pains} notes={lanes?.pain ?? []} />
            <Notes title={t.opportunities} notes={lanes?.opportunity ?? []} />
          </div>
        ) : (
          <ul className="flex flex-col gap-[0.3em]" lang={language}>
            {inside.map(({ id, title }) => (
              <li key={id} className="typed border-b border-line pb-[0.2em] leading-tight">
                {title || b.untitledTouchpoint}
              </li>
            ))}
          </ul>
        )}
      </Fit>
    </>
  )
}

function Notes({ title, notes }: { title: string; notes: readonly Note[] }) {
  if (notes.length === 0) return null
  return (
    <section>
      <h3 className="mb-[0.3em] text-[0.8em] text-ink2">{title}</h3>
      <ul className="flex flex-col gap-[0.35em]">
        {notes.map(({ id, text }) => (
          <li
            key={id}
            className="typed rounded-card border border-edge bg-surface px-[0.5em] py-[0.25em] leading-tight"
          >
            {text}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the middle of the group felt, where this step shows it. */
function Felt({ id }: { id: string }) {
  const lang = useLang()
  const { rounds, step } = usePush().state
  const tally = showsResults(step, 'emotion') ? latestResults(rounds).get(id)?.tally : null
  if (!tally) return null
  const middle = nearestEmotion(tally.median)
  return (
    <p className="flex items-center gap-[0.5em] text-[1.5em] font-semibold [&_svg]:size-[1.6em]">
      <Face value={middle} />
      {emotionWord(middle, lang, true)} <span className="text-ink2">{signed(tally.median, lang)}</span>
    </p>
  )
}
