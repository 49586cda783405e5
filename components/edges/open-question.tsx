'use client'
import CircleHelp from 'lucide-react/icons/circle-help'
import { edges as words } from '../../messages/edges.ts'
import { useBoardParts } from '../board/board-context.tsx'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'

/** What isn't agreed on is told as open and the group goes on; who leads keeps and takes back. */
export function OpenQuestion({ code, name }: { code: string; name: string }) {
  const t = useWords(words)
  const announce = useAnnounce()
  const { editing } = useBoardParts()
  const open = editing?.view()?.scope.open.includes(code) ?? false
  const may = editing?.may({ what: 'scope.open' }) ?? false
  if (!open && !may) return null
  return (
    <div className="flex flex-wrap items-center gap-2" data-open-question={open ? code : undefined}>
      {open ? <OpenSign /> : null}
      {may && editing ? (
        <Button
          kind="quiet"
          data-action="scope.open"
          aria-label={open ? t.closeOf(name) : t.keepOpenOf(name)}
          onClick={() => {
            if (editing.edit.setOpen(code, !open) && !open) announce(t.keptOpen)
          }}
        >
          {open ? t.close : t.keepOpen}
        </Button>
      ) : null}
    </div>
  )
}

export function OpenSign() {
  const t = useWords(words)
  return (
    <span className="inline-flex items-center gap-1 rounded-sign border border-dashed border-ink px-1.5 text-sm font-semibold">
      <CircleHelp aria-hidden size={16} strokeWidth={1.75} />
      {t.open}
    </span>
  )
}
