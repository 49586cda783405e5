import { describe, expect, it } from 'vitest'
import { invitationText, whenOf, whyOf } from './invitation.ts'

const facts = {
  title: 'Lid worden met je kind',
  organisation: 'Bibliotheek Maasdal',
  facilitator: 'Anne',
  goal: 'Noor kan deze week een eerste boek lenen. Later kijken we verder.',
  startsAt: new Date('2026-11-03T13:00:00.000Z'),
  zone: 'Europe/Amsterdam',
  minutes: 90,
  callUrl: 'https://video.example/maasdal',
  joinLink: 'https://samenreis.example/join#TOKEN',
  code: 'K7PM 3QXE',
  codePage: 'https://samenreis.example/join',
}

describe('invitation text', () => {
  it('IN21 says why, when, where and how, in Dutch', () => {
    const text = invitationText(facts, 'nl')
    expect(text).toContain('Bibliotheek Maasdal nodigt je uit voor een workshop: Lid worden met je kind.')
    expect(text).toContain('Waarom? Noor kan deze week een eerste boek lenen.\n')
    expect(text).toContain('Wanneer: dinsdag 3 november 2026, 14:00–15:30 (Midden-Europese tijd)')
    expect(text).toContain('Videogesprek: https://video.example/maasdal')
    expect(text).toContain('Doe mee: https://samenreis.example/join#TOKEN')
    expect(text).toContain('K7PM 3QXE')
  })

  it('IN21 says the same in English, and keeps what people typed', () => {
    const text = invitationText(facts, 'en')
    expect(text).toContain('Bibliotheek Maasdal invites you to a workshop: Lid worden met je kind.')
    expect(text).toContain('When: Tuesday 3 November 2026, 14:00–15:30 (Central European Time)')
  })

  it('IN21 without a goal the reason comes from the title', () => {
    expect(whyOf('Verhuizen', '  ', 'nl')).toBe(
      'We willen samen zien wat mensen meemaken bij “Verhuizen”, en waar dat beter kan.',
    )
  })

  it('IN21 a long goal is cut at a word, a short one gets its full stop', () => {
    expect(whyOf('t', 'Sneller een pas', 'nl')).toBe('Sneller een pas.')
    const cut = whyOf('t', 'woord '.repeat(100), 'nl')
    expect(cut.length).toBeLessThanOrEqual(243)
    expect(cut.endsWith('woord …')).toBe(true)
  })

  it('IN21 leaves out what is not known', () => {
    const bare = { ...facts, organisation: '', facilitator: '', callUrl: '', code: '', startsAt: null }
    const text = invitationText(bare, 'nl')
    expect(text).toContain('Je bent uitgenodigd voor een workshop')
    expect(text).toContain('Wanneer: de datum volgt nog')
    expect(text).not.toMatch(/Videogesprek|code|undefined|null/)
  })

  it('IN21 writes the time of the chosen zone, also past midnight', () => {
    const late = { startsAt: new Date('2026-07-01T03:30:00Z'), zone: 'America/New_York', minutes: 60 }
    expect(whenOf(late, 'en')).toBe('Tuesday 30 June 2026, 23:30–00:30 (Eastern Time)')
  })
})
