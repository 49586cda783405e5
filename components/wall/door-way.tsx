'use client'
import { useEffect, useState } from 'react'
import { ask } from '../../lib/client/ask.ts'
import { usePush } from '../../lib/client/hooks.ts'
import type { WallWay } from '../../lib/sync/invite-sheet.ts'
import { invite } from '../../messages/invite.ts'
import { wall } from '../../messages/wall.ts'
import { useWords } from '../i18n.tsx'

/** A link that was renewed is told to nobody: looked up again this often. */
const LOOK_MS = 30_000

/** How to come in by phone: picture, address and code. Nothing when the door is shut or the link is dead. */
export function DoorWay({ look }: { look: 'large' | 'corner' }) {
  const t = useWords(wall)
  const i = useWords(invite)
  const way = useWay()
  if (!way) return null
  const { host } = new URL(way.link)
  const large = look === 'large'
  return (
    <section aria-label={t.comeIn} className="flex flex-col gap-[0.4em]" data-way>
      <p className={large ? 'text-[1.4em] font-bold' : 'font-semibold'}>{t.comeIn}</p>
      {/* oxlint-disable-next-line nextjs/no-img-element -- a data URL has nothing to optimise */}
      <img
        src={`data:image/svg+xml;utf8,${encodeURIComponent(way.qr)}`}
        alt={i.qr}
        className={`rounded-card border border-line bg-white ${large ? 'size-[min(22em,56vh)]' : 'size-[9em]'}`}
      />
      <p className={`leading-tight break-all ${large ? 'text-[1.4em]' : 'text-[0.85em]'}`}>{host}/join</p>
      <p className={`tabular leading-none font-bold tracking-wider ${large ? 'text-[3em]' : 'text-[1.5em]'}`}>
        {way.code}
      </p>
    </section>
  )
}

function useWay(): WallWay['way'] {
  const { state } = usePush()
  const [way, setWay] = useState<WallWay['way']>(null)
  const { boardId, doorShut } = state
  useEffect(() => {
    let gone = false
    const look = () =>
      void ask<WallWay>(`/api/boards/${boardId}/wall`).then((found) => {
        // Without an answer the one from before stays: the door knows better.
        if (!gone && found) setWay(found.way)
      })
    look()
    const timer = setInterval(look, LOOK_MS)
    return () => {
      gone = true
      clearInterval(timer)
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a door that opens or shuts is news at once
  }, [boardId, doorShut])
  return doorShut ? null : way
}
