/** Everything an organiser sees of the ways into a board. */
import type { InviteCard, InviteSheet } from '../../lib/sync/invite-sheet.ts'
import { type InviteRow, invitesOf, tokenOf } from '../db/invites.ts'
import { occasionOf } from '../db/joining.ts'
import { db } from '../db/pool.ts'
import type { BoardRow } from '../db/standing.ts'
import { qrSvg } from './qr.ts'

export const joinLink = (origin: string, invite: { id: string; nonce: string }): string =>
  // In the fragment, so it is in no log and no Referer.
  `${origin}/join#${tokenOf(invite)}`

export const inGroups = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`

const HERE = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$/

export const isOnlyHere = (origin: string): boolean => HERE.test(new URL(origin).hostname)

export async function inviteSheet(board: BoardRow, origin: string): Promise<InviteSheet> {
  const occasion = await occasionOf(db(), board.id)
  const rows = await invitesOf(db(), board.id)
  return {
    title: board.title,
    organisation: occasion?.organisation ?? '',
    facilitator: occasion?.facilitator ?? '',
    language: board.language,
    startsAt: board.startsAt?.toISOString() ?? null,
    zone: board.zone,
    minutes: board.minutes,
    callUrl: board.callUrl,
    closed: board.stage === 'closed',
    doorShut: board.doorShut,
    onlyHere: isOnlyHere(origin),
    invites: await Promise.all(rows.map((row) => inviteCard(row, origin))),
  }
}

async function inviteCard(row: InviteRow, origin: string): Promise<InviteCard> {
  const link = joinLink(origin, row)
  return {
    role: row.role,
    link,
    qr: await qrSvg(link),
    code: inGroups(row.code),
    expires: row.expires.toISOString(),
    state: row.revokedAt !== null ? 'revoked' : row.expired ? 'expired' : 'live',
  }
}
