'use client'
import { useId } from 'react'
import type { Chapter } from '../../lib/journey/entities.ts'
import { lifecycle } from '../../lib/journey/values/people.ts'
import { board } from '../../messages/board.ts'
import { customer } from '../../messages/customer.ts'
import type { Editing } from '../board/board-context.tsx'
import { useLang, useWords } from '../i18n.tsx'
import { Select } from '../ui/field.tsx'

/** In the open box of a chapter: whom it is for, from who is no customer yet to who recommends us. */
export function ChapterFor({
  chapter,
  editing,
  onLeave,
}: {
  chapter: Chapter
  editing: Editing
  onLeave: () => void
}) {
  const t = useWords(customer)
  const b = useWords(board)
  const lang = useLang()
  const id = useId()
  const { lifecycle: value } = chapter
  return (
    <div className="mt-1 flex flex-wrap items-center gap-2 border-t border-line px-1 py-1.5">
      <label htmlFor={id} className="shrink-0 text-xs font-semibold text-ink2">
        {t.chapterFor}
      </label>
      <Select
        id={id}
        data-action="chapter.for"
        value={value}
        onChange={(event) => editing.edit.setChapter(chapter.id, { lifecycle: event.target.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onLeave()
        }}
        className="min-h-8! min-w-0 grow basis-32 py-0.5! pl-2! text-sm! pointer-coarse:min-h-11!"
      >
        <option value="">{b.unknownYet}</option>
        {lifecycle.map(({ code, label }) => (
          <option key={code} value={code}>
            {label[lang]}
          </option>
        ))}
        {value === '' || lifecycle.some(({ code }) => code === value) ? null : (
          <option value={value}>{value}</option>
        )}
      </Select>
    </div>
  )
}
