'use client'
import type { BoardView, CustomerType, Touchpoint } from '../../lib/journey/entities.ts'
import { labelOf } from '../../lib/journey/values/coded.ts'
import { personName } from '../../lib/journey/values/customer-words.ts'
import { relevance } from '../../lib/journey/values/touchpoint-more.ts'
import { board } from '../../messages/board.ts'
import { customer } from '../../messages/customer.ts'
import type { Editing } from '../board/board-context.tsx'
import { Choice } from '../board/panel-parts.tsx'
import { useLang, useWords } from '../i18n.tsx'

export type RelevanceProps = {
  view: BoardView
  touchpoint: Touchpoint
  type: CustomerType
  /** Null: to read. */
  editing: Editing | null
}

/** How relevant this touchpoint is for the customer of its journey: a choice, or a row of a list to read. */
export function RelevanceChoice({ view, touchpoint, type, editing }: RelevanceProps) {
  const t = useWords(customer)
  const b = useWords(board)
  const lang = useLang()
  const name = personName(type.personName, view.meta.organisation.word, lang)
  const level = touchpoint.relevance[type.id]
  if (!editing)
    return level === undefined ? null : (
      <div>
        <dt className="text-xs font-semibold text-ink2">{t.relevantFor(name)}</dt>
        <dd className="text-note">{labelOf(relevance, level, lang)}</dd>
      </div>
    )
  return (
    <div data-action="touchpoint.relevance">
      <Choice
        label={t.howRelevant(name)}
        value={level === undefined ? '' : String(level)}
        options={[
          { code: '', label: b.unknownYet },
          ...relevance.map(({ code, label }) => ({ code, label: label[lang] })),
        ]}
        onChange={(chosen) => {
          const row = relevance.find(({ code }) => code === chosen)
          editing.edit.setRelevance(touchpoint.id, type.id, row?.value ?? null)
        }}
      />
    </div>
  )
}
