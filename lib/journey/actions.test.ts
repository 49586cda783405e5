import { expect, it } from 'vitest'
import { actionById, actions, isSingleKey, mayAct, type Action } from './actions.ts'
import { COMMAND_RULES, NO_LOCKS, type Role, type Standing } from './policy.ts'

const every: readonly Action[] = actions
const standing = (role: Role, more: Partial<Standing> = {}): Standing => ({
  role,
  stage: 'live',
  step: 'free',
  locks: NO_LOCKS,
  seatId: 'me',
  ...more,
})

it('PO5 every action has one id and words in both languages', () => {
  expect(new Set(every.map(({ id }) => id)).size).toBe(every.length)
  for (const { id, label } of every) {
    expect([id, label.nl.length > 3, label.en.length > 3]).toEqual([id, true, true])
  }
})

it('PO5 no two actions in reach at once share a key', () => {
  const within = (places: string[]) =>
    every.filter(({ keys, where }) => keys !== null && places.includes(where))
  for (const where of ['chapter', 'touchpoint', 'note', 'vote', 'scope', 'round', 'people']) {
    const keys = within(['board', 'course', where]).map((action) => action.keys)
    expect(new Set(keys).size).toBe(keys.length)
  }
})

it('PO5 every command can be given, and every edit a participant has in the free step can be made', () => {
  const needs = new Set<string | null>(every.map((action) => action.needs))
  for (const command of Object.keys(COMMAND_RULES))
    expect([command, needs.has(command)]).toEqual([command, true])
  for (const kind of ['chapter', 'touchpoint', 'note']) {
    for (const act of ['add', 'edit', 'move', 'bin', 'restore']) {
      expect([`${kind}.${act}`, needs.has(`${kind}.${act}`)]).toEqual([`${kind}.${act}`, true])
    }
  }
})

it('PO5 an action is in reach exactly when the policy allows what it needs', () => {
  const may = (role: Role, id: Parameters<typeof actionById>[0], more: Partial<Standing> = {}, by?: string) =>
    mayAct(standing(role, more), actionById(id), by)
  expect(may('participant', 'note.add')).toBe(true)
  expect(may('participant', 'note.add', { step: 'pains' })).toBe(true)
  expect(may('participant', 'note.add', { step: 'vote' })).toBe(false)
  expect(may('participant', 'note.bin')).toBe(true)
  expect(may('participant', 'note.bin', {}, 'other')).toBe(false)
  expect(may('facilitator', 'note.bin', {}, 'other')).toBe(true)
  expect(may('participant', 'chapter.right')).toBe(false)
  expect(may('participant', 'round.open')).toBe(false)
  expect(may('cofacilitator', 'round.open')).toBe(true)
  expect(may('observer', 'vote.5')).toBe(false)
  expect(may('observer', 'help')).toBe(true)
  expect(may('facilitator', 'chapter.add', { stage: 'closed' })).toBe(false)
})

it('PO5 single keys are those that speech input could fire by accident', () => {
  const single = every.filter(isSingleKey).map(({ keys }) => keys)
  expect(new Set(single)).toEqual(
    new Set(['?', 'D', 'G', 'H', 'M', 'N', 'T', 'U', '0', '1', '2', '3', '4', '5']),
  )
})
