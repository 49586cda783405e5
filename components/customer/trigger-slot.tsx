'use client'
import Flag from 'lucide-react/icons/flag'
import { TEXT_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import { board } from '../../messages/board.ts'
import { useBoardParts, type OfJourney } from '../board/board-context.tsx'
import { OPEN_BOX } from '../board/card.tsx'
import { useIsOpen, useOpenStore } from '../board/open-store.tsx'
import { useWords } from '../i18n.tsx'
import { classNames } from '../ui/class-names.ts'
import { typeOf } from './type-of.ts'

const SLOT = 'block w-full rounded-card border px-1.5 py-1 text-left text-sm'

/** A journey begins with a need: what made this customer set out, before the first chapter. */
export function TriggerSlot({ view, journeyId }: OfJourney) {
  const t = useWords(board)
  const { editing, boardLang } = useBoardParts()
  const store = useOpenStore()
  const type = typeOf(view, journeyId)
  const stop = `trigger:${type?.id ?? ''}`
  const open = useIsOpen(stop)
  if (!type) return null
  const { trigger } = type
  const may = editing?.may({ what: 'type.text' }) ?? false
  if (!may && !trigger) return null
  const name = (
    <span className="flex items-center gap-1 text-xs font-semibold text-ink2">
      <Flag aria-hidden size={14} strokeWidth={1.75} className="shrink-0" />
      {t.trigger}
    </span>
  )
  const words = trigger ? (
    <span lang={boardLang} className="typed line-clamp-4 in-[.board-print]:line-clamp-none">
      {trigger}
    </span>
  ) : (
    <span className="text-ink2">{t.noTrigger}</span>
  )
  if (!may || !editing)
    return (
      <p className={classNames(SLOT, 'border-edge bg-surface')} title={trigger} data-trigger>
        {name}
        {words}
      </p>
    )
  const leave = () => {
    store.set(null)
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-stop="${stop}"]`)?.focus())
  }
  if (open)
    return (
      <div className={classNames(OPEN_BOX, 'relative z-10 in-[.map-corner]:w-64')} data-trigger>
        <editing.Text
          where={{ in: 'types', id: type.id, field: 'trigger' }}
          label={t.trigger}
          placeholder={t.noTrigger}
          multiline
          startHere
          max={TEXT_MAX_CHARACTERS}
          touchpoint={null}
          field={`types:${type.id}:trigger`}
          onLeave={leave}
        />
      </div>
    )
  return (
    <button
      type="button"
      data-stop={stop}
      data-action="type.edit"
      data-trigger
      title={trigger}
      onClick={() => store.set(stop)}
      className={classNames(
        SLOT,
        'min-h-8 hover:border-ink pointer-coarse:min-h-11',
        trigger ? 'border-edge bg-surface' : 'border-dashed border-edge print:hidden',
      )}
    >
      {name}
      {words}
    </button>
  )
}
