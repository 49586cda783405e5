import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const css = readFileSync(join(import.meta.dirname, '../../app/globals.css'), 'utf8')

/** The tokens of one block, by their short name. */
function tokensOf(block: string): Record<string, string> {
  const found = block.matchAll(/--color-([\w-]+):\s*(#[\da-f]{6})/gi)
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, value]))
}
const [, themed = ''] = css.split('@theme {')
const [, darkened = ''] = css.split('@variant dark {')
const light = tokensOf(themed.slice(0, themed.indexOf('\n}')))
const dark = { ...light, ...tokensOf(darkened.slice(0, darkened.indexOf('\n    }'))) }

/** WCAG 2.2 relative luminance of `#rrggbb`. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const TEXT: [string, string, number][] = [
  ['ink', 'paper', 7],
  ['ink', 'surface', 7],
  ['ink', 'raise', 7],
  ['ink', 'tint', 7],
  ['ink2', 'paper', 7],
  ['ink2', 'surface', 7],
  ['ink2', 'raise', 4.5],
  ['ink2', 'tint', 4.5],
  ['brand', 'paper', 4.5],
  ['brand', 'surface', 4.5],
  ['brand', 'raise', 4.5],
  ['brand-hi', 'raise', 4.5],
  ['on-brand', 'brand', 4.5],
  ['on-brand', 'brand-hi', 4.5],
  ['err', 'paper', 4.5],
  ['err', 'surface', 4.5],
  ['err', 'err-tint', 4.5],
  ['paper', 'ink', 7],
  ['on-here', 'here', 7],
  ['white', 'emo-n2', 4.5],
  ['emo-dark', 'emo-n1', 4.5],
  ['emo-dark', 'emo-0', 4.5],
  ['emo-dark', 'emo-p1', 4.5],
  ['white', 'emo-p2', 4.5],
  ['edge', 'paper', 3],
  ['edge', 'surface', 3],
  ['edge', 'raise', 3],
]

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('colours, %s', (_, tokens) => {
  it.each(TEXT)('UI7 %s on %s is at least %d:1', (front, back, least) => {
    expect(contrast(tokens[front] ?? '', tokens[back] ?? '')).toBeGreaterThanOrEqual(least)
  })
})
