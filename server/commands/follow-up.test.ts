import { sql } from 'drizzle-orm'
import { expect, test, vi } from 'vitest'
import { db } from '../db/pool.ts'
import { lockBoard } from '../db/standing.ts'
import { benchOfFile } from '../rooms/test-file-bench.ts'

const bench = benchOfFile()

const action = (text: string, more: { id?: string; owner?: string; due?: string | null } = {}) => ({
  id: crypto.randomUUID(),
  text,
  owner: '',
  due: null,
  state: 'open' as const,
  ...more,
})

async function workshop(variant: 'free' | '90' = 'free') {
  const { boardId, facilitator } = await bench.workshop({ variant })
  const anne = await bench.join(facilitator)
  await anne.command('start', {})
  const tom = await bench.join(await bench.seat(boardId, 'participant', 'Tom'))
  const bea = await bench.join(await bench.seat(boardId, 'participant', 'Bea'))
  return { anne, tom, bea }
}

test('LP1 actions are everybody’s to write, in their order, and their author’s or the organisers’ to drop', async () => {
  const { anne, tom, bea } = await workshop()
  const [first, second] = [action('Bel drie gezinnen'), action('Meet de wachtrij', { due: '2026-12-01' })]
  expect(await tom.command('putAction', { action: first })).toMatchObject({ ok: true })
  expect(await bea.command('putAction', { action: second })).toMatchObject({ ok: true })
  const changed = { ...first, owner: 'Balie', state: 'busy' as const }
  expect(await bea.command('putAction', { action: changed })).toMatchObject({ ok: true })
  await anne.until(
    () => anne.push?.state.actions.length === 2 && anne.push.state.actions[0]?.owner === 'Balie',
  )
  expect(anne.push?.state.actions).toEqual([
    { ...changed, createdBy: tom.seatId },
    { ...second, createdBy: bea.seatId },
  ])
  expect(await bea.command('dropAction', { id: first.id })).toMatchObject({ error: 'notAllowed' })
  expect(await tom.command('dropAction', { id: first.id })).toMatchObject({ ok: true })
  expect(await anne.command('dropAction', { id: second.id })).toMatchObject({ ok: true })
  await tom.until(() => tom.push?.state.actions.length === 0)
})

test('LP1 a day that is none and an empty action are refused, and an action of another board stays there', async () => {
  const { anne } = await workshop()
  const other = await workshop()
  const kept = action('Van het andere bord')
  await other.anne.command('putAction', { action: kept })
  expect(await anne.command('putAction', { action: kept })).toMatchObject({ error: 'notFound' })
  expect(await anne.command('putAction', { action: action('  ') })).toMatchObject({ error: 'invalid' })
  const wrong = action('Bel', { due: '2026-02-31' })
  expect(await anne.command('putAction', { action: wrong })).toMatchObject({ error: 'invalid' })
  expect(other.anne.push?.state.actions.map(({ text }) => text)).toEqual(['Van het andere bord'])
})

test('LP2 in the method actions wait for the last step, but for who leads', async () => {
  const { anne, tom } = await workshop('90')
  await tom.until(() => tom.push?.state.step === 'arrive')
  expect(await tom.command('putAction', { action: action('Te vroeg') })).toMatchObject({ error: 'notNow' })
  expect(await anne.command('putAction', { action: action('Alvast') })).toMatchObject({ ok: true })
  await anne.command('goTo', { part: 'loop', from: null, sure: true })
  expect(await tom.command('putAction', { action: action('Nu wel') })).toMatchObject({ ok: true })
})

test('LP60 a board is closed with somebody who takes it on, or by saying so once more', async () => {
  const { anne } = await workshop()
  const close = (sure: boolean) => anne.command('closeBoard', { version: '1.0', sure })
  const next = action('De volgende ronde', { owner: 'Bea' })
  await anne.command('putAction', { action: next })
  expect(await close(false)).toMatchObject({ error: 'noNext' })
  const dated = { ...next, due: '2027-03-01' }
  await anne.command('putAction', { action: { ...dated, state: 'done' } })
  expect(await close(false)).toMatchObject({ error: 'noNext' })
  expect(anne.push?.state.stage).toBe('live')
  await anne.command('putAction', { action: dated })
  expect(await close(false)).toMatchObject({ ok: true })

  const other = await workshop()
  expect(await other.anne.command('closeBoard', { version: '1.0', sure: true })).toMatchObject({ ok: true })
})

