'use client'
import { useCallback, useEffect, useState } from 'react'
import { ask } from '../../lib/client/ask.ts'
import { post } from '../../lib/client/post.ts'
import type { InviteChange, InviteSheet } from '../../lib/sync/invite-sheet.ts'

export type SheetState = { sheet: InviteSheet | null; failed: boolean; busy: boolean }

/** The ways into a board, and one road to change them: the server answers with how it stands then. */
export function useSheet(boardId: string) {
  const [state, setState] = useState<SheetState>({ sheet: null, failed: false, busy: false })
  const path = `/api/boards/${boardId}/invites`

  useEffect(() => {
    let gone = false
    void ask<InviteSheet>(path).then((sheet) => {
      if (!gone) setState({ sheet, failed: sheet === null, busy: false })
    })
    return () => {
      gone = true
    }
  }, [path])

  const change = useCallback(
    async (wish: InviteChange): Promise<boolean> => {
      setState((old) => ({ ...old, busy: true, failed: false }))
      const changed = await post<InviteSheet>(path, wish)
      setState((old) => ({ sheet: changed.ok ? changed.value : old.sheet, failed: !changed.ok, busy: false }))
      return changed.ok
    },
    [path],
  )

  const again = () =>
    void ask<InviteSheet>(path).then((sheet) => setState({ sheet, failed: sheet === null, busy: false }))
  return { ...state, change, again }
}
