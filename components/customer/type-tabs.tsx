'use client'
import Plus from 'lucide-react/icons/plus'
import type { BoardView } from '../../lib/journey/entities.ts'
import { customer } from '../../messages/customer.ts'
import { useBoardParts } from '../board/board-context.tsx'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'

/** The customer types of the board: that of today, the others beside it. Who leads adds one. */
export function TypeTabs({
  view,
  shownId,
  todayId,
  onShow,
}: {
  view: BoardView
  shownId: string
  todayId: string
  onShow: (typeId: string) => void
}) {
  const t = useWords(customer)
  const { editing } = useBoardParts()
  const mayAdd = editing?.may({ what: 'type.add' }) ?? false
  if (view.types.length < 2 && !mayAdd) return null
  return (
    <nav aria-label={t.types} className="flex flex-wrap items-center gap-1 border-b border-line">
      {view.types.length > 1
        ? view.types.map((type, at) => (
            <button
              key={type.id}
              type="button"
              aria-current={type.id === shownId ? 'true' : undefined}
              onClick={() => onShow(type.id)}
              className={classNames(
                'target shrink-0 border-b-3 px-2 text-sm',
                type.id === shownId ? 'border-ink font-bold' : 'border-transparent text-ink2 hover:text-ink',
              )}
            >
              <span lang={view.meta.language} className="typed">
                {type.personName || type.name || t.typeNth(at + 1)}
              </span>
              {type.id === todayId ? <span className="font-normal text-ink2"> · {t.today}</span> : null}
            </button>
          ))
        : null}
      {mayAdd ? (
        <Button
          kind="quiet"
          data-action="type.add"
          icon={<Plus aria-hidden strokeWidth={1.75} />}
          onClick={() => {
            const id = editing?.edit.addType({ name: '' })
            if (id) onShow(id)
          }}
        >
          {t.addType}
        </Button>
      ) : null}
    </nav>
  )
}
