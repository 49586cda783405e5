/** The agendas of the method: 90 minutes, half a day, a validation with customers, and none. */
import type { Step } from '../policy.ts'
import { steps, type workshopVariants } from '../values/steps.ts'
import type { Agenda, PartCode } from './agenda.ts'

export type Variant = (typeof workshopVariants)[number]['code']

type Row = [code: PartCode, minutes: number]

/** Which step is open in a part that is none of the thirteen itself. */
const STEP_OF: Partial<Record<PartCode, Step | null>> = {
  break: null,
  // in front of the first map and its results, nobody writes
  recap: 'reveal',
  evidence: 'reveal',
  retell: 'vote',
  // what customers confirmed is known from then on
  verdict: 'assumptions',
  additions: 'gaps',
}

const STEPS_90 = steps.map(({ code, minutes90 }): Row => [code, minutes90])

const NINETY = STEPS_90.flatMap((row): Row[] => (row[0] === 'vote' ? [['break', 4], row] : [row]))

const HALF_DAY: readonly Row[] = [
  ['arrive', 10],
  ['scope', 25],
  ['type', 20],
  ['break', 10],
  ['bounds', 10],
  ['chapters', 20],
  ['touchpoints', 35],
  ['break', 15],
  ['gaps', 10],
  ['vote', 10],
  ['reveal', 20],
  ['break', 5],
  ['stars', 13],
  ['pains', 13],
  ['assumptions', 14],
  ['loop', 10],
]

const VALIDATION: readonly Row[] = [
  ['arrive', 5],
  ['recap', 5],
  ['evidence', 15],
  ['retell', 10],
  ['verdict', 15],
  ['break', 5],
  ['additions', 10],
  ['loop', 10],
]

function agendaFrom(rows: readonly Row[], booked: number): Agenda {
  const seen = new Map<PartCode, number>()
  const parts = rows.map(([code, minutes]) => {
    const times = (seen.get(code) ?? 0) + 1
    seen.set(code, times)
    const step = STEP_OF[code]
    return {
      id: times === 1 ? code : `${code}-${times}`,
      code,
      step: step === undefined ? ownStep(code) : step,
      minutes,
      skipped: false,
      notes: '',
    }
  })
  return { parts, booked }
}

const ownStep = (code: PartCode): Step => steps.find((step) => step.code === code)?.code ?? 'free'

/** @param minutes how long a free workshop lasts; the others have their own length */
export function agendaOf(variant: Variant, minutes = 90): Agenda {
  switch (variant) {
    case '90':
      return agendaFrom(NINETY, 90)
    case 'half_day':
      return agendaFrom(HALF_DAY, 240)
    case 'validation':
      return agendaFrom(VALIDATION, 90)
    case 'free': {
      // Without steps, but each of them at hand.
      const { parts, booked } = agendaFrom([['free', minutes], ...STEPS_90], minutes)
      return { parts: parts.map((part) => ({ ...part, skipped: part.step !== 'free' })), booked }
    }
  }
}
