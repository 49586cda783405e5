'use client'
import { useState } from 'react'
import type { Group } from '../../lib/client/board-layout.ts'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import type { Editing } from './board-context.tsx'
import { DraftField } from './draft-field.tsx'
import { returnTo, useOpenStore } from './open-store.tsx'

/**
 * Brings what was just added into sight. The focus stays with who types the next one, and so does the field:
 * where both don't fit, as in the list on a phone, the field is what stays.
 */
function bringIntoSight(touchpointId: string): void {
  const look = (tries: number) =>
    requestAnimationFrame(() => {
      const stop = document.querySelector(`#content [data-stop="touchpoints:${touchpointId}"]`)
      if (stop)
        for (const each of [stop, document.activeElement])
          each?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
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
  const [added, setAdded] = useState('')
  return (
    <>
      <DraftField
        label={t.addTouchpointIn(title || t.untitledChapter)}
        hint={group.columns.length === 0 ? t.ghost : t.touchpointTitleHint}
        touchpoint={null}
        field={draft}
        target={{ in: 'new', kind: 'touchpoint', parent: id }}
        onAdd={(text) => {
          const made = editing.edit.addTouchpoint({ chapterId: id, title: text })
          if (made) {
            bringIntoSight(made)
            setAdded(text)
          }
          return made !== null
        }}
        onLeave={() => {
          if (store.get() === draft) store.set(null)
          returnTo(draft)
        }}
      />
      {/* Said already. In the list the title may stand above the screen. */}
      {added ? (
        <p aria-hidden className="hidden text-sm text-ink2 in-data-[showing=list]:block">
          {t.added(added)}
        </p>
      ) : null}
    </>
  )
}
