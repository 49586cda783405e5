'use client'
import type { ReactNode } from 'react'
import { latePart } from '../board/late-part.tsx'

/** Nothing stands there while it comes; what cannot be fetched says so. */
export const LateIsNot = latePart(
  () => import('./is-not-dialog.tsx').then((file) => file.IsNotDialog),
  ({ failed, children }: { failed: boolean; children: ReactNode }) => (failed ? children : null),
)
