/** Name and line of each part: those of the thirteen steps stand with the steps, the others come along. */
import type { PartCode } from '../lib/journey/agenda/agenda.ts'
import type { Lang } from '../lib/journey/entities.ts'
import { steps, type StepCode } from '../lib/journey/values/steps.ts'

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

const ownStep = (code: PartCode) => steps.find((step) => step.code === code)

export function partWords(lang: Lang, extra: ExtraParts) {
  const words = (code: PartCode) => {
    const step = ownStep(code)
    if (step) return { label: step.label[lang], prompt: step.prompt[lang] }
    return extra[code as keyof ExtraParts]
  }
  return {
    label: (code: PartCode): string => words(code).label,
    /** @param who the person's name, or "this customer": see `personName` */
    prompt: (code: PartCode, who: string): string => words(code).prompt.replaceAll(/\{naa?me?\}/g, () => who),
  }
}
