/** Blind votes of every kind, through sockets and a real Postgres. */
import { readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { ROUND_KINDS, type RoundKind } from '../../lib/journey/policy.ts'
import { latestResults } from '../../lib/journey/rounds.ts'
import { DONE, type BallotValue } from '../../lib/journey/rounds/kinds.ts'
import { readCanonical } from '../../lib/format/canonical-read.ts'
import { db } from '../db/pool.ts'
import { seatRow } from '../db/standing.ts'
import { ballotRows, closeSnapshots } from '../db/test-rows.ts'
import type { Person } from '../rooms/test-bench.ts'
import { benchOfFile } from '../rooms/test-file-bench.ts'

const bench = benchOfFile()

async function workshop(voters: number) {
  const { boardId, facilitator } = await bench.workshop()
  const anne = await bench.join(facilitator)
  await anne.command('start', {})
  const people: Person[] = []
  for (let n = 0; n < voters; n++)
    people.push(await bench.join(await bench.seat(boardId, 'participant', `Stem ${n}`)))
  const journeyId = anne.view().journeys[0]?.id ?? ''
  const open = async (kind: RoundKind, targets: string[] = []) => {
    const answer = await anne.command('openRound', { kind, journeyId, targets, organisersVote: false })
    const round = anne.push?.state.rounds.find((each) => each.state === 'open')
    return { answer, roundId: round?.id ?? '', targets: round?.targets.map(({ id }) => id) ?? [] }
  }
  const round = (roundId: string) => anne.push?.state.rounds.find((each) => each.id === roundId)
  const reveal = async (roundId: string) => {
    expect(await anne.command('reveal', { roundId, sure: true })).toMatchObject({ ok: true })
    await anne.until(() => round(roundId)?.state === 'revealed')
    return round(roundId)?.results
  }
  return { boardId, anne, people, open, round, reveal }
}

const vote = async (person: Person | undefined, roundId: string, target: string, value: BallotValue) =>
  person?.command('cast', { roundId, target, value, reason: '' })

test('VO13 two hundred stars of one person at once spend three, and no more', async () => {
  const { people, open } = await workshop(1)
  const { roundId, targets } = await open('stars')
  const [tom] = people
  expect(targets.length).toBeGreaterThanOrEqual(8)
  let kept = 0
  for (let part = 0; part < 4; part++) {
    // In parts: an honest line never sends more than its burst.
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) => vote(tom, roundId, targets[n % 8] ?? '', 1 + (n % 3))),
    )
    kept += answers.filter((answer) => answer?.ok).length
    for (const answer of answers) if (answer && !answer.ok) expect(answer.error).toBe('overBudget')
    const given = (await ballotRows(roundId)).reduce((sum, { value }) => sum + Number(value), 0)
    expect(given).toBeLessThanOrEqual(3)
    await new Promise((resolve) => setTimeout(resolve, 1_700))
  }
  expect(kept).toBeGreaterThan(0)
})

test('VO13 stars can be taken back and given elsewhere; done with fewer is done', async () => {
  const { people, open, anne, round } = await workshop(2)
  const { roundId, targets } = await open('stars')
  const [tom, fatima] = people
  const [one = '', two = ''] = targets
  expect(await vote(tom, roundId, one, 3)).toMatchObject({ ok: true })
  expect(await vote(tom, roundId, two, 1)).toMatchObject({ error: 'overBudget' })
  expect(await vote(tom, roundId, one, 2)).toMatchObject({ ok: true })
  expect(await vote(tom, roundId, two, 1)).toMatchObject({ ok: true })
  await anne.until(() => round(roundId)?.finished === 1)
  expect(await vote(fatima, roundId, one, 1)).toMatchObject({ ok: true })
  expect(round(roundId)?.finished).toBe(1)
  expect(await vote(fatima, roundId, DONE, 0)).toMatchObject({ ok: true })
  await anne.until(() => round(roundId)?.finished === 2)
  await fatima?.until(
    () => fatima.push?.mine.ballots[roundId]?.some(({ target }) => target === DONE) ?? false,
  )
})

