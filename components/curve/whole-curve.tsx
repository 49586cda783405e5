'use client'
import { curveMonotoneX, line } from 'd3-shape'
import { useState } from 'react'
import type { PointerEvent } from 'react'
import { vote } from '../../messages/vote.ts'
import { useLang, useWords } from '../i18n.tsx'
import { classNames } from '../ui/class-names.ts'
import { Button } from '../ui/button.tsx'
import { Face } from '../ui/face.tsx'
import { emotionFill } from '../ui/face-shapes.tsx'
import { emotionWord, nearestEmotion, signed } from './figures.ts'

/** `median` −2…+2; null: a hole. */
export type WholePoint = { id: string; title: string; median: number | null; tooFew: boolean }
export type WholeChapter = { id: string; number: number; title: string; points: readonly WholePoint[] }

/* Of the drawing, which is stretched over the width there is. */
const WIDE = 1000
const HIGH = 100
const yOf = (median: number) => ((2 - median) / 4) * HIGH
/* Above it stands the face of the point that is shown, so that it covers none of its neighbours. In px. */
const PIN = { face: 36, above: 48, high: 84 }
/* Of the handle of the slider in px: its middle runs exactly over the points. */
const HANDLE = 16

/**
 * The emotion of a whole journey at once, however long: all chapters in the width there is. One slider walks
 * its points, for mouse, finger and keys; `onGo` brings the one that is shown into sight on the board.
 */
