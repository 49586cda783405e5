/** What GET and POST /api/boards/:id/invites answer, and what the latter takes. */
import type { Lang } from '../journey/entities.ts'

export const INVITE_ROLES = ['participant', 'cofacilitator', 'observer'] as const
export type InviteRole = (typeof INVITE_ROLES)[number]

export type InviteCard = {
  role: InviteRole
  link: string
  /** SVG, made by our own server from the link. */
  qr: string
  /** Eight characters in two groups: "K7PM 3QXE". */
  code: string
  expires: string
  state: 'live' | 'expired' | 'revoked'
}

/** What GET /api/boards/:id/wall answers: how people in the room come in, while that is open to them. */
export type WallWay = { way: Pick<InviteCard, 'link' | 'qr' | 'code'> | null }

/** Everything an organiser sees of the ways into a board. */
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
  /** The links point at this computer only: nobody else can open them until APP_URL is set. */
  onlyHere: boolean
  invites: InviteCard[]
}

export type InviteChange =
  | { do: 'renew' | 'revoke'; role: InviteRole }
  | { do: 'extend'; role: InviteRole; days: number }
  | { do: 'door'; shut: boolean }
