/** What somebody writes for themselves before it is shared: chapter titles, touchpoints and notes. */
import type { Variant } from '../agenda/variants.ts'
import type { Directness, Mode, NoteLane } from '../entities.ts'
import {
  JOTTED_CHAPTERS_MAX,
  JOTTED_NOTE_MAX_CHARACTERS,
  JOTTED_NOTES_MAX,
  JOTTED_TOUCHPOINTS_MAX,
  TITLE_MAX_CHARACTERS,
} from '../limits.ts'
import { writtenAlone, type Step } from '../policy.ts'

/** `parent`: the journey of a chapter, the chapter of a touchpoint, the touchpoint of a note. */
type Base = { id: string; parent: string; text: string }
export type Jotting = Base &
  (
    | { kind: 'chapter' }
    /** `channel`: a code or ''; `directness` and `mode` follow it until somebody chooses. */
    | { kind: 'touchpoint'; channel: string; directness: Directness | ''; mode: Mode | ''; need: string }
    | { kind: 'note'; lane: NoteLane }
  )
export type JottingKind = Jotting['kind']
export const JOTTING_KINDS: readonly JottingKind[] = ['chapter', 'touchpoint', 'note']

/** Most of one's own that wait to be shared, and most characters of each. */
export const JOTTINGS: Record<JottingKind, { most: number; characters: number }> = {
  chapter: { most: JOTTED_CHAPTERS_MAX, characters: TITLE_MAX_CHARACTERS },
  touchpoint: { most: JOTTED_TOUCHPOINTS_MAX, characters: TITLE_MAX_CHARACTERS },
  note: { most: JOTTED_NOTES_MAX, characters: JOTTED_NOTE_MAX_CHARACTERS },
}

/** What is written alone in a step, when it is; in a free workshop anything. */
export const jottedIn = (step: Step): readonly JottingKind[] =>
  JOTTING_KINDS.filter((kind) => writtenAlone(step, `${kind}.add`))

/** Does everybody begin alone when this step of the method begins? */
export const beginsAlone = (variant: Variant, step: Step): boolean =>
  variant !== 'free' && (step === 'chapters' || step === 'touchpoints')
