/** Earlier states of a board, as who leads reads them. */
import type { BoardSize } from '../journey/entities.ts'
import type { Step } from '../journey/policy.ts'

export type Version = {
  id: string
  /** Before the first edit, before a step, at the close, before a restore. */
  kind: 'start' | 'step' | 'close' | 'restore'
  /** The board's own name for it; often ''. */
  version: string
  /** The step that was on; '' when that was not kept. */
  step: Step | ''
  size: BoardSize | null
  /** Name of who made it so; '' when nobody's any more. */
  by: string
  /** ms since 1970. */
  at: number
}
