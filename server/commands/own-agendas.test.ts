/** Own agendas: kept by their route, chosen at a board before its start and for a new workshop. */
import { expect, test } from 'vitest'
import { OWN_AGENDAS_MAX } from '../../lib/journey/limits.ts'
import type { OwnAgenda, OwnAgendaChange } from '../../lib/sync/own-agendas.ts'
import { startSession } from '../auth/session.ts'
import { insertAccount, seatIdOf } from '../db/test-rows.ts'
import { postOwnAgendas } from '../door/own-agenda-routes.ts'
import { TestBrowser } from '../http/test-browser.ts'
import { WORKSHOP, type Person } from '../rooms/test-bench.ts'
import { benchOfFile } from '../rooms/test-file-bench.ts'
import { createWorkshop } from './create-workshop.ts'

delete process.env.APP_URL
const bench = benchOfFile()

/** Somebody with an account, at home and at boards. */
async function account(name: string) {
  const userId = await insertAccount(name)
  const { cookie } = await startSession(userId)
  const browser = new TestBrowser()
  const [pair = ''] = cookie.split(';')
  browser.cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
  const board = async () => {
    const { boardId } = await createWorkshop(userId, { ...WORKSHOP, variant: '90' })
    return boardId
  }
  const ask = (asked: OwnAgendaChange) => browser.post(postOwnAgendas, '/api/agendas', asked)
  return { userId, cookie, board, ask }
}
type Answered = Awaited<ReturnType<Awaited<ReturnType<typeof account>>['ask']>>
const idIn = ({ json }: Answered) => (json as OwnAgenda[])[0]?.id ?? ''
const namesIn = ({ json }: Answered) => (json as OwnAgenda[]).map(({ name }) => name)

/** The first part of a board's agenda, as who leads has it. */
async function atBoard(anne: { userId: string; cookie: string }, boardId: string): Promise<Person> {
  return bench.join({ boardId, seatId: await seatIdOf(boardId, anne.userId), cookie: anne.cookie })
}
const firstOf = ({ push }: Person) => {
  const [part] = push?.state.course.parts ?? []
  return { id: part?.id, minutes: part?.minutes, notes: push?.desk?.partNotes[part?.id ?? ''] ?? '' }
}

test('AG70 an agenda is kept under a name with its notes, replaced by the same name, renamed and removed', async () => {
  const anne = await account('Anne')
  const boardId = await anne.board()
  const kept = await anne.ask({ do: 'keep', boardId, name: ' Kort ' })
  expect(kept).toMatchObject({
    status: 200,
    json: [{ name: 'Kort', variant: '90', minutes: 80, booked: 90 }],
  })
  const lead = await atBoard(anne, boardId)
  await lead.command('changeAgenda', { change: { what: 'minutes', part: 'arrive', minutes: 15 } })
  const id = idIn(kept)
  expect(await anne.ask({ do: 'keep', boardId, name: 'Kort' })).toMatchObject({ json: [{ id, minutes: 90 }] })
  expect(namesIn(await anne.ask({ do: 'keep', boardId, name: 'Ander' }))).toEqual(['Ander', 'Kort'])
  expect(await anne.ask({ do: 'rename', id, name: 'Ander' })).toMatchObject({ status: 409 })
  expect(namesIn(await anne.ask({ do: 'rename', id, name: 'Balie' }))).toEqual(['Ander', 'Balie'])
  expect(namesIn(await anne.ask({ do: 'drop', id }))).toEqual(['Ander'])
  expect(await anne.ask({ do: 'drop', id })).toMatchObject({ status: 404 })
  expect(await anne.ask({ do: 'keep', boardId, name: '  ' })).toMatchObject({ status: 400 })
  for (let n = 2; n <= OWN_AGENDAS_MAX; n++) await anne.ask({ do: 'keep', boardId, name: `Nummer ${n}` })
  expect(await anne.ask({ do: 'keep', boardId, name: 'Te veel' })).toMatchObject({ status: 409 })
  expect(await anne.ask({ do: 'keep', boardId, name: 'Ander' })).toMatchObject({ status: 200 })
})

test('AG70 they are for themselves alone: nobody renames, removes, chooses or begins with another one’s', async () => {
  const anne = await account('Anne')
  const mia = await account('Mia')
  const kept = await anne.ask({ do: 'keep', boardId: await anne.board(), name: 'Van Anne' })
  const id = idIn(kept)
  const hers = await mia.board()
  expect(await mia.ask({ do: 'rename', id, name: 'Van mij' })).toMatchObject({ status: 404 })
  expect(await mia.ask({ do: 'drop', id })).toMatchObject({ status: 404 })
  expect(await anne.ask({ do: 'keep', boardId: hers, name: 'Afgekeken' })).toMatchObject({ status: 404 })
  const lead = await atBoard(mia, hers)
  expect(await lead.command('chooseAgenda', { agendaId: id })).toMatchObject({ error: 'notFound' })
  const { boardId } = await createWorkshop(mia.userId, { ...WORKSHOP, variant: 'half_day', agenda: id })
  const made = await atBoard(mia, boardId)
  expect(made.push?.state.course.variant).toBe('half_day')
})

test('AG71 a board before its start, and a new workshop, begin with it; what is kept stays as it was kept', async () => {
  const anne = await account('Anne')
  const first = await anne.board()
  const lead = await atBoard(anne, first)
  await lead.command('changeAgenda', { change: { what: 'minutes', part: 'arrive', minutes: 12 } })
  await lead.command('changeAgenda', { change: { what: 'notes', part: 'arrive', notes: 'koffie eerst' } })
  const kept = await anne.ask({ do: 'keep', boardId: first, name: 'Met koffie' })
  const id = idIn(kept)
  const { boardId } = await createWorkshop(anne.userId, { ...WORKSHOP, variant: 'free', agenda: id })
  const begun = await atBoard(anne, boardId)
  const other = await atBoard(anne, await anne.board())
  expect(firstOf(other)).toMatchObject({ minutes: 5, notes: '' })
  expect(await other.command('chooseAgenda', { agendaId: id })).toMatchObject({ ok: true })
  for (const person of [begun, other]) {
    await person.until(() => firstOf(person).minutes === 12)
    expect(firstOf(person)).toEqual({ id: 'arrive', minutes: 12, notes: 'koffie eerst' })
    expect(person.push?.state.course.variant).toBe('90')
  }
  await other.command('changeAgenda', { change: { what: 'minutes', part: 'arrive', minutes: 3 } })
  await other.command('start', {})
  expect(await other.command('chooseAgenda', { agendaId: id })).toMatchObject({ error: 'wrongStage' })
  expect(await lead.command('chooseAgenda', { agendaId: id })).toMatchObject({ ok: true })
  expect(firstOf(lead).minutes).toBe(12)
})
