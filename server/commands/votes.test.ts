import { expect, test } from 'vitest'
import { latestResults } from '../../lib/journey/rounds.ts'
import { ballotRows, closeSnapshots } from '../db/test-rows.ts'
import type { Person } from '../rooms/test-bench.ts'
import { benchOfFile } from '../rooms/test-file-bench.ts'

const bench = benchOfFile()

/** A live board with an open round over its first touchpoints, and people to vote. */
async function openRound(voters: number, targets = 2, organisersVote = false) {
  const { boardId, facilitator } = await bench.workshop()
  const anne = await bench.join(facilitator)
  await anne.command('start', {})
  const people: Person[] = []
  for (let n = 0; n < voters; n++) {
    people.push(await bench.join(await bench.seat(boardId, 'participant', `Stem ${n}`)))
  }
  const view = anne.view()
  const chosen = view.touchpoints.slice(0, targets).map((touchpoint) => touchpoint.id)
  const journeyId = view.journeys[0]?.id ?? ''
  expect(await anne.command('openRound', { journeyId, targets: chosen, organisersVote })).toMatchObject({
    ok: true,
  })
  const round = () => {
    const last = anne.push?.state.rounds.at(-1)
    return last?.kind === 'emotion' ? last : undefined
  }
  return { boardId, anne, people, targets: chosen, roundId: round()?.id ?? '', round, journeyId }
}

const vote = (
  person: Person,
  roundId: string,
  target: string,
  value: -2 | -1 | 0 | 1 | 2 | null,
  reason = '',
) => person.command('cast', { roundId, target, value, reason })

test('VO1 two hundred votes of one seat at once leave one row', async () => {
  const { people, roundId, targets } = await openRound(1)
  const [tom] = people
  const [target = ''] = targets
  if (!tom) throw new Error('nobody')
  const values = [-2, -1, 0, 1, 2] as const
  for (let part = 0; part < 4; part++) {
    // In parts: an honest line never sends more than its burst.
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) => vote(tom, roundId, target, values[n % 5] ?? null)),
    )
    expect(answers.every((answer) => answer.ok)).toBe(true)
    await new Promise((resolve) => setTimeout(resolve, 1_700))
  }
  expect(await ballotRows(roundId)).toHaveLength(1)
})

test('VO2 a changed vote replaces the earlier one', async () => {
  const { people, roundId, targets } = await openRound(1)
  const [tom] = people
  const [target = ''] = targets
  if (!tom) throw new Error('nobody')
  await vote(tom, roundId, target, -2, 'eerst')
  await vote(tom, roundId, target, null, '')
  expect(await ballotRows(roundId)).toEqual([{ target, seatId: tom.seatId, value: null, reason: '' }])
  await tom.until(() => tom.push?.mine.ballots[roundId]?.[0]?.value === null)
})

test('VO3 a vote that races the reveal is counted and answered, or refused and said so', async () => {
  const { people, anne, roundId, targets, round } = await openRound(6, 1)
  const [target = ''] = targets
  const racing = people.map((person, n) => vote(person, roundId, target, n % 2 ? 1 : -1))
  const reveal = anne.command('reveal', { roundId, sure: true })
  const answers = await Promise.all(racing)
  expect(await reveal).toMatchObject({ ok: true })
  const counted = answers.filter((answer) => answer.ok).length
  for (const answer of answers) if (!answer.ok) expect(answer.error).toBe('roundClosed')
  expect(await ballotRows(roundId)).toHaveLength(counted)
  await anne.until(() => round()?.state === 'revealed')
  const result = round()?.results?.[0]
  if (counted >= 3) expect(result?.tally?.n).toBe(counted)
  else expect(result?.tally).toBeNull()
})

