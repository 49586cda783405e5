import { describe, expect, it } from 'vitest'
import { ask, drawn, restFor, silent, speak, SPEAK_EVERY_MS, typed, WAITING_MAX } from './announce-queue.ts'
import type { AnnounceQueue, Spoken } from './announce-queue.ts'

const count = (n: number) => `and ${n} more`

/** Says everything that waits, at the moments it may be said, from `start` on. */
function hear(queue: AnnounceQueue, start: number): { at: number; spoken: Spoken }[] {
  const heard: { at: number; spoken: Spoken }[] = []
  let now = start
  let state = queue
  for (let rest = restFor(state, now); rest !== null; rest = restFor(state, now)) {
    now += rest
    const turn = speak(state, now, count)
    if (!turn.spoken) throw new Error(`Nothing was said at ${now}`)
    state = turn.queue
    heard.push({ at: now - start, spoken: turn.spoken })
  }
  return heard
}

const asked = (texts: string[]) => texts.reduce((queue, text) => ask(queue, text, 'polite'), silent)

describe('what is said aloud', () => {
  it('UI1 the first polite message is said at once, the next three seconds later', () => {
    expect(hear(asked(['one', 'two']), 1000)).toEqual([
      { at: 0, spoken: { text: 'one', urgency: 'polite' } },
      { at: SPEAK_EVERY_MS, spoken: { text: 'two', urgency: 'polite' } },
    ])
  })

  it('UI1 what overflows becomes a count, and nothing is said twice in a row', () => {
    const many = asked(['a', 'b', 'b', 'c', 'd', 'e'])
    const heard = hear(many, 0).map(({ spoken }) => spoken.text)
    expect(heard).toEqual(['a', 'b', 'c', 'and 2 more'])
    expect(heard).toHaveLength(WAITING_MAX + 1)
  })

  it('UI1 an assertive message goes first, at once, also right after another', () => {
    const after = speak(asked(['polite', 'later']), 5000, count).queue
    const heard = hear(ask(after, 'New step', 'assertive'), 5100)
    expect(heard).toEqual([
      { at: 0, spoken: { text: 'New step', urgency: 'assertive' } },
      { at: SPEAK_EVERY_MS, spoken: { text: 'later', urgency: 'polite' } },
    ])
  })

  it('UI1 two assertive messages do not run over each other', () => {
    const both = ask(ask(silent, 'Connection lost', 'assertive'), 'New step', 'assertive')
    expect(hear(both, 100).map(({ at, spoken }) => [at, spoken.text])).toEqual([
      [0, 'Connection lost'],
      [SPEAK_EVERY_MS, 'New step'],
    ])
  })

  it('UI81 of twenty things that one did oneself none is lost among those of others', () => {
    const others = asked(['a', 'b', 'c', 'd', 'e'])
    const queue = Array.from({ length: 20 }, (_, n) => `own ${n}.`).reduce(
      (before, text) => ask(before, text, 'polite', true),
      others,
    )
    const heard = hear(queue, 1000)
    const [first] = heard
    expect(first?.spoken.text.split('. ')).toHaveLength(20)
    expect(heard.map(({ spoken }) => spoken.text).slice(1)).toEqual(['a', 'b', 'c', 'and 2 more'])
    expect(heard.map(({ at }) => at)).toEqual([0, 1, 2, 3, 4].map((n) => n * SPEAK_EVERY_MS))
  })

  it('UI81 what is said together is told apart by full stops', () => {
    const queue = ['Decided: at home', 'Saved.', 'Added: a note'].reduce(
      (before, text) => ask(before, text, 'polite', true),
      silent,
    )
    expect(hear(queue, 1000)[0]?.spoken.text).toBe('Decided: at home. Saved. Added: a note')
  })

  it('UI1 the pause counts from when it stands on the page, however late that is', () => {
    const { queue } = speak(asked(['one', 'two']), 1000, count)
    expect(restFor(drawn(queue, 2_500, 'polite'), 3_900)).toBe(SPEAK_EVERY_MS - 1_400)
  })

  it('UI2 typing holds polite messages until a second after the last key, assertive ones never', () => {
    const busy = typed(ask(silent, 'Tom: 1 new note', 'polite'), 9600)
    expect(hear(busy, 10_000)[0]?.at).toBe(600)
    expect(restFor(ask(busy, 'Connection lost', 'assertive'), 10_000)).toBe(0)
  })
})