test('VO12 an answer of another kind leaves no row, nor does "done" where there is nothing to share out', async () => {
  const { people, open } = await workshop(1)
  const [tom] = people
  const { roundId } = await open('pins')
  const pin = { at: 5, words: 'avond ervoor' }
  for (const value of [5, null, 'yes', { at: 5 }, { at: 5, words: 'een twee drie vier vijf zes' }])
    expect(await vote(tom, roundId, 'begin', value as never)).toMatchObject({ error: 'invalid' })
  expect(await vote(tom, roundId, DONE, pin)).toMatchObject({ error: 'notFound' })
  expect(await tom?.command('cast', { roundId, target: 'begin', value: pin, reason: 'want' })).toMatchObject({
    error: 'invalid',
  })
  expect(
    await tom?.command('cast', { roundId, target: 'begin', value: pin, reason: '', named: ['joy'] }),
  ).toMatchObject({ error: 'invalid' })
  expect(await ballotRows(roundId)).toEqual([])
  expect(await vote(tom, roundId, 'begin', pin)).toMatchObject({ ok: true })
  expect(await ballotRows(roundId)).toMatchObject([{ target: 'begin', value: pin }])
})

test('VO4 a pin’s words and place are in no byte before the reveal, and with everybody after it', async () => {
  const { people, anne, open, reveal, round } = await workshop(3)
  const { roundId } = await open('pins')
  const secrets = people.map((_, n) => `speld${n}${crypto.randomUUID().slice(0, 8)}`)
  for (const [n, person] of people.entries()) {
    await vote(person, roundId, 'begin', { at: 11 + n, words: secrets[n] ?? '' })
    await vote(person, roundId, 'end', { at: 80, words: 'klaar' })
  }
  await anne.until(() => round(roundId)?.finished === 3)
  for (const [n, secret] of secrets.entries()) {
    expect(anne.heard(secret)).toBe(false)
    for (const [m, person] of people.entries()) expect(person.heard(secret)).toBe(n === m)
  }
  expect(round(roundId)?.results).toBeNull()
  expect(await reveal(roundId)).toMatchObject({ begin: secrets.map((words, n) => ({ at: 11 + n, words })) })
  for (const secret of secrets) for (const person of people) await person.until(() => person.heard(secret))
})

test('FR49 hurtful words of a pin are hidden from everybody, and can be shown again', async () => {
  const { people, anne, open, reveal, round } = await workshop(3)
  const { roundId } = await open('pins')
  for (const [at, person] of people.entries())
    await vote(person, roundId, 'begin', { at, words: at === 1 ? 'lomp woord' : 'thuis' })
  await reveal(roundId)
  const begins = () => {
    const now = round(roundId)
    return now?.kind === 'pins' ? now.results?.begin : null
  }
  const reasonId = begins()?.find(({ words }) => words === 'lomp woord')?.id ?? ''
  const [tom] = people
  expect(await tom?.command('hideReason', { roundId, reasonId, hidden: true })).toMatchObject({ ok: false })
  expect(await anne.command('hideReason', { roundId, reasonId, hidden: true })).toMatchObject({ ok: true })
  await anne.until(() => begins()?.[1]?.hidden === true)
  expect(begins()).toMatchObject([{ words: 'thuis' }, { at: 1, words: '' }, { words: 'thuis' }])
  expect(await anne.command('hideReason', { roundId, reasonId, hidden: false })).toMatchObject({ ok: true })
  await anne.until(() => begins()?.[1]?.words === 'lomp woord')
})

test('VO14 below three people a pin’s words stay hidden, after the reveal too', async () => {
  const { people, anne, open, reveal } = await workshop(2)
  const { roundId } = await open('pins')
  for (const person of people) await vote(person, roundId, 'begin', { at: 5, words: 'nooitgezien' })
  expect(await reveal(roundId)).toEqual({ begin: null, end: null })
  expect(anne.heard('nooitgezien')).toBe(false)
})

