import { expect, it } from 'vitest'
import { agreementOf, scopeInWords, told } from './agreement.ts'

const scope = {
  goal: 'Sneller lid',
  outOfScope: '',
  open: [],
  answers: { start: 'Thuis', end: 'Boek terug' },
}
const round = (number: number, yes: number | null, titleThen = told(scopeInWords(scope))) => ({
  kind: 'agree' as const,
  journeyId: 'j',
  number,
  state: 'revealed' as const,
  targets: [{ id: 'goal', titleThen }],
  results: { n: 5, yes },
})

it('FR45 how many agreed counts from the last vote; never asked is nothing', () => {
  expect(agreementOf([], scope)).toBeNull()
  expect(agreementOf([{ ...round(1, 5), state: 'void' }], scope)).toBeNull()
  expect(agreementOf([round(1, 2), round(2, 4)], scope)).toEqual({ n: 5, yes: 4, changed: false })
})

it('FR45 another goal, begin or end is to be agreed on again; another answer is not', () => {
  const changed = (now: Partial<typeof scope>) => agreementOf([round(1, 5)], { ...scope, ...now })?.changed
  expect(changed({ goal: 'Iets anders' })).toBe(true)
  expect(changed({ answers: { ...scope.answers, end: 'Na een jaar' } })).toBe(true)
  expect(changed({ goal: ' Sneller lid ', outOfScope: 'E-books' })).toBe(false)
  expect(
    agreementOf([round(1, 5, 'Sneller lid')], { ...scope, answers: { start: '', end: '' } })?.changed,
  ).toBe(false)
})
