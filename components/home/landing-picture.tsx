'use client'
import type { Emotion } from '../../lib/journey/entities.ts'
import { resultOf } from '../../lib/journey/votes.ts'
import { home } from '../../messages/home.ts'
import { LaneName } from '../board/lane-name.tsx'
import { curvePoint } from '../curve/curve-point.ts'
import { EmotionCurve } from '../curve/emotion-curve.tsx'
import { useWords } from '../i18n.tsx'

const COLUMN = 124
/** How eight people voted on each step. */
const VOTES: readonly (readonly Emotion[])[] = [
  [1, 1, 1, 0, 0, 1, 2, 1],
  [-2, -2, -1, -2, -1, -2, -1, -2],
  [-2, -2, -2, 2, 2, 1, -2, 2],
  [2, 2, 1, 2, 2, 1, 2, 1],
]

/** What a workshop makes, drawn by the parts the board itself is drawn with. */
export function LandingPicture() {
  const t = useWords(home)
  const points = t.pictureSteps.map((title, place) =>
    curvePoint({ id: `step-${place}`, title }, resultOf(`step-${place}`, VOTES[place] ?? [], [])),
  )
  const note = (place: number, text: string) =>
    t.pictureSteps.map((title, at) => (
      <div key={title} className="min-h-10 border-l border-line p-1.5 first:border-l-0">
        {at === place ? (
          <p className="rounded-card border border-edge bg-surface px-2 py-1 text-sm">{text}</p>
        ) : null}
      </div>
    ))
  return (
    <figure className="overflow-hidden rounded-card border border-edge bg-paper shadow-float">
      <p className="flex gap-2 px-3 pt-3 pb-1 text-note font-bold">
        <span aria-hidden className="font-normal text-ink2">
          1
        </span>
        {t.pictureChapter}
      </p>
      <div className="grid grid-cols-4 border-b-2 border-ink">
        {t.pictureSteps.map((title) => (
          <p key={title} className="self-end px-3 pb-2 text-sm font-semibold">
            {title}
          </p>
        ))}
      </div>
      {(['pain', 'opportunity'] as const).map((lane) => (
        <div key={lane} className="border-b border-line">
          <p className="px-3 pt-1.5 text-xs">
            <LaneName row={lane} size={14} />
          </p>
          <div className="grid grid-cols-4">
            {lane === 'pain' ? note(1, t.picturePain) : note(2, t.pictureIdea)}
          </div>
        </div>
      ))}
      <EmotionCurve points={points} columnWidth={COLUMN} height={170} table={false} />
      <figcaption className="border-t border-line bg-surface px-3 py-2 text-sm text-ink2">
        {t.picture}
      </figcaption>
    </figure>
  )
}