test('VO4 before the reveal nobody receives a byte of a vote, not even the facilitator', async () => {
  const { people, anne, roundId, targets, round } = await openRound(4, 1)
  const [target = ''] = targets
  const secrets = people.map((_, n) => `geheim-${n}-${crypto.randomUUID()}`)
  for (const [n, person] of people.entries()) await vote(person, roundId, target, 2, secrets[n])
  await anne.until(() => round()?.finished === 4)
  for (const [n, secret] of secrets.entries()) {
    expect(anne.heard(secret)).toBe(false)
    for (const [m, person] of people.entries()) if (m !== n) expect(person.heard(secret)).toBe(false)
  }
  expect(round()).toMatchObject({ finished: 4, of: 4, results: null })
  await anne.command('reveal', { roundId, sure: false })
  for (const secret of secrets) {
    await anne.until(() => anne.heard(secret))
    for (const person of people) await person.until(() => person.heard(secret))
  }
})

test('VO5 the reveal asks once while somebody is busy', async () => {
  const { people, anne, roundId, targets } = await openRound(3, 1)
  const [target = ''] = targets
  const [first] = people
  if (!first) throw new Error('nobody')
  await vote(first, roundId, target, 1)
  expect(await anne.command('reveal', { roundId, sure: false })).toMatchObject({ error: 'stillVoting' })
  expect(await anne.command('reveal', { roundId, sure: true })).toMatchObject({ ok: true })
})

test('VO6 below three votes there is no distribution and no reason', async () => {
  const { people, anne, roundId, targets, round } = await openRound(2, 1)
  const [target = ''] = targets
  for (const person of people) await vote(person, roundId, target, 2, 'want het was fijn')
  await anne.command('reveal', { roundId, sure: true })
  await anne.until(() => round()?.state === 'revealed')
  expect(round()?.results).toEqual([{ target, tally: null, reasons: [] }])
})

test('VO7 a closed round takes no vote, a void one neither', async () => {
  const { people, anne, roundId, targets, journeyId } = await openRound(1, 1)
  const [tom] = people
  const [target = ''] = targets
  if (!tom) throw new Error('nobody')
  await anne.command('voidRound', { roundId })
  expect(await vote(tom, roundId, target, 1)).toMatchObject({ ok: false, error: 'roundClosed' })
  await anne.command('openRound', { journeyId, targets, organisersVote: false })
  const again = anne.push?.state.rounds.at(-1)
  expect(again).toMatchObject({ number: 2, state: 'open' })
})

test('VO8 the facilitator votes only after switching it on, an observer and a stranger never', async () => {
  const off = await openRound(1, 1)
  const [target = ''] = off.targets
  expect(await vote(off.anne, off.roundId, target, 1)).toMatchObject({ error: 'notAllowed' })
  const olga = await bench.join(await bench.seat(off.boardId, 'observer', 'Olga'))
  expect(await vote(olga, off.roundId, target, 1)).toMatchObject({ error: 'notAllowed' })
  const elsewhere = await openRound(1, 1)
  const [stranger] = elsewhere.people
  expect(
    await stranger?.command('cast', { roundId: off.roundId, target, value: 1, reason: '' }),
  ).toMatchObject({
    error: 'notFound',
  })
  const on = await openRound(1, 1, true)
  expect(await vote(on.anne, on.roundId, on.targets[0] ?? '', 1)).toMatchObject({ ok: true })
})

test('VO9 a vote out of range, on a touchpoint outside the round or in another shape leaves no row', async () => {
  const { people, roundId, targets, anne } = await openRound(1, 1)
  const [tom] = people
  const outside = anne.view().touchpoints.at(-1)?.id ?? ''
  const bad: unknown[] = [
    { roundId, target: targets[0], value: 3, reason: '' },
    { roundId, target: targets[0], value: 0.5, reason: '' },
    { roundId, target: targets[0], value: [1], reason: '' },
    { roundId, target: targets[0], value: 1, reason: 'x'.repeat(501) },
    { roundId, target: outside, value: 1, reason: '' },
    { roundId: 'x', target: targets[0], value: 1, reason: '' },
    [],
  ]
  for (const input of bad) {
    expect(await tom?.command('cast', input as never)).toMatchObject({ ok: false })
  }
  expect(await ballotRows(roundId)).toEqual([])
})

