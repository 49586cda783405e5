'use client'
import Plus from 'lucide-react/icons/plus'
import { useRef, type ReactNode } from 'react'
import { TITLE_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import type { Group } from '../../lib/client/board-layout.ts'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { useBoardParts } from './board-context.tsx'
import type { Editing } from './board-context.tsx'
import { OPEN_BOX } from './card.tsx'
import { EditActions } from './edit-actions.tsx'
import { latePart } from './late-part.tsx'
import { returnTo, useIsOpen, useOpenStore } from './open-store.tsx'
import { chapterSpot } from './spot.ts'
import { TouchpointDraft } from './touchpoint-draft.tsx'
import { useDraggable } from './use-drag.ts'

/* A chapter is opened to type its title: the choice under it comes a moment later. */
const LateChapterFor = latePart(
  () => import('../customer/chapter-for.tsx').then((file) => file.ChapterFor),
  ({ failed, children }: { failed: boolean; children: ReactNode }) => (failed ? children : null),
)
const TITLE = 'text-note font-bold text-ink typed'

/** "2 Lid worden", with the ways to rename it and to hang a touchpoint under it. */
export function ChapterHead({
  group,
  draftElsewhere = false,
}: {
  group: Group
  /** The list shows a new touchpoint where it will stand, at the end. */
  draftElsewhere?: boolean
}) {
  const t = useWords(board)
  const { editing, boardLang } = useBoardParts()
  const number = (
    <span aria-hidden className="tabular shrink-0 font-normal text-ink2">
      {group.number}
    </span>
  )
  if (!editing)
    return (
      <span className="flex items-baseline gap-2">
        {number}
        <span lang={boardLang} className={TITLE}>
          {group.chapter.title || t.untitledChapter}
        </span>
      </span>
    )
  return <LiveChapter group={group} number={number} editing={editing} draftElsewhere={draftElsewhere} />
}

function LiveChapter({
  group,
  number,
  editing,
  draftElsewhere,
}: {
  group: Group
  number: ReactNode
  editing: Editing
  draftElsewhere: boolean
}) {
  const t = useWords(board)
  const { boardLang } = useBoardParts()
  const store = useOpenStore()
  const { id, title, createdBy } = group.chapter
  const at = chapterSpot(id)
  const key = `chapters:${id}`
  const draft = `draft:${id}`
  const open = useIsOpen(key)
  const adding = useIsOpen(draft)
  const head = useRef<HTMLButtonElement>(null)
  useDraggable(head, { kind: 'chapters', id }, editing.may({ what: 'chapter.move' }) && !open)

  const leave = (stop: string) => {
    if (store.get() === stop) store.set(null)
    returnTo(stop)
  }
  const { Text } = editing
  const words = title || t.untitledChapter
  return (
    <div className="sticky left-(--lane) w-max max-w-[min(100%,28rem)] min-w-[min(100%,9rem)]">
      {open && editing.may({ what: 'chapter.edit', at }) ? (
        <fieldset aria-label={t.chapter} className={OPEN_BOX}>
          <Text
            where={{ in: 'chapters', id, field: 'title' }}
            label={t.chapter}
            startHere
            max={TITLE_MAX_CHARACTERS}
            placeholder={t.chapterTitleHint}
            touchpoint={null}
            field={key}
            onLeave={() => leave(key)}
          />
          <LateChapterFor chapter={group.chapter} editing={editing} onLeave={() => leave(key)} />
          <EditActions
            kind="chapters"
            id={id}
            createdBy={createdBy}
            ways={['left', 'right']}
            onDone={() => leave(key)}
            at={at}
          />
        </fieldset>
      ) : (
        <span className="flex items-start gap-1.5">
          <button
            ref={head}
            type="button"
            data-stop={key}
            data-action="chapter.rename"
            onFocus={() => editing.here({ touchpoint: null, field: null, typing: false })}
            onClick={() => {
              if (editing.may({ what: 'chapter.edit', at })) store.set(key)
            }}
            className="flex min-h-8 min-w-0 items-baseline gap-2 rounded-card border border-transparent px-1 py-1 text-left hover:border-edge hover:bg-surface"
          >
            {number}
            <span lang={boardLang} className={TITLE}>
              {words}
            </span>
          </button>
          {editing.may({ what: 'touchpoint.add', at }) && !adding ? (
            <button
              type="button"
              data-stop={draft}
              data-action="touchpoint.add"
              aria-label={t.addTouchpointIn(words)}
              title={t.addTouchpoint}
              onClick={() => store.set(draft)}
              className="target grid shrink-0 place-items-center rounded-card border border-dashed border-edge text-ink2 hover:border-ink hover:bg-surface hover:text-ink print:hidden"
            >
              <Plus aria-hidden size={16} strokeWidth={1.75} />
            </button>
          ) : null}
        </span>
      )}
      {adding && !draftElsewhere ? (
        <div className="mt-1 w-44 max-w-full font-normal">
          <TouchpointDraft group={group} editing={editing} />
        </div>
      ) : null}
    </div>
  )
}
