/** Name and line of each part: those of the thirteen steps stand with the steps, the others come along. */
import type { PartCode } from '../lib/journey/agenda/agenda.ts'
import type { StepCode } from '../lib/journey/values/steps.ts'

/** What who leads reads about a part. `stuck`: how it tends to go wrong, and what helps then. */
export type PartHelp = {
  /** What it is good for. */
  purpose: string
  /** What participants do on their screens. */
  doing: string
  /** What who leads has at hand. */
  lead: string
  output: string
  stuck: { sign: string; helps: string }[]
}

/** `prompt`: shown to participants, `{name}` is the person's name. */
export type ExtraParts = Record<Exclude<PartCode, StepCode>, { label: string; prompt: string }>

type Line = { label: string; prompt: string }

export function partWords(lines: Record<StepCode, Line>, extra: ExtraParts) {
  const all: Record<PartCode, Line> = { ...lines, ...extra }
  return {
    label: (code: PartCode): string => all[code].label,
    /** @param who the person's name, or "this customer": see `personName` */
    prompt: (code: PartCode, who: string): string => all[code].prompt.replaceAll(/\{naa?me?\}/g, () => who),
  }
}
