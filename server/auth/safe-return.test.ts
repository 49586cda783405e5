import { expect, test } from 'vitest'
import { safeReturn } from './safe-return.ts'

const AWAY = [
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  'https:evil.example',
  'https://evil.example/',
  'javascript:alert(1)',
  'data:text/html,x',
  '/.//evil.example',
  '/..//evil.example',
  '/a/../..//evil.example',
  '/\t/evil.example',
  '/\n//evil.example',
  '\u2215\u2215evil.example',
  ' //evil.example',
  '',
  'new',
  undefined,
  null,
  ['//evil.example'],
  `/${'a'.repeat(3000)}`,
]

test('AU6 after signing in nobody is sent to another site', () => {
  for (const path of AWAY) expect([path, safeReturn(path)]).toEqual([path, '/'])
})

test('AU6 whatever comes back stays on this origin when a browser follows it', () => {
  const tricky = [
    '/%2f%2fevil.example',
    '/%5cevil.example',
    '/\u2215evil.example',
    '/@evil.example',
    '/x?//evil',
  ]
  for (const path of [...AWAY, ...tricky]) {
    expect(new URL(safeReturn(path), 'https://app.example').origin).toBe('https://app.example')
  }
})

test('AU6 paths of the app pass whole', () => {
  for (const path of ['/', '/new', '/w/1?view=list#top', '/%2f%2fx']) expect(safeReturn(path)).toBe(path)
})
