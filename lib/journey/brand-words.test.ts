import { describe, expect, it } from 'vitest'
import { brandIn } from './brand-words.ts'

describe('brand names in a trigger', () => {
  const names = ['Stichting Bibliotheek Maasdal']
  it('FR40 any longer word of the name of the organisation is found, however it is written', () => {
    expect(brandIn('Ze zag een folder van MAASDAL hangen', names, [])).toBe('MAASDAL')
    expect(brandIn('de bibliotheek', names, [])).toBe('bibliotheek')
    expect(brandIn('Een flyer van Café Noord.', ['Cafe Noord'], [])).toBe('Café')
    expect(brandIn("Maasdals' aanbod", names, [])).toBe('Maasdals')
  })
  it('FR40 a trigger without the brand is left alone, and so are short and everyday words', () => {
    expect(brandIn('Haar zoon leert lezen en wil meer boeken', names, [])).toBeNull()
    expect(brandIn('Een stichting in de buurt', names, [])).toBeNull()
    expect(brandIn('Ze ging op de fiets naar de ING', ['ING op NS'], [])).toBeNull()
    expect(brandIn('', names, [])).toBeNull()
    expect(brandIn('Iets', [''], [''])).toBeNull()
  })
  it('FR40 a promise counts only when it stands there whole; a short name likewise', () => {
    expect(brandIn('Ze zocht iets zonder gedoe, thuis', names, ['Zonder gedoe'])).toBe('Zonder gedoe')
    expect(brandIn('Ze had gedoe thuis', names, ['Zonder gedoe'])).toBeNull()
    expect(brandIn('Een mail van HEMA Zorg', ['HEMA Zorg'], [])).toBe('HEMA')
  })
})
