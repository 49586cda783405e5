'use client'
import { latePart } from '../board/late-part.tsx'

const none = () => null
export const LateFollowLine = latePart(
  () => import('./follow-line.tsx').then((file) => file.FollowLine),
  none,
)
export const LateFollowNews = latePart(
  () => import('./follow-news.tsx').then((file) => file.FollowNews),
  none,
)
