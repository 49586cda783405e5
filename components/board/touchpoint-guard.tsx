'use client'
import { Component } from 'react'
import type { ReactNode } from 'react'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'

function Broken() {
  const t = useWords(board)
  return <p className="rounded-card border border-edge p-2 text-sm text-ink2">{t.touchpointBroken}</p>
}

type GuardState = { broken: boolean; of: unknown }

/** One malformed touchpoint must not take the board down for everybody. Tries again when `of` changes. */
export class TouchpointGuard extends Component<{ of: unknown; children: ReactNode }, GuardState> {
  override state: GuardState = { broken: false, of: this.props.of }
  static getDerivedStateFromError(): Partial<GuardState> {
    return { broken: true }
  }
  static getDerivedStateFromProps(props: { of: unknown }, state: GuardState): Partial<GuardState> | null {
    return props.of === state.of ? null : { broken: false, of: props.of }
  }
  override render() {
    return this.state.broken ? <Broken /> : this.props.children
  }
}
