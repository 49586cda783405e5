/** The preparation by way of real sockets: who gets to read which answer, and when. */
import { expect, test } from 'vitest'
import { PREPARED_FIRST } from '../../lib/journey/preparation.ts'
import type { Person } from '../rooms/test-bench.ts'
import { benchOfFile } from '../rooms/test-file-bench.ts'

const bench = benchOfFile()

async function lobby() {
  const { boardId, facilitator } = await bench.workshop({ variant: '90' })
  const anne = await bench.join(facilitator)
  const tom = await bench.join(await bench.seat(boardId, 'participant', 'Tom'))
  const bea = await bench.join(await bench.seat(boardId, 'participant', 'Bea'))
  return { boardId, anne, tom, bea }
}
type Question = Parameters<typeof Person.prototype.command<'prepare'>>[1]['question']
const answers = (person: Person, question: Question, text: string) =>
  person.command('prepare', { question, text })

test('PP2 nobody but who leads reads an answer before its question is opened; then everybody does', async () => {
  const { boardId, anne, tom, bea } = await lobby()
  const oona = await bench.join(await bench.seat(boardId, 'observer', 'Oona'))
  expect(await answers(tom, 'why', 'Minder-afhakers')).toMatchObject({ ok: true })
  await answers(tom, 'why', 'Meer-blijvende-leden')
  await answers(tom, 'story', 'Een-vader-op-de-stoep')
  await answers(bea, 'why', 'Vrolijker-balie')
  await anne.until(() => anne.push?.desk?.prepared.length === 2)
  await anne.until(() => anne.push?.desk?.prepared[0]?.answers.length === 2)
  expect(anne.push?.desk?.prepared).toEqual([
    {
      question: 'why',
      answers: [
        { seatId: tom.seatId, text: 'Meer-blijvende-leden' },
        { seatId: bea.seatId, text: 'Vrolijker-balie' },
      ],
    },
    { question: 'story', answers: [{ seatId: tom.seatId, text: 'Een-vader-op-de-stoep' }] },
  ])
  await tom.until(() => Object.keys(tom.push?.mine.answers ?? {}).length === 2)
  expect(tom.push?.mine.answers).toEqual({ why: 'Meer-blijvende-leden', story: 'Een-vader-op-de-stoep' })
  await anne.command('start', {})
  await anne.command('goTo', { part: 'scope', from: 'arrive', sure: false })
  const late = await bench.join(await bench.seat(boardId, 'participant', 'Laat'))
  for (const other of [bea, oona, late]) {
    await other.until(() => other.push?.state.step === 'scope')
    expect([other.heard('Meer-blijvende-leden'), other.heard('Een-vader'), other.push?.desk ?? null]).toEqual(
      [false, false, null],
    )
  }
  expect(await anne.command('openAnswers', { question: 'why' })).toMatchObject({ ok: true })
  for (const other of [bea, oona, late]) {
    await other.until(() => other.heard('Meer-blijvende-leden') && other.heard('Vrolijker-balie'))
    expect([other.heard('Een-vader'), other.heard('Minder-afhakers')]).toEqual([false, false])
  }
  // what everybody has read stays as it is
  expect(await answers(tom, 'why', 'Toch-iets-anders')).toMatchObject({ ok: false, error: 'notFound' })
  expect(await answers(late, 'story', 'Nog-net-op-tijd')).toMatchObject({ ok: true })
})

test('PP1 who leads chooses the questions before the start; others are not taken in', async () => {
  const { anne, tom } = await lobby()
  expect(tom.push?.state.preparation).toEqual({ questions: PREPARED_FIRST, opened: [] })
  expect(await answers(tom, 'brand', 'Warm')).toMatchObject({ ok: false, error: 'notFound' })
  await answers(tom, 'why', 'Blijft bewaard')
  expect(await anne.command('choosePreparation', { questions: ['story', 'brand'] })).toMatchObject({
    ok: true,
  })
  await tom.until(() => tom.push?.state.preparation.questions.join() === 'brand,story')
  expect(await answers(tom, 'brand', 'Warm')).toMatchObject({ ok: true })
  expect(await answers(tom, 'brand', 'x'.repeat(601))).toMatchObject({ ok: false, error: 'invalid' })
  expect(await answers(tom, 'story', 'x'.repeat(601))).toMatchObject({ ok: true })
  expect(await anne.command('openAnswers', { question: 'why' })).toMatchObject({ error: 'notFound' })
  // a question that comes back still has its answers
  await anne.command('choosePreparation', { questions: ['why'] })
  await anne.until(() => anne.push?.desk?.prepared[0]?.answers[0]?.text === 'Blijft bewaard')
  await answers(tom, 'why', '')
  await anne.until(() => anne.push?.desk?.prepared.length === 0)
})

test('PP5 "that’s me" brings the later answer along; a removed person’s are nobody’s', async () => {
  const { boardId, anne, tom, bea } = await lobby()
  await answers(tom, 'why', 'Eerst')
  await answers(tom, 'who', 'Ouders')
  const { seatId } = tom
  tom.leave()
  const again = await bench.join(await bench.seat(boardId, 'participant', 'Tom 2'))
  await answers(again, 'why', 'Later')
  await answers(bea, 'why', 'Weg ermee')
  await anne.until(() => anne.push?.state.roster.find(({ id }) => id === seatId)?.present === false)
  expect(await anne.command('sameSeat', { waitingId: again.seatId, seatId })).toMatchObject({ ok: true })
  await anne.command('removeSeat', { seatId: bea.seatId })
  expect(anne.push?.desk?.prepared).toEqual([
    { question: 'why', answers: [{ seatId, text: 'Later' }] },
    { question: 'who', answers: [{ seatId, text: 'Ouders' }] },
  ])
})

test('PP4 answers travel only before the start and in the steps that start from them', async () => {
  const { anne, tom, bea } = await lobby()
  await answers(tom, 'end', 'Bij-de-deur')
  await anne.command('openAnswers', { question: 'end' })
  await anne.command('start', {})
  await bea.until(() => bea.push?.state.step === 'arrive')
  expect(bea.push?.state.preparation.opened).toEqual([])
  for (const [part, there] of [
    ['bounds', true],
    ['vote', false],
    ['scope', true],
  ] as const) {
    await anne.command('goTo', { part, from: null, sure: false })
    await bea.until(() => bea.push?.state.step === part)
    expect(bea.push?.state.preparation.opened.length === 1, part).toBe(there)
  }
})

test('PP73 in free work what was opened stays with everybody, and what was not with who leads', async () => {
  const { boardId, facilitator } = await bench.workshop({ variant: 'free' })
  const anne = await bench.join(facilitator)
  const tom = await bench.join(await bench.seat(boardId, 'participant', 'Tom'))
  const bea = await bench.join(await bench.seat(boardId, 'participant', 'Bea'))
  await answers(tom, 'why', 'Voor-iedereen')
  await answers(tom, 'who', 'Alleen-voor-Anne')
  await anne.command('openAnswers', { question: 'why' })
  await anne.command('start', {})
  await bea.until(() => bea.push?.state.stage === 'live')
  expect(bea.push?.state.preparation.opened).toEqual([
    { question: 'why', answers: [{ seatId: tom.seatId, text: 'Voor-iedereen' }] },
  ])
  expect(bea.heard('Alleen-voor-Anne')).toBe(false)
  expect(anne.push?.desk?.prepared).toHaveLength(2)
  await anne.command('openAnswers', { question: 'who' })
  await bea.until(() => bea.heard('Alleen-voor-Anne'))
})
