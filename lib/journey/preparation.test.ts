import { expect, test } from 'vitest'
import { answersDiffer, inOrder, PREPARED, PREPARED_FIRST, preparedFor, STORY } from './preparation.ts'

test('PP1 the questions are those of the scope frame and a story, in their order', () => {
  expect(PREPARED).toHaveLength(14)
  expect(inOrder([STORY, 'who', 'why', 'nonsense', 'who'])).toEqual(['why', 'who', STORY])
  expect(inOrder(PREPARED_FIRST)).toEqual(PREPARED_FIRST)
})

test('PP4 steps two to four start from the answers that belong to them', () => {
  expect(preparedFor('scope')).toEqual(PREPARED)
  expect(preparedFor('type')).toContain('want')
  expect(preparedFor('bounds')).toEqual(['start', 'end'])
  expect(preparedFor('vote')).toEqual([])
})

test('PP3 answers differ when two of them are not alike; empty ones say nothing', () => {
  expect(answersDiffer([])).toBe(false)
  expect(answersDiffer(['Nieuwe ouders', ''])).toBe(false)
  expect(answersDiffer(['Nieuwe ouders', 'nieuwe ouders!', 'De nieuwe ouders'])).toBe(false)
  expect(answersDiffer(['Nieuwe ouders', 'nieuwe ouders', 'Scholen in de buurt'])).toBe(true)
})
