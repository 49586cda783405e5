/** The thirteen steps of a workshop with the line shown to participants, and its variants. */
import type { Lang } from '../entities.ts'
import type { Coded } from './coded.ts'
import { en } from './step-lines-en.ts'
import { nl } from './step-lines-nl.ts'

const step = <Code extends keyof typeof nl>(code: Code, order: number, minutes90: number) => ({
  code,
  order,
  label: { nl: nl[code].label, en: en[code].label },
  minutes90,
  prompt: { nl: nl[code].prompt, en: en[code].prompt },
})

export const steps = [
  step('arrive', 1, 5),
  step('scope', 2, 6),
  step('type', 3, 3),
  step('bounds', 4, 5),
  step('chapters', 5, 10),
  step('touchpoints', 6, 14),
  step('gaps', 7, 3),
  step('vote', 8, 5),
  step('reveal', 9, 8),
  step('stars', 10, 3),
  step('pains', 11, 6),
  step('assumptions', 12, 5),
  step('loop', 13, 3),
] as const

export const workshopVariants = [
  { code: '90', label: { nl: '90 minuten', en: '90 minutes' } },
  { code: 'half_day', label: { nl: 'halve dag', en: 'half day' } },
  { code: 'validation', label: { nl: 'validatie met klanten', en: 'validation with customers' } },
  { code: 'free', label: { nl: 'vrij', en: 'free' } },
] as const satisfies readonly Coded[]

export type StepCode = (typeof steps)[number]['code']

/** The line shown to participants, with the person's name filled in. `who` comes from `personName`. */
export function stepPrompt(code: StepCode, who: string, lang: Lang): string {
  const prompt = steps.find((step) => step.code === code)?.prompt[lang] ?? ''
  return prompt.replaceAll(lang === 'nl' ? '{naam}' : '{name}', () => who)
}
