'use client'
import ListTodo from 'lucide-react/icons/list-todo'
import type { Earlier } from '../../lib/journey/follow-up.ts'
import { loop } from '../../messages/loop.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'

/** Above the board while a workshop opens: what was agreed the last time, and how far it is. */
export function EarlierLine({ earlier: { actions }, onOpen }: { earlier: Earlier; onOpen: () => void }) {
  const t = useWords(loop)
  const done = actions.filter(({ state }) => state === 'done').length
  return (
    <div
      data-earlier-line
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-surface px-4 py-1.5 text-note print:hidden"
    >
      <ListTodo aria-hidden size={18} strokeWidth={1.75} className="shrink-0" />
      <p className="mr-auto">{t.earlierLine(done, actions.length)}</p>
      <Button data-action="earlier.open" onClick={onOpen}>
        {t.earlierLook}
      </Button>
    </div>
  )
}
