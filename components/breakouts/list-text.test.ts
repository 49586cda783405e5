import { expect, test } from 'vitest'
import { nl } from '../../messages/breakouts-nl.ts'
import { listText } from './list-text.ts'

test('BR6 the list to paste tells of each group who, which chapters, who writes and where they talk', () => {
  const groups = [
    { seats: ['t', 'b'], chapters: ['c1', 'c2'], scribe: 'b', callUrl: 'https://bellen.example/a' },
    { seats: ['c'], chapters: [], scribe: null, callUrl: '' },
  ]
  const names: Record<string, string> = { t: 'Tom', b: 'Bea', c: 'Cas', c1: 'Ontdekken', c2: 'Lenen' }
  const name = (id: string) => names[id] ?? ''
  expect(listText(groups, name, name, nl)).toBe(
    [
      'Groep A: Tom, Bea',
      'Hoofdstukken: Ontdekken, Lenen',
      'Schrijver: Bea.',
      'https://bellen.example/a',
      '',
      'Groep B: Cas',
      'Hoofdstukken: geen eigen hoofdstukken',
    ].join('\n'),
  )
})
