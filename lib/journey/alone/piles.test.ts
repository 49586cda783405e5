import { describe, expect, test } from 'vitest'
import { pilesOf, SAME_PILE_FROM, titleOf, type Title } from './piles.ts'
import { trigramDice } from './similar.ts'

/** Each line is what a group would lay together. */
const DUTCH = `Oriënteren, Oriëntatie, Zich oriënteren, Oriënteren op een vakantie, De oriëntatiefase
Vergelijken, Vergelijken en kiezen, Aanbieders vergelijken, Vergelijking maken
Boeken, De boeking, Boeken van het huisje, Reis boeken
Voorbereiden, Voorbereiding, De voorbereidingen, Zich voorbereiden op vertrek
De reis ernaartoe, Reis erheen
Verblijf, Verblijven, Verblijf op het park, Het verblijf
Thuiskomen, Thuiskomen en nagenieten, Weer thuiskomen
Aanmelden, Aanmelding, Zich aanmelden als lid
Wachten, De wachttijd
Verhuizen, De verhuizing
Klachten, Een klacht hebben, Klacht indienen
Opzeggen, Opzegging`
const ENGLISH = `Dreaming, Dreaming about a holiday, Dream of going away
Comparing, Comparing and choosing, Compare options, Comparison
Booking, Booking the holiday
Preparing, Preparation, Getting prepared
Travelling there, Travel, Travelling
Staying, The stay, Stay at the park
Coming home, Coming home again
Remembering, Remember and share
Becoming a member, Membership, Become member
Waiting, The wait
Moving house, Moving, The move
Complaining, Making a complaint, Complaints
Looking around, Looking around for ideas`

const groupsOf = (lines: string) => lines.split('\n').map((line) => line.split(', '))
const titles = (texts: readonly string[]): Title[] => texts.map((text, at) => ({ id: `t${at}`, text }))
const textsOf = (piles: readonly (readonly Title[])[]) => piles.map((pile) => pile.map(({ text }) => text))
/** Each pile in one line, in an order of their own. */
const linesOf = (piles: readonly (readonly string[])[]) =>
  piles
    .map((pile) => pile.toSorted((a, b) => a.localeCompare(b)).join(', '))
    .toSorted((a, b) => a.localeCompare(b))
/** Deals the titles of all groups out as if people had written them in turns. */
const mixed = (groups: readonly string[][]) =>
  Array.from({ length: Math.max(...groups.map(({ length }) => length)) }, (_, round) =>
    groups.flatMap((group) => group[round] ?? []),
  ).flat()

describe('WA5 likeness', () => {
  test('WA5 is Dice of trigrams: 1 for the same word however written, 0 for nothing in common', () => {
    expect(trigramDice('Oriënteren', 'ORIENTEREN')).toBe(1)
    expect(trigramDice('De reis', 'reis')).toBe(1)
    expect(trigramDice('Boeken', 'Wachten')).toBeLessThan(0.2)
    expect(trigramDice('', '')).toBe(1)
    expect(trigramDice('', 'Kiezen')).toBe(0)
    // __reis: __r _re rei eis; __reizen: __r _re rei eiz ize zen → 2 · 3 / (4 + 6)
    expect(trigramDice('reis', 'reizen')).toBeCloseTo(0.6)
  })

  test.each([
    ['Dutch', DUTCH],
    ['English', ENGLISH],
  ])('WA5 the threshold parts pairs that mean the same from those that do not: %s', (_, lines) => {
    const groups = groupsOf(lines)
    const same: number[] = []
    const other: number[] = []
    const all = groups.flatMap((group, of) => group.map((text) => ({ text, of })))
    all.forEach((a, at) =>
      all.slice(at + 1).forEach((b) => (a.of === b.of ? same : other).push(trigramDice(a.text, b.text))),
    )
    const share = (of: number[]) => of.filter((like) => like >= SAME_PILE_FROM).length / of.length
    expect(share(same)).toBeGreaterThan(0.7)
    expect(share(other)).toBeLessThan(0.01)
  })
})

describe('WA5 piles', () => {
  test.each([
    ['Dutch', DUTCH],
    ['English', ENGLISH],
  ])('WA5 what a group would lay together lies together, and nothing else: %s', (_, lines) => {
    const groups = groupsOf(lines)
    expect(linesOf(textsOf(pilesOf(titles(mixed(groups)))))).toEqual(linesOf(groups))
  })

  test('WA5 the largest comes first; equal ones as they were written', () => {
    const laid = pilesOf(
      titles(['Kiezen', 'Boeken', 'Verblijf', 'Boeken van het huisje', 'Het verblijf', 'boeken']),
    )
    expect(textsOf(laid)).toEqual([
      ['Boeken', 'boeken', 'Boeken van het huisje'],
      ['Verblijf', 'Het verblijf'],
      ['Kiezen'],
    ])
  })

  test('WA6 a later title comes onto a pile that lies there; two such piles never become one', () => {
    const begun = [[{ id: 'a', text: 'Boeken' }], [{ id: 'b', text: 'De boeking' }]]
    const laid = pilesOf(
      [
        { id: 'c', text: 'Boeken' },
        { id: 'd', text: 'Wachten' },
      ],
      begun,
    )
    expect(laid.map((pile) => pile.map(({ id }) => id))).toEqual([['a', 'c'], ['b'], ['d']])
  })

  test('WA5 as many titles as anybody could write are laid, each once', { timeout: 60_000 }, () => {
    const words = groupsOf(DUTCH).flat()
    const many = Array.from({ length: 600 }, (_, at) => `${words[at % words.length] ?? ''} ${at % 37}`)
    const laid = pilesOf(titles(many)).flat()
    expect(new Set(laid.map(({ id }) => id)).size).toBe(600)
    expect(laid).toHaveLength(600)
  })

  test('WA5 the title written most often stands for a pile, then the one most like the others', () => {
    expect(titleOf(titles(['De boeking', 'boeken', 'Boeken']))?.text).toBe('boeken')
    expect(titleOf(titles(['Boeken van het huisje', 'Boeken', 'Reis boeken']))?.text).toBe('Boeken')
    expect(titleOf([])).toBeNull()
  })
})
