import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { initials } from './initials.ts'
import { SeatBadge } from './seat-badge.tsx'

const drawn = (badge: number, role: 'participant' | 'facilitator' | 'cofacilitator' = 'participant') =>
  renderToStaticMarkup(<SeatBadge name="Tom B." badge={badge} role={role} />)

describe('a person at the board', () => {
  it('UI8 24 badges are 24 different looks, by fill and shape', () => {
    const looks = Array.from({ length: 24 }, (_, badge) => {
      const [, shape] = /<path d="([^"]+)"/.exec(drawn(badge)) ?? []
      const [, fill] = /fill="(#[\da-f]{6})"/.exec(drawn(badge)) ?? []
      return `${shape} ${fill}`
    })
    expect(new Set(looks).size).toBe(24)
    expect(new Set(looks.map((look) => look.split(' ').at(-1))).size).toBe(6)
  })

  it('UI8 who leads has a sign of its own, whatever the badge', () => {
    expect(drawn(3, 'facilitator')).toBe(drawn(17, 'cofacilitator'))
    expect(drawn(3, 'facilitator')).not.toContain(/<path d="([^"]+)"/.exec(drawn(3))?.[1])
  })

  it('UI8 the name is there for ears', () => {
    expect(drawn(0)).toContain('aria-label="Tom B."')
  })

  it.each([
    ['Tom B.', 'TB'],
    ['samira', 'SA'],
    ['Fatima El Amrani', 'FA'],
    ['Anne-Marie', 'AM'],
    ['  王伟 ', '王伟'],
    ['O’Neil', 'ON'],
    ['🙂', '?'],
    ['', '?'],
  ])('UI8 the initials of "%s" are %s', (name, letters) => {
    expect(initials(name)).toBe(letters)
  })
})
