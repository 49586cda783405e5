import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { BoardClient } from '../../lib/client/board.ts'
import { BoardProvider } from '../../lib/client/hooks.ts'
import type { Emotion } from '../../lib/journey/entities.ts'
import { resultOf } from '../../lib/journey/votes.ts'
import { minutesToVote } from './open-vote-dialog.tsx'
import { choiceOfKey } from './face-choice.tsx'
import { RevealPanel } from './reveal-panel.tsx'
import { VoteScreen } from './vote-screen.tsx'

const touchpoints = ['Hears of it', 'Fills in the form', 'Waits', 'Collects'].map((title, at) => ({
  id: `t${at}`,
  title,
  chapterTitle: 'Joining',
  needText: '',
  channelLabel: '',
}))
const round = {
  id: 'r1',
  kind: 'emotion' as const,
  journeyId: 'j1',
  number: 1,
  state: 'open' as const,
  targets: touchpoints.map(({ id, title }) => ({ id, titleThen: title })),
  budget: null,
  organisersVote: false,
  revealWhenDone: false,
  remindedAt: null,
  openedAt: '2026-01-01T10:00:00Z',
  revealedAt: null,
  finished: 1,
  of: 4,
  results: null,
}
const screen = (
  props: {
    canVote?: boolean
    waiting?: number
    mine?: { target: string; value: Emotion | null; reason: string }[]
  } = {},
) =>
  renderToStaticMarkup(
    <BoardProvider client={{} as BoardClient}>
      <VoteScreen
        round={round}
        touchpoints={touchpoints}
        personName="Samira"
        mine={props.mine ?? []}
        onCast={() => Promise.resolve('ok')}
        waiting={props.waiting ?? 0}
        canVote={props.canVote ?? true}
        finished={1}
        of={4}
      />
    </BoardProvider>,
  )
const votes = (...counts: number[]) =>
  counts.flatMap((many, step) => Array.from({ length: many }, () => (step - 2) as Emotion))

describe('voting', () => {
  it('UI11 one native group of five faces in words and "don\'t know"', () => {
    const html = screen()
    expect(html.match(/type="radio"/g)).toHaveLength(6)
    for (const word of ['Heel vervelend', 'Vervelend', 'Neutraal', 'Prettig', 'Heel prettig', 'Weet ik niet'])
      expect(html).toContain(word)
    expect(html).toContain('Hoe voelt Samira zich hier?')
    expect(html).toContain('Kijk door de ogen van Samira')
  })

  it('UI11 says that nobody in the group sees the vote, and that a reason will be shown without a name', () => {
    const html = screen()
    expect(html).toContain('Niemand in de groep ziet wat je stemt.')
    expect(html).toContain('zonder naam op het scherm')
  })

  it('UI11 starts at the first touchpoint without an answer; with all answered it is done, and can be changed', () => {
    expect(screen({ mine: [{ target: 't0', value: null, reason: '' }] })).toContain('Emoties · 2 van 4')
    const done = screen({
      mine: touchpoints.map(({ id }) => ({ target: id, value: 1 as const, reason: '' })),
    })
    expect(done).toContain('Wijzigen kan tot de onthulling.')
    expect(done.match(/Wijzig</g)).toHaveLength(4)
  })

  it('UI11 who does not vote sees how far the group is and no faces', () => {
    const html = screen({ canVote: false })
    expect(html).toContain('1 van 4 klaar')
    expect(html).not.toContain('type="radio"')
  })

  it('UI11 votes that wait for the connection are told in words', () => {
    expect(screen({ waiting: 3 })).toContain('3 stemmen wachten')
    expect(screen({ waiting: 0 })).not.toContain('wacht')
  })

  it('UI11 keys 1 to 5 pick a face and 0 is "don\'t know"', () => {
    expect(['1', '2', '3', '4', '5', '0'].map(choiceOfKey)).toEqual([-2, -1, 0, 1, 2, null])
    expect(['6', 'a', 'Enter', '', '12'].map(choiceOfKey)).toEqual(Array(5).fill(undefined))
  })

  it('UI11 fifteen seconds a touchpoint, in whole minutes', () => {
    expect([1, 2, 8, 14].map(minutesToVote)).toEqual([0, 1, 2, 4])
  })
})

describe('the reveal', () => {
  const results = [
    resultOf('t0', votes(0, 0, 1, 5, 2)),
    resultOf('t1', votes(0, 1, 5, 2, 0)),
    resultOf('t2', votes(4, 0, 0, 0, 4), [{ id: 'a', text: 'mail came after 2 days' }]),
    resultOf('t3', votes(0, 1, 0, 1, 0), [{ id: 'b', text: 'too few to show' }]),
  ]
  const panel = (organiser: boolean) =>
    renderToStaticMarkup(
      <RevealPanel
        number={1}
        results={results}
        touchpoints={touchpoints}
        {...(organiser ? { onVoteAgain: () => undefined, onHideReason: () => undefined } : {})}
      />,
    )

  it('UI12 lists in talk order, in words, with holes at the end', () => {
    const html = panel(false)
    const order = [...html.matchAll(/<h3[^>]*>([^<]+)</g)].map(([, title]) => title)
    expect(order[0]).toBe('Waits')
    expect(order).toHaveLength(3)
    expect(html).toContain('Tegengesteld')
    expect(html).toContain('4× heel vervelend, 4× heel prettig')
    expect(html.indexOf('Collects')).toBeGreaterThan(html.indexOf('Te weinig stemmen om te tonen'))
  })

  it('UI12 reasons stand without a name; below three votes none stands', () => {
    const html = panel(false)
    expect(html).toContain('mail came after 2 days')
    expect(html).not.toContain('too few to show')
  })

  it('UI12 VO18 groups, named feelings and both figures of a second vote stand in words', () => {
    const [first] = results
    const before = resultOf('t0', votes(4, 4, 0, 0, 0)).tally
    if (!first || !before) throw new Error('no result')
    const html = renderToStaticMarkup(
      <RevealPanel
        results={[
          {
            ...first,
            named: [{ code: 'fear', n: 2 }],
            groups: [
              { who: 'customers', name: '', counts: [0, 3, 0, 0, 0], dontKnow: 0 },
              { who: 'department', name: 'Balie', counts: [0, 0, 1, 3, 0], dontKnow: 1 },
            ],
          },
        ]}
        earlier={new Map([['t0', before]])}
        touchpoints={touchpoints}
        word="member"
      />,
    )
    expect(html).toContain('>Leden<')
    expect(html).toContain('Genoemd: 2× bang')
    expect(html).toMatch(/Balie.*Prettig.*\+0,8.*4 stemmen · 1× weet ik niet/)
    expect(html).toContain('Eerst: −1,5, spreiding −2 tot −1')
    expect(html).toContain('Nu: +1,1, spreiding +1 tot +1,3')
  })

  it('UI12 only organisers can vote again or hide a reason', () => {
    expect(panel(false)).not.toContain('<button')
    expect(panel(true).match(/Opnieuw stemmen over/g)).toHaveLength(4)
    expect(panel(true)).toContain('Verberg deze reden: mail came after 2 days')
  })
})
