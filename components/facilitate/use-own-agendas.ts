'use client'
import { useCallback, useEffect, useState } from 'react'
import { ask } from '../../lib/client/ask.ts'
import { useBoard } from '../../lib/client/hooks.ts'
import { post } from '../../lib/client/post.ts'
import type { OwnAgenda, OwnAgendaChange } from '../../lib/sync/own-agendas.ts'

const PATH = '/api/agendas'

/** One's own agendas; null while they come, and for a guest, who keeps none. */
export function useOwnAgendas(): {
  agendas: readonly OwnAgenda[] | null
  busy: boolean
  /** Null when done, else the code of what went wrong. */
  change: (asked: OwnAgendaChange) => Promise<string | null>
} {
  const [agendas, setAgendas] = useState<readonly OwnAgenda[] | null>(null)
  const [busy, setBusy] = useState(false)
  const { account } = useBoard()
  useEffect(() => {
    let gone = false
    if (!account) return
    void ask<OwnAgenda[]>(PATH).then((read) => {
      if (!gone) setAgendas(read)
    })
    return () => {
      gone = true
    }
  }, [account])
  const change = useCallback(async (asked: OwnAgendaChange) => {
    setBusy(true)
    const answer = await post<OwnAgenda[]>(PATH, asked)
    setBusy(false)
    if (!answer.ok) return answer.fields.name ?? answer.error
    setAgendas(answer.value)
    return null
  }, [])
  return { agendas, busy, change }
}
