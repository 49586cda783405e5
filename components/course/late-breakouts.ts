'use client'
import { latePart } from '../board/late-part.tsx'

/* Fetched when people go into groups for the first time. */
const none = () => null
export const LateBreakoutLine = latePart(
  () => import('../breakouts/breakout-line.tsx').then((file) => file.BreakoutLine),
  none,
)
export const LateBreakoutNews = latePart(
  () => import('../breakouts/breakout-news.tsx').then((file) => file.BreakoutNews),
  none,
)