export function WholeCurve({
  chapters,
  onGo,
}: {
  chapters: readonly WholeChapter[]
  onGo: (touchpointId: string) => void
}) {
  const t = useWords(vote)
  const lang = useLang()
  const points = chapters.flatMap((chapter) => chapter.points.map((point) => ({ ...point, chapter })))
  const [at, setAt] = useState(() => lowestOf(points))
  const place = Math.min(at, points.length - 1)
  const now = points[place]
  if (points.length < 2 || !now) return null
  const share = (place: number) => place / (points.length - 1)
  /** Halfway between the point at `place` and the one before it. */
  const edge = (place: number) => Math.max(0, Math.min(1, share(place - 0.5)))
  const profile = line<(typeof points)[number]>(
    (_, place) => share(place) * WIDE,
    (point) => yOf(point.median ?? 0),
  )
    .curve(curveMonotoneX)
    .defined((point) => point.median !== null)
  const figure =
    now.median === null
      ? now.tooFew
        ? t.tooFew
        : t.notVoted
      : `${emotionWord(nearestEmotion(now.median), lang, true)} ${signed(now.median, lang)}`
  const starts = chapters.map((_, n) =>
    chapters.slice(0, n).reduce((sum, chapter) => sum + chapter.points.length, 0),
  )
  const hover = (event: PointerEvent<HTMLInputElement>) => {
    if (event.pointerType !== 'mouse') return
    const box = event.currentTarget.getBoundingClientRect()
    const along = (event.clientX - box.left - HANDLE / 2) / (box.width - HANDLE)
    setAt(Math.max(0, Math.min(points.length - 1, Math.round(along * (points.length - 1)))))
  }

  return (
    <section aria-label={t.whole} className="@container flex flex-col gap-1 print:hidden" data-whole-curve>
      <h3 className="text-sm font-semibold text-ink2">{t.whole}</h3>
      <div className="relative mx-4 h-36 border-y border-line">
        <svg
          aria-hidden
          viewBox={`0 0 ${WIDE} ${HIGH}`}
          preserveAspectRatio="none"
          className="absolute inset-x-0 top-12 h-21 w-full overflow-visible"
        >
          <line
            x1={0}
            x2={WIDE}
            y1={HIGH / 2}
            y2={HIGH / 2}
            stroke="var(--color-edge)"
            vectorEffect="non-scaling-stroke"
          />
          {starts.slice(1).map((start) => (
            <line
              key={start}
              x1={edge(start) * WIDE}
              x2={edge(start) * WIDE}
              y1={-57}
              y2={HIGH + 14}
              stroke="var(--color-line)"
              vectorEffect="non-scaling-stroke"
            />
          ))}
          <path
            d={profile(points) ?? undefined}
            fill="none"
            stroke="var(--color-ink)"
            strokeWidth={2.5}
            strokeLinejoin="round"
            vectorEffect="non-scaling-stroke"
            className="forced:stroke-[CanvasText]"
          />
        </svg>
        <div aria-hidden className="absolute inset-x-0 top-12 h-21">
          {points.map((point, n) => (
            <span
              key={point.id}
              className={classNames(
                'absolute -translate-1/2 rounded-full border-ink forced:border-[CanvasText]',
                point === now ? 'size-3.5 border-2' : 'size-2 border',
              )}
              style={{
                left: `${share(n) * 100}%`,
                top: `${yOf(point.median ?? 0)}%`,
                background:
                  point.median === null ? 'var(--color-surface)' : emotionFill(nearestEmotion(point.median)),
              }}
            />
          ))}
        </div>
        <div aria-hidden className="absolute top-0.5" style={{ left: `${share(place) * 100}%` }}>
          <span
            className="absolute left-0 -translate-x-1/2 border-l-2 border-ink forced:border-[CanvasText]"
            style={{
              top: PIN.face,
              height: PIN.above - PIN.face + (yOf(now.median ?? 0) / HIGH) * PIN.high - 8,
            }}
          />
          <span className="absolute grid size-9 -translate-x-1/2 place-items-center rounded-full border-2 border-[#17241f] bg-here">
            {now.median === null ? null : <Face value={nearestEmotion(now.median)} size={28} />}
          </span>
        </div>
        <input
          type="range"
          min={0}
          max={points.length - 1}
          value={at}
          aria-label={t.wholeWalk}
          aria-valuetext={`${now.title}. ${now.chapter.title}. ${figure}`}
          onChange={(event) => setAt(Number(event.target.value))}
          onPointerMove={hover}
          onClick={(event) => {
            if (
              event.nativeEvent instanceof globalThis.PointerEvent &&
              event.nativeEvent.pointerType === 'mouse'
            )
              onGo(now.id)
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            // The focus moves on at once: the key must not press what gets it.
            event.preventDefault()
            onGo(now.id)
          }}
          className="whole-walk absolute -inset-x-2 inset-y-0 h-full w-[calc(100%+1rem)] cursor-pointer touch-pan-y appearance-none bg-transparent"
        />
      </div>
      <ol aria-hidden className="relative mx-4 h-9 text-xs text-ink2">
        {chapters.map((chapter, n) =>
          chapter.points.length === 0 ? null : (
            <li
              key={chapter.id}
              className="absolute overflow-hidden text-center leading-4"
              style={{
                left: `${edge(starts[n] ?? 0) * 100}%`,
                width: `${(edge((starts[n] ?? 0) + chapter.points.length) - edge(starts[n] ?? 0)) * 100}%`,
              }}
            >
              <span className="line-clamp-2 px-0.5 hyphens-auto">
                <b className={chapter.id === now.chapter.id ? 'text-ink' : 'font-normal'}>{chapter.number}</b>
                <span className="@max-xl:hidden"> {chapter.title}</span>
              </span>
            </li>
          ),
        )}
      </ol>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 @max-xl:-mt-4">
        <p className="min-w-0 grow basis-48 text-note" aria-live="off">
          <span className="block text-xs text-ink2">
            {now.chapter.number} {now.chapter.title}
          </span>
          <strong className="typed block">{now.title}</strong>
          <span className="block">{figure}</span>
        </p>
        <Button onClick={() => onGo(now.id)}>{t.wholeGo}</Button>
      </div>
    </section>
  )
}

/** Where one begins to look: the lowest point, else the first. */
function lowestOf(points: readonly WholePoint[]): number {
  const medians = points.map((point) => point.median ?? Number.POSITIVE_INFINITY)
  const lowest = Math.min(...medians)
  return Math.max(0, medians.indexOf(lowest))
}
