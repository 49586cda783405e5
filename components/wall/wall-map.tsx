'use client'
import { groupsOf, type Group } from '../../lib/client/board-layout.ts'
import { usePush } from '../../lib/client/hooks.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { board } from '../../messages/board.ts'
import { wall } from '../../messages/wall.ts'
import { useWords } from '../i18n.tsx'
import { Fit } from './fit.tsx'

/* Titles smaller than this say nothing from a chair: then each chapter tells how many it has. */
const LEAST = 0.62

/** Chapters with the titles of their touchpoints, the whole journey at once. */
export function WallMap({ view, journeyId }: { view: BoardView; journeyId: string }) {
  const t = useWords(wall)
  const groups = groupsOf(view, journeyId)
  if (groups.length === 0) return <p className="m-auto text-[2em] text-ink2">{t.nothingYet}</p>
  return (
    <Fit most={1.5} least={LEAST} otherwise={<Chapters groups={groups} />}>
      <Chapters groups={groups} titles />
    </Fit>
  )
}

function Chapters({ groups, titles = false }: { groups: readonly Group[]; titles?: boolean }) {
  const t = useWords(wall)
  const b = useWords(board)
  const { language } = usePush().state
  const across = groups.length > 9 ? Math.ceil(groups.length / 2) : groups.length
  return (
    <ol
      className="grid gap-x-[0.9em] gap-y-[1.2em]"
      style={{ gridTemplateColumns: `repeat(${across}, minmax(min-content, 1fr))` }}
      data-chapters
    >
      {groups.map(({ chapter, number, columns }) => (
        <li key={chapter.id} className="border-t-[0.2em] border-ink pt-[0.3em]" lang={language}>
          <h3 className="text-[1.15em] leading-tight hyphens-auto">
            <span className="font-normal text-ink2">{number} </span>
            {chapter.title || b.untitledChapter}
          </h3>
          {titles ? (
            <ul className="mt-[0.5em] flex flex-col gap-[0.35em]">
              {columns.map(({ touchpoint }) => (
                <li
                  key={touchpoint.id}
                  className="rounded-card border border-edge bg-surface px-[0.4em] py-[0.2em] leading-tight hyphens-auto"
                >
                  {touchpoint.title || b.untitledTouchpoint}
                </li>
              ))}
            </ul>
          ) : (
            <p className="mt-[0.3em] text-ink2">{t.touchpoints(columns.length)}</p>
          )}
        </li>
      ))}
    </ol>
  )
}
