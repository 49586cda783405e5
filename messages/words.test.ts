import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Tree = { path: string; text: string }

/** Every text, and the source of every small function that makes one. */
function leaves(value: unknown, path: string): Tree[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value === 'function') return [{ path, text: String(value) }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
}

async function areas(): Promise<{ nl: Tree[]; en: Tree[] }> {
  const found: { nl: Tree[]; en: Tree[] } = { nl: [], en: [] }
  for (const file of readdirSync(import.meta.dirname)) {
    if (!file.endsWith('.ts') || file.endsWith('.test.ts') || file === 'words.ts') continue
    // a browser's half of an area: `-both` has the same words
    if (file.endsWith('-late.ts')) continue
    const exported: Record<string, unknown> = await import(new URL(file, import.meta.url).href)
    for (const [name, area] of Object.entries(exported)) {
      if (typeof area !== 'object' || area === null || !('nl' in area) || !('en' in area)) continue
      found.nl.push(...leaves(area.nl, name))
      found.en.push(...leaves(area.en, name))
    }
  }
  return found
}

describe('words on screen', () => {
  it('UI4 both languages have the same words', async () => {
    const { nl, en } = await areas()
    expect(nl.length).toBeGreaterThan(100)
    expect(en.map(({ path }) => path)).toEqual(nl.map(({ path }) => path))
  })

  it('UI4 a vote is never called anonymous', async () => {
    const { nl, en } = await areas()
    expect([...nl, ...en].filter(({ text }) => /anonie?m|anonymous/i.test(text))).toEqual([])
  })

  it('UI4 Dutch screens say contactmoment and kaartje', async () => {
    const { nl } = await areas()
    const told = nl.map(({ path, text }) => ({ path, text: text.replaceAll(/\$\{[^}]*\}|^.*=>/g, '') }))
    expect(
      told.filter(({ text }) => /\b(touchpoints?|raakpunt(en)?|post-?its?|notities?)\b/i.test(text)),
    ).toEqual([])
  })
})
