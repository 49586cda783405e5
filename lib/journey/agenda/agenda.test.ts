import { describe, expect, it } from 'vitest'
import * as method from '../agenda.ts'
import type { Agenda } from '../agenda.ts'
import { steps } from '../values.ts'

const codes = ({ parts }: Agenda) => parts.map(({ code }) => code)
const thirteen = steps.map(({ code }) => code)
const MINUTE = 60_000
const START = Date.UTC(2026, 10, 24, 13, 0)
/** "0:50": since the start. */
const since = (at: number) =>
  `${Math.floor((at - START) / MINUTE / 60)}:${String(((at - START) / MINUTE) % 60).padStart(2, '0')}`

describe('AG1 the variants of the method', () => {
  it('AG1 90 minutes: thirteen steps and a break in 80 minutes, ten of slack', () => {
    const agenda = method.agendaOf('90')
    expect(agenda.parts.map(({ minutes }) => minutes)).toEqual([5, 6, 3, 5, 10, 14, 3, 4, 5, 8, 3, 6, 5, 3])
    expect(codes(agenda).filter((code) => code !== 'break')).toEqual(thirteen)
    expect(agenda.parts[7]).toMatchObject({ code: 'break', step: null })
    expect([method.plannedMinutes(agenda), method.slackOf(agenda), agenda.booked]).toEqual([80, 10, 90])
  })
  it('AG1 half a day: the clock of the method, with three breaks', () => {
    const agenda = method.agendaOf('half_day')
    const { times, slack } = method.clockOf(agenda, START)
    expect(times.map(({ id, from }) => `${since(from)} ${id}`)).toEqual([
      '0:00 arrive',
      '0:10 scope',
      '0:35 type',
      '0:55 break',
      '1:05 bounds',
      '1:15 chapters',
      '1:35 touchpoints',
      '2:10 break-2',
      '2:25 gaps',
      '2:35 vote',
      '2:45 reveal',
      '3:05 break-3',
      '3:10 stars',
      '3:23 pains',
      '3:36 assumptions',
      '3:50 loop',
    ])
    expect([since(times.at(-1)?.to ?? 0), slack]).toEqual(['4:00', 0])
    expect(codes(agenda).filter((code) => code !== 'break')).toEqual(thirteen)
  })
  it('AG1 a validation lasts 60 to 90 minutes, ends with the loop, and nobody writes but for what was missing', () => {
    const agenda = method.agendaOf('validation')
    expect(method.plannedMinutes(agenda)).toBeGreaterThanOrEqual(60)
    expect(method.slackOf(agenda)).toBe(15)
    expect(codes(agenda).at(-1)).toBe('loop')
    const writing = agenda.parts.filter(({ step }) => step && method.openIn(step).touchpoints.add === 'all')
    expect(writing.map(({ code }) => code)).toEqual(['additions'])
    expect(agenda.parts.find(({ code }) => code === 'retell')?.step).toBe('vote')
  })
  it('AG1 a free workshop is one part as long as it was booked, with the thirteen steps at hand', () => {
    const agenda = method.agendaOf('free', 120)
    expect(agenda.parts[0]).toMatchObject({ id: 'free', step: 'free', minutes: 120, skipped: false })
    expect(agenda.parts.slice(1).map(({ code, skipped }) => [code, skipped])).toEqual(
      thirteen.map((code) => [code, true]),
    )
    expect([method.slackOf(agenda), method.nextPart(agenda, 'free')]).toEqual([0, null])
  })
  it.each(['90', 'half_day', 'validation'] as const)(
    'AG1 %s: ids are unique and no stretch is too long',
    (variant) => {
      const agenda = method.agendaOf(variant)
      expect(new Set(agenda.parts.map(({ id }) => id)).size).toBe(agenda.parts.length)
      expect(method.longestStretch(agenda)).toBeLessThanOrEqual(method.STRETCH_MAX)
    },
  )
  it('AG1 without its breaks half a day is too long at a stretch', () => {
    const agenda = method.agendaOf('half_day')
    expect(method.longestStretch(agenda)).toBe(65)
    expect(method.longestStretch(method.skip(agenda, 'break', true))).toBe(120)
  })
})

describe('AG2 changing it', () => {
  const agenda = method.agendaOf('90')
  it('AG2 other minutes change the planned end and the slack, never what people kept free', () => {
    const longer = method.setMinutes(agenda, 'chapters', 17)
    expect([method.plannedMinutes(longer), method.slackOf(longer), longer.booked]).toEqual([87, 3, 90])
    expect(method.slackOf(method.setMinutes(agenda, 'chapters', 25))).toBe(-5)
    const minutesOf = (minutes: number) =>
      method.setMinutes(agenda, 'scope', minutes).parts.find(({ id }) => id === 'scope')?.minutes
    expect([0, -3, 2.6, 1e9, Number.NaN].map(minutesOf)).toEqual([1, 1, 3, method.MINUTES_MAX, 1])
    expect(agenda).toEqual(method.agendaOf('90'))
  })
  it('AG2 what is skipped takes no time and can come back', () => {
    const without = method.skip(agenda, 'gaps', true)
    expect(method.slackOf(without)).toBe(13)
    expect(method.clockOf(without, START).times.map(({ id }) => id)).not.toContain('gaps')
    expect(method.skip(without, 'gaps', false)).toEqual(agenda)
  })
  it('AG2 a part moves to any place, beyond an end is that end', () => {
    const order = (to: number) => codes(method.move(agenda, 'type', to))
    expect(order(0).slice(0, 3)).toEqual(['type', 'arrive', 'scope'])
    expect(order(-5)).toEqual(order(0))
    expect(order(99).at(-1)).toBe('type')
    expect(order(2)).toEqual(codes(agenda))
    expect(method.move(agenda, 'nowhere', 0)).toBe(agenda)
  })
  it('AG2 notes of who leads stay with their part', () => {
    const noted = method.move(method.note(agenda, 'vote', 'koffie eerst'), 'vote', 0)
    expect(noted.parts[0]).toMatchObject({ id: 'vote', notes: 'koffie eerst' })
  })
})

