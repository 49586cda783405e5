'use client'
import Plus from 'lucide-react/icons/plus'
import { memo, type ReactNode } from 'react'
import { groupsOf } from '../../lib/client/board-layout.ts'
import type { Column, Group } from '../../lib/client/board-layout.ts'
import type { BoardView, BrandPromise } from '../../lib/journey/entities.ts'
import { board } from '../../messages/board.ts'
import { TriggerSlot } from '../customer/trigger-slot.tsx'
import { EdgesWords, UnseenSign } from '../edges/edges-words.tsx'
import { signed, nearestEmotion } from '../curve/figures.ts'
import { useLang, useWords } from '../i18n.tsx'
import { Face } from '../ui/face.tsx'
import { AddChapter } from './add-chapter.tsx'
import { useBoardParts } from './board-context.tsx'
import './board.css'
import { ChapterHead } from './chapter-head.tsx'
import { figureWords } from './figures.ts'
import { LateChapterQuestion } from './late-parts.tsx'
import { LaneName, MAP_LANES } from './lane-name.tsx'
import { MapCell } from './map-cell.tsx'
import { useFolds, type Folds } from './use-folds.ts'
import { FoldLane, LaneCount } from './fold-lane.tsx'
import { useIsOpen, useOpenStore } from './open-store.tsx'
import { PhoneScope } from './phone-scope.tsx'
import { chapterSpot } from './spot.ts'
import { TouchpointDraft } from './touchpoint-draft.tsx'
import { TouchpointGuard } from './touchpoint-guard.tsx'
import { TouchpointHead } from './touchpoint-head.tsx'
import { useAtRest } from './use-at-rest.ts'
import { useNarrow } from './use-look.ts'

function Emotion({ id }: { id: string }) {
  const t = useWords(board)
  const lang = useLang()
  const { results } = useBoardParts()
  const result = results.get(id)
  const words = figureWords(result, t)
  if (!words) return <span className="text-sm text-ink2">{t.emotionNone}</span>
  return (
    <span className="flex items-center gap-2 text-note">
      {result?.tally ? (
        <>
          <Face value={nearestEmotion(result.tally.median)} size={24} />
          <strong className="tabular">{signed(result.tally.median, lang)}</strong>
        </>
      ) : null}
      <span>
        {words.label}
        {words.votes ? <span className="text-ink2"> · {words.votes}</span> : null}
      </span>
    </span>
  )
}

const ListTouchpoint = memo(
  function ListTouchpoint({
    column,
    promises,
    folds,
  }: {
    column: Column
    promises: BrandPromise[]
    folds: Folds
  }) {
    const { editing } = useBoardParts()
    const { touchpoint, lanes } = column
    return (
      <article className="rounded-card border border-line bg-paper p-3" data-list={touchpoint.id}>
        <h3 className="mb-1">
          <TouchpointHead touchpoint={touchpoint} />
        </h3>
        <div className="flex flex-col">
          {MAP_LANES.map((lane) => {
            const empty =
              !editing &&
              (lane === 'pain' || lane === 'opportunity' || lane === 'evidence') &&
              lanes[lane].length === 0
            return empty ? null : (
              <section
                key={lane}
                className="grid gap-x-3 gap-y-1 border-t border-line py-2 sm:grid-cols-[8.5rem_1fr]"
              >
                <h4 className="pt-1 text-sm font-semibold">
                  <FoldLane lane={lane} folds={folds} />
                </h4>
                {folds.folded(lane) ? (
                  <p className="pt-1 text-sm text-ink2">
                    <LaneCount lane={lane} columns={[column]} />
                  </p>
                ) : (
                  <div className="group/cell min-w-0">
                    <MapCell touchpoint={touchpoint} lane={lane} lanes={lanes} promises={promises} />
                  </div>
                )}
              </section>
            )
          })}
          <section className="grid gap-x-3 gap-y-1 border-t border-line pt-2 sm:grid-cols-[8.5rem_1fr]">
            <h4 className="pt-1 text-sm font-semibold">
              <LaneName row="emotion" />
            </h4>
            <Emotion id={touchpoint.id} />
          </section>
        </div>
      </article>
    )
  },
  (a, b) =>
    a.promises === b.promises &&
    MAP_LANES.every((lane) => a.folds.folded(lane) === b.folds.folded(lane)) &&
    a.column.touchpoint === b.column.touchpoint &&
    (['pain', 'opportunity', 'evidence'] as const).every(
      (lane) =>
        a.column.lanes[lane].length === b.column.lanes[lane].length &&
        a.column.lanes[lane].every((note, i) => note === b.column.lanes[lane][i]),
    ),
)

