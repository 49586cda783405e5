'use client'
import type { Group } from '../../lib/client/board-layout.ts'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import type { Editing } from './board-context.tsx'
import { DraftField } from './draft-field.tsx'
import { returnTo, useOpenStore } from './open-store.tsx'

/** Brings what was just added into sight; the focus stays with who types the next one. */
function bringIntoSight(touchpointId: string): void {
  const look = (tries: number) =>
    requestAnimationFrame(() => {
      const stop = document.querySelector(`#content [data-stop="touchpoints:${touchpointId}"]`)
      if (stop) stop.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      else if (tries > 0) look(tries - 1)
    })
  look(10)
}

/** A new touchpoint at the end of a chapter, before it exists. */
export function TouchpointDraft({ group, editing }: { group: Group; editing: Editing }) {
  const t = useWords(board)
  const store = useOpenStore()
  const { id, title } = group.chapter
  const draft = `draft:${id}`
  return (
    <DraftField
      label={t.addTouchpointIn(title || t.untitledChapter)}
      hint={group.columns.length === 0 ? t.ghost : t.touchpointTitleHint}
      touchpoint={null}
      field={draft}
      onAdd={(text) => {
        const made = editing.edit.addTouchpoint({ chapterId: id, title: text })
        if (made) bringIntoSight(made)
        return made !== null
      }}
      onLeave={() => {
        if (store.get() === draft) store.set(null)
        returnTo(draft, 'nowhere')
      }}
    />
  )
}