describe('AG3 forward and back', () => {
  const agenda = method.skip(method.agendaOf('90'), 'scope', true)
  it('AG3 passes what is skipped, also from there; ends have nothing beyond', () => {
    expect(method.nextPart(agenda, 'arrive')?.id).toBe('type')
    expect(method.previousPart(agenda, 'type')?.id).toBe('arrive')
    expect(method.nextPart(agenda, 'scope')?.id).toBe('type')
    expect(method.previousPart(agenda, 'scope')?.id).toBe('arrive')
    expect(method.previousPart(agenda, 'arrive')).toBeNull()
    expect(method.nextPart(agenda, 'loop')).toBeNull()
    expect(method.nextPart(agenda, 'gone')?.id).toBe('arrive')
    expect(method.previousPart(agenda, 'gone')).toBeNull()
  })
  it('AG3 in a break the step before it goes on', () => {
    expect(method.stepOf(agenda, 'break')).toBe('gaps')
    expect(method.stepOf(method.skip(agenda, 'gaps', true), 'break')).toBe('touchpoints')
    expect(method.stepOf(method.move(agenda, 'break', 0), 'break')).toBe('arrive')
    expect(method.stepOf(agenda, 'reveal')).toBe('reveal')
  })
})

describe('AG4 the clock', () => {
  const agenda = method.agendaOf('90')
  it('AG4 from a start, each part after the other', () => {
    const { times, end, slack } = method.clockOf(agenda, START)
    expect(times.slice(6, 9).map(({ id, from, to }) => `${id} ${since(from)} ${since(to)}`)).toEqual([
      'gaps 0:43 0:46',
      'break 0:46 0:50',
      'vote 0:50 0:55',
    ])
    expect([since(end), slack]).toEqual(['1:20', 10])
  })
  it('AG4 a part that began late moves what comes after it and eats slack', () => {
    const { times, end, slack } = method.clockOf(agenda, START, {
      id: 'chapters',
      since: START + 26 * MINUTE,
    })
    expect(times.slice(3, 6).map(({ id, from, to }) => `${id} ${since(from)} ${since(to)}`)).toEqual([
      'bounds 0:14 0:19',
      'chapters 0:26 0:36',
      'touchpoints 0:36 0:50',
    ])
    expect([since(end), slack]).toEqual(['1:27', 3])
  })
  it('AG4 a part that takes longer than planned ends now', () => {
    const running = { id: 'chapters', since: START + 19 * MINUTE }
    const at = (minute: number) => method.clockOf(agenda, START, running, START + minute * MINUTE)
    expect([since(at(25).end), at(25).slack]).toEqual(['1:20', 10])
    expect([since(at(44).end), at(44).slack]).toEqual(['1:35', -5])
  })
  it('AG4 what runs counts, even when it was skipped', () => {
    const without = method.skip(agenda, 'scope', true)
    const { times } = method.clockOf(without, START, { id: 'scope', since: START + 5 * MINUTE })
    expect(times[1]).toMatchObject({ id: 'scope' })
  })
})

describe('AG5 running late', () => {
  const agenda = method.agendaOf('90')
  const minutes = ({ parts }: Agenda) => Object.fromEntries(parts.map(({ id, minutes }) => [id, minutes]))
  it('AG5 first pains, then stars, then gaps; nothing else, and at most half', () => {
    const [two, four, many] = [2, 4, 20].map((over) => method.catchUp(agenda, over))
    expect(minutes(two?.agenda ?? agenda)).toEqual({ ...minutes(agenda), pains: 4 })
    expect(two?.short).toBe(0)
    expect(minutes(four?.agenda ?? agenda)).toEqual({ ...minutes(agenda), pains: 3, stars: 2 })
    expect(minutes(many?.agenda ?? agenda)).toEqual({ ...minutes(agenda), pains: 3, stars: 2, gaps: 2 })
    expect(many?.short).toBe(15)
  })
  it('AG5 only what is still to come, and nothing while there is slack', () => {
    expect(minutes(method.catchUp(agenda, 9, 'stars').agenda)).toEqual({ ...minutes(agenda), pains: 3 })
    expect(method.catchUp(agenda, -4)).toEqual({ agenda, short: 0 })
    const skipped = method.skip(agenda, 'pains', true)
    expect(minutes(method.catchUp(skipped, 1).agenda)).toEqual({ ...minutes(agenda), stars: 2 })
  })
})
