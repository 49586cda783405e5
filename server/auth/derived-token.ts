/**
 * Tokens that the app can show again although the database keeps only their hash: derived from the
 * secret, the row's id and its nonce. Renewing a link is writing a new nonce.
 */
import { createHash, createHmac } from 'node:crypto'

export function authSecret(): string {
  const secret = process.env.AUTH_SECRET
  if (!secret) throw new Error('AUTH_SECRET is not set')
  return secret
}

/** 256 bits as 43 characters of base64url. `kind` keeps tokens of different tables apart. */
export function deriveToken(kind: string, id: string, nonce: string): string {
  // JSON keeps the three apart: no id or nonce can be cut differently to give the same text.
  return createHmac('sha256', authSecret())
    .update(JSON.stringify([kind, id, nonce]))
    .digest('base64url')
}

/** SHA-256 as hex: what the database keeps of any token. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
