'use client'
import { latePart } from '../board/late-part.tsx'

const none = () => null
/* For organisers beside the bar, for everybody else beside the question of the step. */
export const LateLeadLine = latePart(() => import('./lead-line.tsx').then((file) => file.LeadLine), none)
export const LateOwnSigns = latePart(() => import('./own-signs.tsx').then((file) => file.OwnSigns), none)
export const LateWaiting = latePart(() => import('./waiting-line.tsx').then((file) => file.WaitingLine), none)
/* Only where somebody has a hand up, or watches. */
export const LateHandMark = latePart(() => import('./hand-mark.tsx').then((file) => file.HandMark), none)
export const LateObservers = latePart(
  () => import('./observers-word.tsx').then((file) => file.ObserversWord),
  none,
)