test('VO10 a hidden reason is gone from every screen but for who leads, who can show it again; the figures stay', async () => {
  const { people, anne, roundId, targets, round } = await openRound(3, 1)
  const [target = ''] = targets
  for (const person of people) await vote(person, roundId, target, 1, `reden van ${person.seatId}`)
  await anne.command('reveal', { roundId, sure: true })
  await anne.until(() => (round()?.results?.[0]?.reasons.length ?? 0) === 3)
  const hidden = round()?.results?.[0]?.reasons[0]
  await anne.command('hideReason', { roundId, reasonId: hidden?.id ?? '', hidden: true })
  await anne.until(
    () => round()?.results?.[0]?.reasons.length === 2 && anne.push?.desk?.hiddenReasons.length === 1,
  )
  expect(round()?.results?.[0]?.tally?.n).toBe(3)
  expect(anne.push?.desk?.hiddenReasons).toEqual([{ roundId, target, ...hidden }])
  const [tom] = people
  await tom?.until(() => latestResults(tom.push?.state.rounds ?? []).get(target)?.reasons.length === 2)
  expect(tom?.push?.desk).toBeNull()
  await anne.command('hideReason', { roundId, reasonId: hidden?.id ?? '', hidden: false })
  await anne.until(
    () => round()?.results?.[0]?.reasons.length === 3 && anne.push?.desk?.hiddenReasons.length === 0,
  )
  expect(round()?.results?.[0]?.reasons).toContainEqual(hidden)
})

test('RM6 a participant gives none of the facilitator’s commands', async () => {
  const { people, anne, roundId, targets, journeyId } = await openRound(1, 1)
  const [tom] = people
  if (!tom) throw new Error('nobody')
  const refused = [
    await tom.command('reveal', { roundId, sure: true }),
    await tom.command('voidRound', { roundId }),
    await tom.command('openRound', { journeyId, targets, organisersVote: false }),
    await tom.command('removeSeat', { seatId: anne.seatId }),
    await tom.command('setRole', { seatId: tom.seatId, role: 'cofacilitator' }),
    await tom.command('shutDoor', { shut: true }),
    await tom.command('closeBoard', { version: '1.0', sure: true }),
  ]
  for (const answer of refused) expect(answer).toMatchObject({ ok: false, error: 'notAllowed' })
  expect(anne.push?.state).toMatchObject({ stage: 'live', doorShut: false })
})

test('RM7 closing stores the board with its results, empties the bin, and freezes it for everyone', async () => {
  const { people, anne, boardId, roundId, targets, round } = await openRound(3, 2)
  for (const person of people) for (const target of targets) await vote(person, roundId, target, -1)
  expect(await anne.command('closeBoard', { version: '1.0', sure: true })).toMatchObject({
    error: 'roundOpen',
  })
  await anne.command('reveal', { roundId, sure: true })
  await anne.until(() => round()?.state === 'revealed')
  const doomed = anne.view().touchpoints.at(-1)?.id ?? ''
  anne.edit.bin('touchpoints', doomed)
  await anne.allSaved()
  expect(await anne.command('closeBoard', { version: '1.0', sure: true })).toMatchObject({ ok: true })
  const [tom] = people
  if (!tom) throw new Error('nobody')
  await tom.until(() => tom.push?.state.stage === 'closed')
  await tom.until(() => !tom.doc.getMap('touchpoints').has(doomed))
  expect(await vote(tom, roundId, targets[0] ?? '', 2)).toMatchObject({ error: 'wrongStage' })
  const [snapshot] = await closeSnapshots(boardId)
  expect(snapshot?.version).toBe('1.0')
  expect(JSON.stringify(snapshot?.canonical)).not.toContain(doomed)
  const saved = anne.saved
  anne.edit.setText({ in: 'scope', field: 'goal' }, 'te laat')
  expect(await anne.command('start', {})).toMatchObject({ error: 'wrongStage' })
  expect(anne.saved).toBe(saved)
  const late = await bench.join(await bench.seat(boardId, 'participant', 'Later'))
  expect(late.view().scope.goal).toBe('')
})

test('BL7 who leaves in the middle of a round still counts as busy', async () => {
  const { anne, people, round } = await openRound(3)
  await anne.until(() => round()?.of === 3)
  people[0]?.leave()
  await anne.until(() => anne.push?.state.roster.filter((seat) => seat.present).length === 3)
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(round()?.of).toBe(3)
})