test('LP63 closing erases what was never shared, opened or laid, and takes nothing of it afterwards', async () => {
  const { boardId, facilitator } = await bench.workshop({ variant: 'free' })
  const anne = await bench.join(facilitator)
  const tom = await bench.join(await bench.seat(boardId, 'participant', 'Tom'))
  await anne.command('choosePreparation', { questions: ['why', 'story'] })
  await tom.command('prepare', { question: 'why', text: 'Omdat het moet' })
  await tom.command('prepare', { question: 'story', text: 'Geheim verhaal' })
  await anne.command('openAnswers', { question: 'why' })
  await anne.command('start', {})
  await anne.command('keepSuggestion', { id: crypto.randomUUID(), title: 'Achter de hand' })
  const parent = anne.view().journeys[0]?.id ?? ''
  const piece = (text: string) =>
    ({ jotting: { kind: 'chapter', id: crypto.randomUUID(), parent, text } }) as const
  await tom.command('jot', piece('Gedeeld'))
  await anne.command('shareJottings', { kinds: ['chapter'] })
  await tom.command('jot', piece('Nooit gedeeld'))

  // What comes while the board is being closed waits, and finds it closed.
  const late = await db().transaction(async (tx) => {
    await lockBoard(tx, boardId)
    const answer = tom.command('jot', piece('Net te laat'))
    await vi.waitFor(async () => {
      const waiting = sql`select count(*)::int as n from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`
      expect((await db().execute<{ n: number }>(waiting)).rows[0]?.n).toBe(1)
    })
    await tx.execute(sql`update board set stage = 'closed' where id = ${boardId}`)
    return { answer }
  })
  expect(await late.answer).toMatchObject({ error: 'wrongStage' })
  await db().execute(sql`update board set stage = 'live' where id = ${boardId}`)

  expect(await anne.command('closeBoard', { version: '1.0', sure: true })).toMatchObject({ ok: true })
  const left = async (table: string, column: string) =>
    (
      await db().execute<{ text: string }>(
        sql`select ${sql.identifier(column)} as text from ${sql.identifier(table)} where board_id = ${boardId}`,
      )
    ).rows.map(({ text }) => text)
  expect(await left('jotting', 'text')).toEqual(['Gedeeld'])
  expect(await left('prepared_answer', 'text')).toEqual(['Omdat het moet'])
  expect(await left('suggestion', 'title')).toEqual([])
})

test('LP3 a decision is dated by the server, told to everybody and taken away by who leads', async () => {
  const { anne, tom } = await workshop()
  expect(await anne.command('decide', { text: 'Eerst de balie' })).toMatchObject({ ok: true })
  await tom.until(() => tom.push?.state.decisions.length === 1)
  const [decision] = tom.push?.state.decisions ?? []
  expect(decision?.text).toBe('Eerst de balie')
  expect(Math.abs(Date.parse(decision?.at ?? '') - Date.now())).toBeLessThan(60_000)
  expect(await anne.command('dropDecision', { id: decision?.id ?? '' })).toMatchObject({ ok: true })
  await tom.until(() => tom.push?.state.decisions.length === 0)
})

test('LP65 the actions of a closed board open the next workshop, and who leads keeps them up there', async () => {
  const first = await bench.workshop({ variant: 'free' })
  const anne = await bench.join(first.facilitator)
  await anne.command('start', {})
  const call = action('Bel drie gezinnen', { owner: 'Bea', due: '2027-01-15' })
  const measure = action('Meet de wachtrij')
  for (const one of [call, measure]) await anne.command('putAction', { action: one })
  const { rows: seats } = await db().execute(sql`select user_id from seat where id = ${anne.seatId}`)
  const own = String(seats[0]?.user_id)
  const next = { title: 'De volgende', variant: 'free', after: first.boardId } as const
  // not before it is closed, and never for somebody who has nothing to do with it
  await expect(bench.workshop(next, own)).rejects.toMatchObject({ status: 404 })
  expect(await anne.command('closeBoard', { version: '1.0', sure: true })).toMatchObject({ ok: true })
  await expect(bench.workshop(next)).rejects.toMatchObject({ status: 404 })

  const second = await bench.workshop(next, own)
  const lead = await bench.join(second.facilitator)
  await lead.command('start', {})
  const tom = await bench.join(await bench.seat(second.boardId, 'participant', 'Tom'))
  expect(tom.push?.state.earlier).toEqual({
    title: 'Lid worden met je kind',
    version: '1.0',
    actions: [
      { ...call, createdBy: null },
      { ...measure, createdBy: null },
    ],
  })
  expect(tom.push?.state.actions).toEqual([])
  const done = { id: call.id, state: 'done' } as const
  expect(await tom.command('keepUpEarlier', done)).toMatchObject({ error: 'notAllowed' })
  expect(await lead.command('keepUpEarlier', done)).toMatchObject({ ok: true })
  await tom.until(() => tom.push?.state.earlier?.actions[0]?.state === 'done')
  const { rows } = await db().execute(sql`select state from follow_up where id = ${call.id}`)
  expect(rows).toEqual([{ state: 'done' }])
  // an action of a board that it does not open with is out of reach
  const { anne: elsewhere } = await workshop()
  const theirs = action('Van anderen')
  await elsewhere.command('putAction', { action: theirs })
  expect(await lead.command('keepUpEarlier', { id: theirs.id, state: 'done' })).toMatchObject({
    error: 'notFound',
  })
})