function ListChapter({ group, view, folds }: { group: Group; view: BoardView; folds: Folds }) {
  const t = useWords(board)
  const { editing } = useBoardParts()
  const store = useOpenStore()
  const draft = `draft:${group.chapter.id}`
  const adding = useIsOpen(draft)
  const narrow = useNarrow()
  const atRest = useAtRest()
  // A phone fetches the words of the guard only for whom it may ask.
  const mayBeAsked =
    !narrow || editing?.may({ what: 'chapter.bin', createdBy: group.chapter.createdBy }) === true
  const asks = atRest && editing !== null && mayBeAsked
  return (
    <section className="flex flex-col gap-3">
      <h2 className="border-b-2 border-ink pb-1">
        <ChapterHead group={group} draftElsewhere />
      </h2>
      <UnseenSign view={view} journeyId={group.chapter.place.parent} chapterId={group.chapter.id} />
      {asks ? <LateChapterQuestion chapterId={group.chapter.id} /> : null}
      {group.columns.length === 0 && !editing ? <p className="text-sm text-ink2">{t.emptyDone}</p> : null}
      {group.columns.map((column) => (
        <TouchpointGuard key={column.touchpoint.id} of={column.touchpoint}>
          <ListTouchpoint column={column} promises={view.promises} folds={folds} />
        </TouchpointGuard>
      ))}
      {adding && editing ? (
        <TouchpointDraft group={group} editing={editing} />
      ) : editing?.may({ what: 'touchpoint.add', at: chapterSpot(group.chapter.id) }) ? (
        <button
          type="button"
          onClick={() => store.set(draft)}
          className="flex min-h-11 items-center gap-1.5 rounded-card border border-dashed border-edge px-3 py-1.5 text-left text-note text-ink2 hover:border-ink hover:text-ink print:hidden"
        >
          <Plus aria-hidden size={16} strokeWidth={1.75} />
          {group.columns.length === 0 ? t.ghost : t.addTouchpointIn(group.chapter.title || t.untitledChapter)}
        </button>
      ) : null}
    </section>
  )
}

/** The same board as headings and lists, with the same power: for phones, high zoom and screen readers. */
export function BoardList({
  view,
  journeyId,
  withScope,
  end,
}: {
  view: BoardView
  journeyId: string
  /** Above it, where nothing stands at its left. */
  withScope?: boolean
  /** What stands where the journey ends. */
  end?: ReactNode
}) {
  const t = useWords(board)
  const { editing } = useBoardParts()
  const groups = groupsOf(view, journeyId)
  const folds = useFolds()
  return (
    <div className="mx-auto flex w-full max-w-3xl flex-col gap-8 px-4 py-5 [--lane:0px] sm:px-6">
      {withScope ? <PhoneScope view={view} journeyId={journeyId} /> : null}
      {groups.length === 0 && !editing ? (
        <p>
          <strong className="block">{t.noChaptersDone}</strong>
          <span className="text-ink2">{t.noChaptersDoneHint}</span>
        </p>
      ) : null}
      <EdgesWords view={view} journeyId={journeyId} />
      {groups.length > 0 ? <TriggerSlot view={view} journeyId={journeyId} /> : null}
      {groups.map((group) => (
        <ListChapter key={group.chapter.id} group={group} view={view} folds={folds} />
      ))}
      {editing?.may({ what: 'chapter.add' }) ? (
        <AddChapter journeyId={journeyId} first={groups.length === 0} />
      ) : null}
      {end}
    </div>
  )
}
