/** Answer of GET and POST /api/boards/:id/invites. */
import type { Lang } from '../../lib/journey/entities.ts'

export type InviteRole = 'participant' | 'cofacilitator' | 'observer'
export const INVITE_ROLES: readonly InviteRole[] = ['participant', 'cofacilitator', 'observer']

export type InviteCard = {
  role: InviteRole
  link: string
  /** SVG, made by our own server from the link. */
  qr: string
  code: string
  expires: string
  state: 'live' | 'expired' | 'revoked'
}

export type InviteSheet = {
  title: string
  organisation: string
  facilitator: string
  language: Lang
  startsAt: string | null
  zone: string
  minutes: number
  callUrl: string
  closed: boolean
  doorShut: boolean
  onlyHere: boolean
  invites: InviteCard[]
}

export type InviteChange =
  | { do: 'renew' | 'revoke'; role: InviteRole }
  | { do: 'extend'; role: InviteRole; days: number }
  | { do: 'door'; shut: boolean }
