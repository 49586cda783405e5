/** What stands on the join page: read only, so a link preview or a mail scanner changes nothing. */
import type { Lang } from '../../lib/journey/entities.ts'
import type { SessionUser } from '../auth/session.ts'
import type { InviteRole } from '../db/invites.ts'
import { occasionOf } from '../db/joining.ts'
import { db } from '../db/pool.ts'
import { boardRow } from '../db/standing.ts'
import { type DoorError, findInvite, type Key, mayEnter } from './entrance.ts'

export type Invitation = {
  title: string
  organisation: string
  facilitator: string
  /** ISO 8601, or null when no date is set. */
  startsAt: string | null
  zone: string
  minutes: number
  language: Lang
  stage: 'draft' | 'lobby' | 'live'
  role: InviteRole
  by: 'link' | 'code'
  /** Who this browser is already: `seat` says that one tap brings them back to their place. */
  you: { name: string; seat: boolean } | null
}

export type Looked = { ok: true; invitation: Invitation } | { ok: false; error: DoorError }

export async function look(key: Key, user: SessionUser | null, address: string): Promise<Looked> {
  const found = await findInvite(key, address)
  if (!found.ok) return found
  const { invite, by } = found
  const board = await boardRow(db(), invite.boardId)
  const occasion = await occasionOf(db(), invite.boardId)
  if (!board || !occasion) return { ok: false, error: 'unknown' }
  const standing = await mayEnter(db(), board, invite, by, user)
  if (!standing.ok) return standing
  if (board.stage === 'closed') return { ok: false, error: 'closed' }
  return {
    ok: true,
    invitation: {
      ...occasion,
      startsAt: board.startsAt?.toISOString() ?? null,
      zone: board.zone,
      minutes: board.minutes,
      language: board.language,
      stage: board.stage,
      role: standing.seat && standing.seat.role !== 'facilitator' ? standing.seat.role : invite.role,
      by,
      you: standing.seat
        ? { name: standing.seat.name, seat: true }
        : user?.name
          ? { name: user.name, seat: false }
          : null,
    },
  }
}