test('VO15 hearts follow the stars, dots the notes; agreeing needs a goal; all end in the closed board', async () => {
  const { people, anne, open, reveal, boardId } = await workshop(3)
  expect((await open('hearts')).answer).toMatchObject({ error: 'noTargets' })
  expect((await open('dots')).answer).toMatchObject({ error: 'noTargets' })
  expect((await open('agree')).answer).toMatchObject({ error: 'noTargets' })

  const stars = await open('stars')
  const [chosen = ''] = stars.targets
  for (const person of people) await vote(person, stars.roundId, chosen, 3)
  await reveal(stars.roundId)
  const hearts = await open('hearts')
  expect(hearts.targets).toHaveLength(anne.view().promises.length)
  for (const person of people)
    for (const target of hearts.targets) await vote(person, hearts.roundId, target, 'breaks')
  expect(await reveal(hearts.roundId)).toMatchObject([{ n: 3, state: 'breaks' }])

  anne.edit.setText({ in: 'scope', field: 'goal' }, 'Sneller lid')
  const text = 'Het formulier is lang'
  const pain = anne.edit.addNote({ touchpointId: chosen, lane: 'pain', text }) ?? ''
  await anne.allSaved()
  const dots = await open('dots')
  expect(dots.targets).toEqual([pain])
  for (const person of people) await vote(person, dots.roundId, pain, 2)
  expect(await reveal(dots.roundId)).toEqual({ n: 3, ranked: [{ target: pain, points: 6 }] })

  const agree = await open('agree')
  for (const person of people) await vote(person, agree.roundId, 'goal', 'yes')
  expect(await reveal(agree.roundId)).toEqual({ n: 3, yes: 3 })
  const rating = await open('rating')
  for (const person of people) await vote(person, rating.roundId, 'workshop', 4)
  await reveal(rating.roundId)
  // Counted and shown, and nowhere kept.
  const trial = await open('trial')
  for (const [at, person] of people.entries()) await vote(person, trial.roundId, 'coffee', at - 1)
  expect(await reveal(trial.roundId)).toEqual({ n: 3, dontKnow: 0, counts: [0, 1, 1, 1, 0] })

  expect(await anne.command('closeBoard', { version: '1.0', sure: true })).toMatchObject({ ok: true })
  const [snapshot] = await closeSnapshots(boardId)
  const stored = readCanonical(snapshot?.canonical)
  expect(stored.results.size).toBe(0)
  expect(stored.outcomes.map(({ kind }) => kind)).toEqual(['stars', 'hearts', 'dots', 'agree', 'rating'])
  expect(stored.outcomes[2]?.targets).toEqual([{ id: pain, titleThen: text }])
})

test('VO16 a round that reveals itself does so when the last one is done, and not before three are', async () => {
  const { people, anne, round } = await workshop(4)
  const [tom, fatima, joost, els] = people
  const journeyId = anne.view().journeys[0]?.id ?? ''
  const ask = { kind: 'rating' as const, journeyId, targets: [], organisersVote: false, revealWhenDone: true }
  await anne.command('openRound', ask)
  const roundId = anne.push?.state.rounds.at(-1)?.id ?? ''
  expect(round(roundId)).toMatchObject({ revealWhenDone: true, of: 4 })
  await vote(tom, roundId, 'workshop', 5)
  await vote(fatima, roundId, 'workshop', 4)
  await anne.until(() => round(roundId)?.finished === 2)
  expect(round(roundId)?.state).toBe('open')
  // The last two at once: one reveal, with both in it.
  await Promise.all([vote(joost, roundId, 'workshop', 2), vote(els, roundId, 'workshop', 1)])
  await anne.until(() => round(roundId)?.state === 'revealed')
  expect(round(roundId)?.results).toMatchObject({ n: 4, rated: { mean: 3 } })

  const few = await workshop(2)
  await few.anne.command('openRound', { ...ask, journeyId: few.anne.view().journeys[0]?.id ?? '' })
  const pair = few.anne.push?.state.rounds.at(-1)?.id ?? ''
  for (const person of few.people) await vote(person, pair, 'workshop', 5)
  await few.anne.until(() => few.round(pair)?.finished === 2)
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(few.round(pair)?.state).toBe('open')
})

