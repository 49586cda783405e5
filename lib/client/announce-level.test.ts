import { expect, it } from 'vitest'
import { ANNOUNCE_LEVELS, isHeard, type About } from './announce-level.ts'

it('UI80 each level hears what the one before it hears and more, and always what is one’s own', () => {
  const heard = (about: About) => ANNOUNCE_LEVELS.filter((level) => isHeard(level, about))
  expect(heard('own')).toEqual(['none', 'important', 'mine', 'all'])
  expect(heard('important')).toEqual(['important', 'mine', 'all'])
  expect(heard('mine')).toEqual(['mine', 'all'])
  expect(heard('all')).toEqual(['all'])
})
