import { expect, test } from 'vitest'
import { ownerFrom, ownerWords } from './owner.ts'

const SEAT = '0b7a8a52-3d1c-4c62-9f0e-2f6f3c1a9d11'
const people = [{ id: SEAT, name: 'Tom B.' }]
const nameOf = (id: string) => (id === SEAT ? 'Tom B.' : '')
const nobody = () => ''

test('RQ50 an owner is a seat where the name is of somebody at the board, else a role as it was typed', () => {
  expect(ownerFrom(' Tom  B. ', people)).toBe(SEAT)
  expect(ownerFrom(' team balie ', people)).toBe('team balie')
  expect(ownerFrom('', people)).toBe('')
  expect(ownerWords(SEAT, nameOf)).toBe('Tom B.')
  expect(ownerWords('team balie', nameOf)).toBe('team balie')
  // Erased, or of another board: an id is nobody's name.
  expect(ownerWords(SEAT, nobody)).toBe('')
})