test('VO18 groups are those of the reveal, whatever is hidden or whoever changes department later', async () => {
  const { people, anne, open, reveal, round } = await workshop(6)
  const target = anne.view().touchpoints[0]?.id ?? ''
  const { roundId } = await open('emotion', [target])
  for (const [at, person] of people.entries()) {
    await person.command('setDepartment', { department: at < 3 ? 'Balie' : 'ICT' })
    const reason = at === 0 ? 'lange rij' : ''
    const value = at < 3 ? -2 : 1
    await person.command('cast', { roundId, target, value, reason, named: at < 3 ? ['fear'] : [] })
  }
  const groups = [
    { who: 'department', name: 'Balie', counts: [3, 0, 0, 0, 0], dontKnow: 0 },
    { who: 'department', name: 'ICT', counts: [0, 0, 0, 3, 0], dontKnow: 0 },
  ]
  const named = [{ code: 'fear', n: 3 }]
  expect(await reveal(roundId)).toMatchObject([{ target, groups, named, reasons: [{ text: 'lange rij' }] }])
  const shown = latestResults(anne.push?.state.rounds ?? []).get(target)
  await people[0]?.command('setDepartment', { department: 'ICT' })
  const reasonId = shown?.reasons[0]?.id ?? ''
  expect(await anne.command('hideReason', { roundId, reasonId, hidden: true })).toMatchObject({ ok: true })
  await anne.until(() => latestResults(anne.push?.state.rounds ?? []).get(target)?.reasons.length === 0)
  expect(round(roundId)?.results).toMatchObject([{ target, groups, named, reasons: [] }])
})

test('VO18 VO20 votes of who is a customer count apart from three on, in the group they were cast in', async () => {
  const { people, anne, open, reveal } = await workshop(6)
  const [one, two] = anne.view().touchpoints.map(({ id }) => id)
  const { roundId } = await open('emotion', [one ?? '', two ?? ''])
  const mark = (person: Person | undefined, customer: boolean) =>
    anne.command('markCustomer', { seatId: person?.seatId ?? '', customer })
  for (const person of people.slice(0, 3)) expect(await mark(person, true)).toMatchObject({ ok: true })
  for (const [at, person] of people.entries()) await vote(person, roundId, one ?? '', at < 3 ? 2 : -1)
  const customers = (of: Person | undefined) =>
    of?.push?.state.roster.filter(({ customer }) => customer).map(({ name }) => name)
  await people[5]?.until(() => customers(people[5])?.length === 3)
  expect(customers(people[5])?.toSorted()).toEqual(['Stem 0', 'Stem 1', 'Stem 2'])
  // What was voted keeps its group; on the second touchpoint two customers are too few to stand alone.
  expect(await mark(people[0], false)).toMatchObject({ ok: true })
  await vote(people[0], roundId, one ?? '', 1)
  for (const [at, person] of people.entries()) await vote(person, roundId, two ?? '', at < 3 ? 2 : -1)
  await reveal(roundId)
  const results = latestResults(anne.push?.state.rounds ?? [])
  const [first, second] = [one, two].map((target) => results.get(target ?? ''))
  expect(first?.groups).toEqual([
    { who: 'customers', name: '', counts: [0, 0, 0, 1, 2], dontKnow: 0 },
    { who: 'us', name: '', counts: [0, 3, 0, 0, 0], dontKnow: 0 },
  ])
  expect(second?.tally?.n).toBe(6)
  expect(second?.groups).toBeUndefined()
})

