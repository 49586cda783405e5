import { expect, it } from 'vitest'
import { chooseLang } from './choose-lang.ts'

it.each([
  ['en', 'nl-NL,nl', 'en'],
  ['nl', 'en-GB', 'nl'],
  [undefined, 'en-GB,en;q=0.9,nl;q=0.8', 'en'],
  [undefined, 'en;q=0.4,nl-BE;q=0.9', 'nl'],
  [undefined, 'de-DE,de;q=0.9,en;q=0.7,nl;q=0.3', 'en'],
  [undefined, 'fr', 'nl'],
  [undefined, 'en;q=0', 'nl'],
  [undefined, null, 'nl'],
  ['de', 'en', 'en'],
  [undefined, ';;;q=,,=', 'nl'],
] as const)('UI3 cookie %s and browser %s give %s', (cookie, accept, lang) => {
  expect(chooseLang(cookie, accept)).toBe(lang)
})
