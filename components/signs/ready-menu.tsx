'use client'
import Check from 'lucide-react/icons/check'
import { useEffect, useRef } from 'react'
import { usePush } from '../../lib/client/hooks.ts'
import { signs } from '../../messages/signs.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { Menu } from '../ui/menu.tsx'

/** For who leads, once somebody is ready: how many, and who. Counted are those who are here, and who said it. */
export function ReadyMenu() {
  const t = useWords(signs)
  const announce = useAnnounce()
  const { state, desk } = usePush()
  const ready = desk?.ready ?? []
  const counted = state.roster.filter(
    ({ id, role, present }) => (role === 'participant' && present) || ready.includes(id),
  )
  const all = ready.length > 0 && ready.length >= counted.length
  const said = useRef(all)
  useEffect(() => {
    if (all && !said.current) announce(t.allReady, 'polite', 'important')
    said.current = all
  }, [all, announce, t])
  if (ready.length === 0) return null
  return (
    <Menu label={t.readyCount(ready.length, counted.length)} side="above" icon={<Check aria-hidden />}>
      {counted
        .toSorted((a, b) => Number(ready.includes(a.id)) - Number(ready.includes(b.id)))
        .map(({ id, name }) => (
          <li key={id} className="flex items-center justify-between gap-4 px-3 py-1 text-note">
            <span className="typed">{name}</span>
            <span className={ready.includes(id) ? 'font-semibold' : 'text-ink2'}>
              {ready.includes(id) ? `✓ ${t.isReady}` : t.busy}
            </span>
          </li>
        ))}
    </Menu>
  )
}
