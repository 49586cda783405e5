'use client'
import { groupsOf } from '../../lib/client/board-layout.ts'
import { usePush } from '../../lib/client/hooks.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { latestResults, overRounds, revealedOf, talkOrder } from '../../lib/journey/rounds.ts'
import { board } from '../../messages/board.ts'
import { wall } from '../../messages/wall.ts'
import { curvePoint } from '../curve/curve-point.ts'
import { EmotionCurve } from '../curve/emotion-curve.tsx'
import { emotionWord, nearestEmotion, signed } from '../curve/figures.ts'
import { useLang, useWords } from '../i18n.tsx'
import { AgreementSign } from '../vote/agreement-sign.tsx'
import { Scaled } from './scaled.tsx'

/* Px of the drawing before it is laid over the screen: few touchpoints get wide columns, many still a figure each. */
const SHEET = 760
const COLUMN = { least: 62, most: 170, titled: 84 }
const AXIS = 36
/* A long journey is drawn higher too, or it would be a thread on the screen. */
const HEIGHT = { least: 180, most: 380, wide: 3.6 }
const TALK = 3

/** The height profile of the journey, and what the group talks about first. */
export function WallCurve({ view, journeyId }: { view: BoardView; journeyId: string }) {
  const t = useWords(wall)
  const b = useWords(board)
  const lang = useLang()
  const { rounds, language } = usePush().state
  const results = latestResults(rounds)
  const groups = groupsOf(view, journeyId)
  const over = overRounds(revealedOf(rounds, 'emotion').filter((round) => round.journeyId === journeyId))
  const first = talkOrder(over.results).slice(0, TALK)
  const points = groups.flatMap(({ columns }) =>
    columns.map(({ touchpoint }) => {
      const { id, title } = touchpoint
      const point = curvePoint({ id, title: title || b.untitledTouchpoint }, results.get(id))
      // A sign at every point that divides the group would stand over its neighbours.
      return first.includes(id) ? point : { ...point, opposed: false, label: null }
    }),
  )
  const column = Math.max(COLUMN.least, Math.min(COLUMN.most, SHEET / Math.max(points.length, 1)))
  const height = Math.max(HEIGHT.least, Math.min(HEIGHT.most, (AXIS + column * points.length) / HEIGHT.wide))
  const title = new Map(points.map((point) => [point.id, point.title]))
  return (
    <>
      <Scaled widths={[AXIS + column * points.length]} most={2.4}>
        <EmotionCurve points={points} columnWidth={column} height={height} axis draw />
        <ol aria-hidden className="flex text-xs leading-tight" style={{ paddingLeft: AXIS }} lang={language}>
          {groups
            .filter(({ columns }) => columns.length > 0)
            .map(({ chapter, number, columns }) => (
              <li key={chapter.id} style={{ width: column * columns.length }} className="px-0.5">
                <span className="line-clamp-2 border-t-2 border-ink pt-0.5 font-bold hyphens-auto">
                  {number} {chapter.title || b.untitledChapter}
                </span>
                {column >= COLUMN.titled ? (
                  <span className="flex">
                    {columns.map(({ touchpoint }) => (
                      <span
                        key={touchpoint.id}
                        style={{ width: column }}
                        className="line-clamp-3 px-0.5 text-center hyphens-auto"
                      >
                        {title.get(touchpoint.id)}
                      </span>
                    ))}
                  </span>
                ) : null}
              </li>
            ))}
        </ol>
      </Scaled>
      {first.length > 0 ? (
        <section className="flex flex-col gap-[0.3em]" data-talk>
          <h3 className="text-[1.1em]">{t.talkFirst}</h3>
          <ol className="flex flex-col gap-[0.2em]">
            {first.map((id, n) => {
              const tally = over.results.find(({ target }) => target === id)?.tally
              if (!tally) return null
              const middle = nearestEmotion(tally.median)
              return (
                <li
                  key={id}
                  className="flex items-baseline gap-[0.6em] text-[1.3em] [&_svg]:size-[1em] [&>span:last-child]:text-[0.7em]"
                >
                  <span className="tabular text-ink2">{n + 1}</span>
                  <strong lang={language} className="typed min-w-0 truncate">
                    {title.get(id) ?? over.titles.get(id)}
                  </strong>
                  <span className="shrink-0 text-ink2">
                    {emotionWord(middle, lang)} {signed(tally.median, lang)}
                  </span>
                  <AgreementSign label={tally.label} opposed={tally.opposed} />
                </li>
              )
            })}
          </ol>
        </section>
      ) : null}
    </>
  )
}