test('VO20 nobody says of themselves or of the facilitator that they are a customer; "that’s me" brings it along', async () => {
  const { boardId, anne, people } = await workshop(1)
  const [tom] = people
  const cor = await bench.join(await bench.seat(boardId, 'cofacilitator', 'Cor'))
  const mark = (by: Person | undefined, of: Person | undefined) =>
    by?.command('markCustomer', { seatId: of?.seatId ?? '', customer: true })
  for (const [by, of] of [
    [tom, tom],
    [anne, anne],
    [cor, anne],
  ])
    expect(await mark(by, of)).toMatchObject({ error: 'notAllowed' })
  const isCustomer = async (person: Person | undefined) =>
    (await seatRow(db(), boardId, person?.seatId ?? ''))?.isCustomer
  tom?.leave()
  await anne.until(
    () => anne.push?.state.roster.some(({ id, present }) => id === tom?.seatId && !present) ?? false,
  )
  const again = await bench.join(await bench.seat(boardId, 'participant', 'Stem 0 2'))
  expect(await mark(cor, again)).toMatchObject({ ok: true })
  expect(await isCustomer(tom)).toBe(false)
  const same = { waitingId: again.seatId, seatId: tom?.seatId ?? '' }
  expect(await anne.command('sameSeat', same)).toMatchObject({ ok: true })
  expect(await isCustomer(tom)).toBe(true)
})

test('VO19 who leads sees who is done and reminds the others; nobody else learns who', async () => {
  const { people, anne, open, round } = await workshop(2)
  const [tom, fatima] = people
  const { roundId } = await open('rating')
  await vote(tom, roundId, 'workshop', 2)
  await anne.until(() => round(roundId)?.finished === 1)
  expect(anne.push?.desk?.voters.toSorted((a) => (a.done ? -1 : 1))).toEqual([
    { seatId: tom?.seatId, done: true },
    { seatId: fatima?.seatId, done: false },
  ])
  expect(fatima?.heard('"voters"')).toBe(false)
  expect(round(roundId)?.remindedAt).toBeNull()
  expect(await tom?.command('remind', { roundId })).toMatchObject({ error: 'notAllowed' })
  expect(await anne.command('remind', { roundId })).toMatchObject({ ok: true })
  await fatima?.until(() => typeof fatima.push?.state.rounds.at(-1)?.remindedAt === 'string')
})

test('ST3 a vote is judged by its own kind: opened and answered only in its steps, and left after asking', async () => {
  const { people, anne, open } = await workshop(1)
  const [tom] = people
  const part = (step: string) => anne.push?.state.course.parts.find((each) => each.step === step)?.id ?? ''
  const goTo = (step: string, sure = false) => anne.command('goTo', { part: part(step), from: null, sure })
  await goTo('stars')
  for (const kind of ROUND_KINDS) {
    if (kind !== 'stars' && kind !== 'hearts') {
      expect((await open(kind)).answer, kind).toMatchObject({ error: 'notNow' })
    }
  }
  const { roundId, targets } = await open('stars')
  // Stars belong to the vote too, and not to the pains.
  expect(await goTo('vote')).toMatchObject({ ok: true })
  expect(await vote(tom, roundId, targets[0] ?? '', 1)).toMatchObject({ ok: true })
  expect(await goTo('pains')).toMatchObject({ error: 'roundOpen' })
  expect(await goTo('pains', true)).toMatchObject({ ok: true })
  expect(await vote(tom, roundId, targets[0] ?? '', 2)).toMatchObject({ error: 'notNow' })
})

test('VO12 ballots of before there were kinds keep their value', async () => {
  const text = readFileSync('drizzle/migrations/0007_round_kinds.sql', 'utf8')
  await db().transaction(async (tx) => {
    // Tables of this transaction stand before those of the same name.
    await tx.execute(sql`create temp table "ballot" (value smallint) on commit drop`)
    await tx.execute(sql`create temp table "round" (id int) on commit drop`)
    await tx.execute(sql`insert into "ballot" values (-2), (0), (null)`)
    for (const statement of text.split('--> statement-breakpoint')) await tx.execute(sql.raw(statement))
    const { rows } = await tx.execute(sql`select value, named from "ballot" order by value`)
    expect(rows).toEqual([
      { value: -2, named: [] },
      { value: 0, named: [] },
      { value: null, named: [] },
    ])
  })
})
