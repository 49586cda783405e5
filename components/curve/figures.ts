import type { Emotion, Lang } from '../../lib/journey/entities.ts'
import { emotionScale } from '../../lib/journey/values/emotion.ts'

/** The step a median stands nearest to; halfway goes away from neutral, on both sides alike. */
export function nearestEmotion(median: number): Emotion {
  const away = Math.min(2, Math.round(Math.abs(median)))
  if (away === 0) return 0
  if (away === 1) return median < 0 ? -1 : 1
  return median < 0 ? -2 : 2
}

/** With its sign, one decimal, a real minus: "−1,3", "+0.5", "0". */
export function signed(value: number, lang: Lang): string {
  const rounded = Math.round(value * 10) / 10 + 0
  return new Intl.NumberFormat(lang, { signDisplay: 'exceptZero', maximumFractionDigits: 1 })
    .format(rounded)
    .replace('-', '−')
}

/** "heel vervelend"; `start` for the beginning of a line: "Heel vervelend". */
export function emotionWord(value: Emotion, lang: Lang, start = false): string {
  const word = emotionScale.find((step) => step.value === value)?.label[lang] ?? ''
  return start ? word.charAt(0).toLocaleUpperCase(lang) + word.slice(1) : word
}

/** "heel vervelend (−1,8)": word and figure, never one without the other. */
export function medianWords(median: number, lang: Lang): string {
  return `${emotionWord(nearestEmotion(median), lang)} (${signed(median, lang)})`
}
