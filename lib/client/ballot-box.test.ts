import { describe, expect, it } from 'vitest'
import type { Emotion } from '../journey/entities.ts'
import { BallotBox, REST_MS } from './ballot-box.ts'
import type { CastOutcome } from './ballot-box.ts'

type Sent = {
  target: string
  value: Emotion | null
  reason: string
  answer: (outcome: CastOutcome) => Promise<void>
  later: (outcome: CastOutcome) => void
}

/** A box with a clock turned by hand and votes answered by hand. */
function boxed(mine: ConstructorParameters<typeof BallotBox<Emotion | null>>[0] = []) {
  const sent: Sent[] = []
  const timers: { at: number; run: () => void }[] = []
  let now = 0
  const box = new BallotBox<Emotion | null>(
    mine,
    (target, value, reason, _named, later) =>
      new Promise((resolve) => {
        const answer = async (outcome: CastOutcome) => {
          resolve(outcome)
          // Two turns: one for the promise itself, one for what the box does with it.
          await Promise.resolve()
          await Promise.resolve()
          await Promise.resolve()
        }
        sent.push({ target, value, reason, answer, later })
      }),
    (ms, run) => {
      const timer = { at: now + ms, run }
      timers.push(timer)
      return () => {
        timers.splice(timers.indexOf(timer), 1)
      }
    },
  )
  const wait = (ms: number) => {
    now += ms
    for (const timer of timers.filter((waiting) => waiting.at <= now)) {
      timers.splice(timers.indexOf(timer), 1)
      timer.run()
    }
  }
  const first = (at: number): Sent => {
    const vote = sent[at]
    if (!vote) throw new Error(`No vote ${at} was sent`)
    return vote
  }
  return { box, sent, wait, vote: first }
}

describe('own votes while they are made', () => {
  it('UI5 a choice shows at once and is sent at once', async () => {
    const { box, sent, vote } = boxed()
    box.choose('t1', -1)
    expect(box.draftOf('t1')).toMatchObject({ value: -1, state: 'saving' })
    expect(sent).toMatchObject([{ target: 't1', value: -1, reason: '' }])
    await vote(0).answer('ok')
    expect(box.draftOf('t1').state).toBe('saved')
  })

  it('UI5 a changed choice waits for the one under way, so the newest lands last', async () => {
    const { box, sent, vote } = boxed()
    box.choose('t1', -2)
    box.choose('t1', 0)
    box.choose('t1', 2)
    expect(sent).toHaveLength(1)
    await vote(0).answer('ok')
    expect(sent.map(({ value }) => value)).toEqual([-2, 2])
    expect(box.draftOf('t1')).toMatchObject({ value: 2, state: 'saving' })
    await vote(1).answer('ok')
    expect(box.draftOf('t1')).toMatchObject({ value: 2, state: 'saved' })
  })

  it('BO11 what waits for the connection is replaced at once by a newer one, whose end is the one that counts', async () => {
    const { box, sent, vote } = boxed()
    box.choose('t1', -1)
    await vote(0).answer('kept')
    expect(box.draftOf('t1')).toMatchObject({ value: -1, state: 'saving' })
    box.choose('t1', 2)
    expect(sent).toHaveLength(2)
    await vote(1).answer('kept')
    vote(0).later('ok')
    expect(box.draftOf('t1')).toMatchObject({ value: 2, state: 'saving' })
    vote(1).later('roundClosed')
    expect(box.draftOf('t1')).toMatchObject({ value: 2, state: 'failed', error: 'roundClosed' })
  })

  it('BO11 what waited and is in the server’s view waits no more', async () => {
    const { box, vote } = boxed()
    box.choose('t1', 1)
    await vote(0).answer('kept')
    box.learn([{ target: 't1', value: 1, reason: '', named: [] }])
    expect(box.draftOf('t1')).toMatchObject({ value: 1, state: 'saved' })
  })

  it('UI5 a walk with the arrows is sent once, where it comes to rest', () => {
    const { box, sent, wait } = boxed()
    for (const value of [-2, -1, 0, 1] as const) {
      box.choose('t1', value, true)
      wait(REST_MS.arrows - 1)
    }
    expect(sent).toHaveLength(0)
    wait(1)
    expect(sent.map(({ value }) => value)).toEqual([1])
  })

  it('UI5 a reason waits for a choice and then goes with it; "don\'t know" is a choice', () => {
    const { box, sent, wait } = boxed()
    box.explain('t1', ' mail came late ')
    wait(10_000)
    expect(box.draftOf('t1').state).toBe('unsent')
    expect(sent).toHaveLength(0)
    box.choose('t1', null)
    expect(sent).toMatchObject([{ value: null, reason: 'mail came late' }])
  })

  it('UI5 leaving sends what still rests', () => {
    const { box, sent } = boxed([{ target: 't1', value: 1, reason: '' }])
    box.explain('t1', 'easy')
    box.choose('t2', 0, true)
    expect(sent).toHaveLength(0)
    box.flush()
    expect(sent.map(({ target, reason }) => [target, reason])).toEqual([
      ['t1', 'easy'],
      ['t2', ''],
    ])
  })

  it('UI6 a refused vote says so, stays chosen, and can be tried again', async () => {
    const { box, sent, vote } = boxed()
    box.choose('t1', 2)
    await vote(0).answer('roundClosed')
    expect(box.draftOf('t1')).toMatchObject({ value: 2, state: 'failed', error: 'roundClosed' })
    box.retry('t1')
    expect(sent).toHaveLength(2)
    await vote(1).answer('ok')
    expect(box.draftOf('t1')).toMatchObject({ value: 2, state: 'saved', error: null })
  })

  it('UI6 an older push does not undo what was just saved; a later one from another device shows', async () => {
    const before = [{ target: 't1', value: -2 as const, reason: '' }]
    const { box, vote } = boxed(before)
    box.choose('t1', 1)
    await vote(0).answer('ok')
    box.learn(before)
    expect(box.draftOf('t1').value).toBe(1)
    box.learn([{ target: 't1', value: 1, reason: '' }])
    box.learn([{ target: 't1', value: 0, reason: 'on my phone' }])
    expect(box.draftOf('t1')).toMatchObject({ value: 0, reason: 'on my phone', state: 'saved' })
  })
})
