'use client'
import BadgeCheck from 'lucide-react/icons/badge-check'
import CircleHelp from 'lucide-react/icons/circle-help'
import HeartHandshake from 'lucide-react/icons/heart-handshake'
import Lightbulb from 'lucide-react/icons/lightbulb'
import Quote from 'lucide-react/icons/quote'
import Radio from 'lucide-react/icons/radio'
import Route from 'lucide-react/icons/route'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import type { ComponentType } from 'react'
import type { Lane } from '../../lib/journey/entities.ts'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'

export type Row = Lane | 'emotion'
/** The rows of the map, top to bottom. */
export const MAP_LANES = ['channel', 'need', 'promise', 'pain', 'opportunity', 'evidence'] as const
export type MapLane = (typeof MAP_LANES)[number]

const ICON: Record<Row, ComponentType<{ size?: number; strokeWidth?: number; className?: string }>> = {
  channel: Radio,
  need: HeartHandshake,
  promise: BadgeCheck,
  pain: TriangleAlert,
  opportunity: Lightbulb,
  evidence: Quote,
  question: CircleHelp,
  emotion: Route,
}

/** A lane is told by its icon and its word, never by a colour. */
export function LaneName({ row, size = 16 }: { row: Row; size?: number }) {
  const t = useWords(board)
  const Icon = ICON[row]
  return (
    <span className="inline-flex min-w-0 items-start gap-2 text-ink2">
      <Icon aria-hidden size={size} strokeWidth={1.75} className="mt-0.5 shrink-0" />
      <span className="min-w-0">{t.lane[row]}</span>
    </span>
  )
}
