/** Which lanes of the map a step is about: those stand open, the others show a count. */
import { type Lane } from '../entities.ts'
import type { Step } from '../policy.ts'
import type { PartCode } from './agenda.ts'

/** The policy may allow more: whoever corrects an older note is not refused. `free` is about all there are. */
const ABOUT: Record<Exclude<Step, 'free'>, readonly Lane[]> = {
  arrive: [],
  scope: [],
  type: [],
  bounds: [],
  chapters: [],
  touchpoints: ['channel', 'need'],
  gaps: ['channel', 'need'],
  vote: [],
  reveal: [],
  stars: ['promise'],
  pains: ['pain', 'opportunity'],
  assumptions: ['evidence', 'question'],
  loop: [],
}

/** Null: all of them. */
export const lanesAbout = (step: Step): readonly Lane[] | null => (step === 'free' ? null : ABOUT[step])

/** What is read in a part that is none of the thirteen steps itself, though nobody writes there. */
const READ_IN: Partial<Record<PartCode, readonly Lane[]>> = { evidence: ['evidence'] }

/** Which lanes stand open on the map. Null: all of them. */
export const lanesOpenIn = (step: Step, part: PartCode | undefined): readonly Lane[] | null =>
  (part && READ_IN[part]) ?? lanesAbout(step)
