import type { Lang } from '../../lib/journey/entities.ts'

/** Answer of POST /api/join/look. */
export type Invitation = {
  title: string
  organisation: string
  facilitator: string
  startsAt: string | null
  zone: string
  minutes: number
  language: Lang
  stage: 'draft' | 'lobby' | 'live'
  role: 'participant' | 'cofacilitator' | 'observer'
  by: 'link' | 'code'
  you: { name: string; seat: boolean } | null
}
