'use client'
import type { ComponentType } from 'react'
import { chaptersOf, notesOf, touchpointsOf } from '../../lib/journey/place.ts'
import type { BoardView, NoteLane } from '../../lib/journey/entities.ts'
import { alone } from '../../messages/alone.ts'
import { useBoardParts } from '../board/board-context.tsx'
import { useWords } from '../i18n.tsx'
import { classNames } from '../ui/class-names.ts'
import { AddLine } from './add-line.tsx'
import { HiddenCount } from './hidden-count.tsx'
import { OwnPiece } from './own-piece.tsx'
import type { Jottings, Place } from './use-jottings.ts'

type Writing = { view: BoardView; journeyId: string; jottings: Jottings; columns: boolean }

/** One's own pieces of one place, and the line for the next. */
function Slot({
  place,
  label,
  placeholder,
  jottings,
}: {
  place: Place
  label: string
  placeholder: string
  jottings: Jottings
}) {
  const own = jottings.at(place)
  return (
    <>
      {own.length > 0 ? (
        <ol className="flex flex-col gap-2">
          {own.map((piece, at) => (
            <OwnPiece
              key={piece.jotting.id}
              piece={piece}
              label={`${label} ${at + 1}`}
              newest={at === own.length - 1}
              jottings={jottings}
            />
          ))}
        </ol>
      ) : null}
      <AddLine place={place} label={label} placeholder={placeholder} jottings={jottings} />
    </>
  )
}

export function WriteChapters({ journeyId, jottings }: Writing) {
  const t = useWords(alone)
  const place = { kind: 'chapter', parent: journeyId } as const
  return (
    <div className="flex max-w-xl flex-col gap-2">
      <Slot
        place={place}
        label={t.add.chapter}
        placeholder={jottings.at(place).length === 0 ? t.start : t.add.chapter}
        jottings={jottings}
      />
      <HiddenCount count={jottings.hidden('chapter', journeyId)} />
    </div>
  )
}

type InChapter = { writing: Writing; chapterId: string; title: string }

/** Chapters side by side as on the map, or under each other as in the list. */
function Chapters({
  writing,
  none,
  Each,
}: {
  writing: Writing
  none: string
  Each: ComponentType<InChapter>
}) {
  const t = useWords(alone)
  const { boardLang } = useBoardParts()
  const { view, journeyId, columns } = writing
  const chapters = chaptersOf(view, journeyId)
  if (chapters.length === 0) return <p className="text-ink2">{none}</p>
  return (
    <ol
      className={classNames(
        'grid gap-4',
        columns
          ? 'scroll-px-4 auto-cols-[minmax(15.5rem,20rem)] grid-flow-col -mx-2 overflow-x-auto px-2 pt-2 pb-3'
          : 'max-w-xl gap-6',
      )}
    >
      {chapters.map(({ id, title }) => (
        <li key={id} className="flex min-w-0 flex-col gap-2 border-t-2 border-ink pt-2">
          <h3 lang={boardLang} className="typed text-lg">
            {title || t.untitledChapter}
          </h3>
          <Each writing={writing} chapterId={id} title={title || t.untitledChapter} />
        </li>
      ))}
    </ol>
  )
}

/** What stands there for everybody already. */
function OnBoard({ pieces }: { pieces: readonly { id: string; words: string }[] }) {
  const t = useWords(alone)
  const { boardLang } = useBoardParts()
  if (pieces.length === 0) return null
  return (
    <ul aria-label={t.onBoard} className="flex flex-col gap-1 text-note text-ink2">
      {pieces.map(({ id, words }) => (
        <li key={id} lang={boardLang} className="typed border-l-3 border-line pl-2">
          {words}
        </li>
      ))}
    </ul>
  )
}

function ChapterTouchpoints({ writing, chapterId, title }: InChapter) {
  const t = useWords(alone)
  const { view, jottings } = writing
  const place = { kind: 'touchpoint', parent: chapterId } as const
  return (
    <>
      <OnBoard
        pieces={touchpointsOf(view, chapterId).map((each) => ({
          id: each.id,
          words: each.title || t.untitledTouchpoint,
        }))}
      />
      <Slot
        place={place}
        label={t.addIn(t.add.touchpoint, title)}
        placeholder={jottings.at(place).length === 0 ? t.start : t.add.touchpoint}
        jottings={jottings}
      />
      <HiddenCount count={jottings.hidden('touchpoint', chapterId)} />
    </>
  )
}

const LANES: readonly Extract<NoteLane, 'pain' | 'opportunity'>[] = ['pain', 'opportunity']

function ChapterNotes({ writing, chapterId }: InChapter) {
  const t = useWords(alone)
  const { boardLang } = useBoardParts()
  const { view, jottings } = writing
  return touchpointsOf(view, chapterId).map(({ id, title }) => (
    <section key={id} aria-labelledby={`alone-${id}`} className="flex flex-col gap-2 pb-3">
      <h4 id={`alone-${id}`} lang={boardLang} className="typed text-note font-bold">
        {title || t.untitledTouchpoint}
      </h4>
      <OnBoard pieces={notesOf(view, id).map((note) => ({ id: note.id, words: note.text }))} />
      {LANES.map((lane) => (
        <Slot
          key={lane}
          place={{ kind: 'note', parent: id, lane }}
          label={t.addIn(t.addNote[lane], title || t.untitledTouchpoint)}
          placeholder={t.addNote[lane]}
          jottings={jottings}
        />
      ))}
      <HiddenCount count={jottings.hidden('note', id)} />
    </section>
  ))
}

export function WriteTouchpoints(writing: Writing) {
  const t = useWords(alone)
  return <Chapters writing={writing} none={t.noChapters} Each={ChapterTouchpoints} />
}

export function WriteNotes(writing: Writing) {
  const t = useWords(alone)
  return <Chapters writing={writing} none={t.noTouchpoints} Each={ChapterNotes} />
}
