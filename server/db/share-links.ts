/** Read-only links to a closed board. The token is derived, so that the team can see its link again. */
import { randomBytes } from 'node:crypto'
import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { deriveToken, hashToken } from '../auth/derived-token.ts'
import type { BoardAccess } from './access.ts'
import type { Db, Rows, Tx } from './pool.ts'
import { shareLinks } from './schema.ts'
import { lockBoard } from './standing.ts'

export const SHARE_DAYS = 90

export type ShareLink = { token: string; expires: Date }

const live = (boardId: string) =>
  and(eq(shareLinks.boardId, boardId), isNull(shareLinks.revokedAt), gt(shareLinks.expires, sql`now()`))

const tokenOf = (id: string, nonce: string) => deriveToken('share', id, nonce)

/** Null when this board has no link that works. */
export async function shareLinkOf(on: Rows, { boardId }: BoardAccess): Promise<ShareLink | null> {
  return linkAt(on, boardId)
}

async function linkAt(on: Rows, boardId: string): Promise<ShareLink | null> {
  const [row] = await on
    .select({ id: shareLinks.id, nonce: shareLinks.nonce, expires: shareLinks.expires })
    .from(shareLinks)
    .where(live(boardId))
  return row ? { token: tokenOf(row.id, row.nonce), expires: row.expires } : null
}

/** A new link for ninety days; an older one of this board stops working. */
export async function makeShareLink(on: Db, { boardId }: BoardAccess): Promise<ShareLink> {
  return on.transaction(async (tx) => {
    // Two people who press at once end up with one link.
    await lockBoard(tx, boardId)
    await tx.update(shareLinks).set({ revokedAt: sql`now()` }).where(live(boardId))
    return insertLink(tx, boardId)
  })
}

/** For the server itself, which sends the report to who asked for it: the link that works, or a first one. */
export async function shareLinkForReport(tx: Tx, boardId: string): Promise<ShareLink> {
  await lockBoard(tx, boardId)
  return (await linkAt(tx, boardId)) ?? insertLink(tx, boardId)
}

async function insertLink(tx: Tx, boardId: string): Promise<ShareLink> {
  const id = crypto.randomUUID()
  const nonce = randomBytes(16).toString('base64url')
  const token = tokenOf(id, nonce)
  const [row] = await tx
    .insert(shareLinks)
    .values({
      id,
      boardId,
      nonce,
      tokenHash: hashToken(token),
      expires: sql`now() + make_interval(days => ${SHARE_DAYS})`,
    })
    .returning({ expires: shareLinks.expires })
  if (!row) throw new Error('The share link was not made')
  return { token, expires: row.expires }
}

export async function revokeShareLink(on: Rows, { boardId }: BoardAccess): Promise<void> {
  await on.update(shareLinks).set({ revokedAt: sql`now()` }).where(live(boardId))
}
