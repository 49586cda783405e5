'use client'
import Quote from 'lucide-react/icons/quote'
import { customer } from '../../messages/customer.ts'
import { useBoardParts, type OfJourney } from '../board/board-context.tsx'
import { usePerson } from '../course/use-person.ts'
import { useWords } from '../i18n.tsx'
import { typeOf } from './type-of.ts'
import { TypeText } from './type-text.tsx'

/** Above the chapters while they are made: what the customer really wants comes before them. */
export function WantLine({ view, journeyId }: OfJourney) {
  const t = useWords(customer)
  const { editing, boardLang } = useBoardParts()
  const name = usePerson(view, journeyId)
  const type = typeOf(view, journeyId)
  if (!type) return null
  const { want, limits } = type
  const label = t.wanted(name)
  return (
    <aside
      aria-label={label}
      className="flex flex-wrap items-start gap-x-3 gap-y-1 border-b border-edge bg-surface px-4 py-2 text-note"
      data-want
    >
      <p className="flex items-center gap-2 font-semibold">
        <Quote aria-hidden size={18} strokeWidth={1.75} className="shrink-0" />
        {want ? label : t.notWanted(name)}
      </p>
      {want ? (
        <p lang={boardLang} className="typed voice min-w-0">
          {want}
          {limits ? (
            <span className="not-italic">
              {' '}
              <span lang={undefined} className="font-sans text-ink2">
                {t.limits}
              </span>{' '}
              {limits}
            </span>
          ) : null}
        </p>
      ) : editing?.may({ what: 'type.text' }) ? (
        <div className="min-w-0 grow basis-80">
          <TypeText type={type} field="want" label={label} placeholder={t.wantHint} />
        </div>
      ) : null}
    </aside>
  )
}
