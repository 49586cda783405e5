/**
 * Links and codes to a board. A token is derived from the secret, so it can be shown again, and only
 * its hash is kept; the code is for typing and only leads to a knock at the door.
 */
import type { InviteRole } from '../../lib/sync/invite-sheet.ts'
import { randomBytes, randomInt } from 'node:crypto'
import { and, asc, eq, sql } from 'drizzle-orm'
import { deriveToken, hashToken } from '../auth/derived-token.ts'
import type { Rows, Tx } from './pool.ts'
import { invites } from './schema.ts'
import { seatsMax } from './seats.ts'

/** Every board has one way in for each of these. */
export { INVITE_ROLES } from '../../lib/sync/invite-sheet.ts'
export type { InviteRole }

export type InviteRow = {
  id: string
  boardId: string
  role: InviteRole
  nonce: string
  code: string
  expires: Date
  maxSeats: number
  revokedAt: Date | null
  /** By the database's clock, at the moment of asking. */
  expired: boolean
}

const columns = {
  id: invites.id,
  boardId: invites.boardId,
  role: invites.role,
  nonce: invites.nonce,
  code: invites.code,
  expires: invites.expires,
  maxSeats: invites.maxSeats,
  revokedAt: invites.revokedAt,
  expired: sql<boolean>`${invites.expires} <= now()`,
}

/** No 0 and O, no 1, I and L, no 2 and Z, no 5 and S, no 8 and B, no U and V: read out over a bad line it still arrives. */
export const CODE_LETTERS = '34679ACDEFGHJKMNPQRTWXY'
export const CODE_LENGTH = 8
const COFACILITATORS_MAX = 5
const DAY_MS = 24 * 3600 * 1000
const DAYS_WITHOUT_DATE = 30

/** What somebody typed, as it is stored: capitals, without spaces and dashes. */
export const codeAsTyped = (typed: string): string => typed.toUpperCase().replace(/[\s\-–—.·]/g, '')

/** One day after the end of the workshop; thirty days when there is no date (or it has been). */
export function defaultExpiry(startsAt: Date | null, minutes: number, now: Date): Date {
  const end = startsAt === null ? null : startsAt.getTime() + minutes * 60_000 + DAY_MS
  return new Date(end !== null && end > now.getTime() ? end : now.getTime() + DAYS_WITHOUT_DATE * DAY_MS)
}

/** The token in the link of this invite; worthless as soon as the nonce changes. */
export const tokenOf = (invite: { id: string; nonce: string }): string =>
  deriveToken('invite', invite.id, invite.nonce)

const newCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('')

/** Everything that makes an old link and an old code die. */
function fresh(id: string) {
  const nonce = randomBytes(16).toString('base64url')
  return { nonce, tokenHash: hashToken(tokenOf({ id, nonce })), code: newCode() }
}

export async function insertInvite(
  tx: Tx,
  boardId: string,
  role: InviteRole,
  startsAt: Date | null,
  minutes: number,
): Promise<void> {
  const id = crypto.randomUUID()
  await tx.insert(invites).values({
    id,
    boardId,
    role,
    ...fresh(id),
    expires: defaultExpiry(startsAt, minutes, new Date()),
    maxSeats: role === 'cofacilitator' ? COFACILITATORS_MAX : seatsMax(),
  })
}

export function invitesOf(on: Rows, boardId: string): Promise<InviteRow[]> {
  return on
    .select(columns)
    .from(invites)
    .where(eq(invites.boardId, boardId))
    .orderBy(asc(invites.createdAt), asc(invites.role))
}

/** Null for a token that never was or was renewed; expired and revoked ones come back, marked. */
export async function inviteByToken(on: Rows, token: string): Promise<InviteRow | null> {
  const [row] = await on
    .select(columns)
    .from(invites)
    .where(eq(invites.tokenHash, hashToken(token)))
  return row ?? null
}

export async function inviteById(on: Rows, id: string): Promise<InviteRow | null> {
  const [row] = await on.select(columns).from(invites).where(eq(invites.id, id))
  return row ?? null
}

export async function inviteByCode(on: Rows, typed: string): Promise<InviteRow | null> {
  const [row] = await on
    .select(columns)
    .from(invites)
    .where(eq(invites.code, codeAsTyped(typed)))
  return row ?? null
}

/** A new link and a new code for this role; whoever still holds the old ones stands outside. */
export async function renewInvite(
  tx: Tx,
  boardId: string,
  role: InviteRole,
  expires: Date,
): Promise<boolean> {
  const [row] = await tx
    .select({ id: invites.id })
    .from(invites)
    .where(and(eq(invites.boardId, boardId), eq(invites.role, role)))
    .for('update')
  if (!row) return false
  await tx
    .update(invites)
    .set({ ...fresh(row.id), expires, revokedAt: null })
    .where(eq(invites.id, row.id))
  return true
}

/** Same link and code, another last moment. */
export async function extendInvite(tx: Tx, boardId: string, role: InviteRole, expires: Date): Promise<void> {
  await tx
    .update(invites)
    .set({ expires })
    .where(and(eq(invites.boardId, boardId), eq(invites.role, role)))
}

export async function revokeInvite(tx: Tx, boardId: string, role: InviteRole): Promise<void> {
  await tx
    .update(invites)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(invites.boardId, boardId), eq(invites.role, role)))
}
