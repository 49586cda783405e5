import { describe, expect, it } from 'vitest'
import { EXTRA_PARTS, type PartCode } from '../lib/journey/agenda.ts'
import { STEPS } from '../lib/journey/policy.ts'
import { stepPrompt, steps } from '../lib/journey/values.ts'
import { agenda } from './agenda-both.ts'

const CODES: PartCode[] = [...STEPS, ...EXTRA_PARTS]

describe.each(['nl', 'en'] as const)('AG7 words of every part, %s', (lang) => {
  const words = agenda[lang]
  it.each(CODES)('AG7 %s: name, line for participants, help for who leads', (code) => {
    expect(words.label(code)).not.toBe('')
    const prompt = words.prompt(code, 'Sanne $& {x}')
    expect(prompt.length).toBeGreaterThan(10)
    expect(prompt).not.toMatch(/\{na/)
    const { purpose, doing, lead, stuck } = words.parts[code]
    expect([purpose, doing, lead].map((text) => text.length > 5 || code === 'break')).toEqual([
      true,
      true,
      true,
    ])
    expect(stuck.length).toBeGreaterThanOrEqual(code === 'break' ? 0 : 1)
  })
  it('AG7 the thirteen steps keep the line of the method', () => {
    for (const { code, label } of steps) {
      expect(words.prompt(code, 'Sanne $&')).toBe(stepPrompt(code, 'Sanne $&', lang))
      expect(words.label(code)).toBe(label[lang])
    }
    expect(words.prompt('recap', 'Sanne $&')).toContain('Sanne $&')
  })
})
