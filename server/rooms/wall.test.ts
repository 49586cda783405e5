/** The line of the big screen by way of real sockets: what reaches it, and what comes back by it. */
import { expect, test } from 'vitest'
import { CLOSE } from '../../lib/sync/wire.ts'
import type { Ticket, Way } from './test-bench.ts'
import { benchOfFile } from './test-file-bench.ts'

const bench = benchOfFile()

const wallOf = (ticket: Ticket, by?: Way) => bench.knock(ticket, { wall: '1' }, by)

test.each(['socket', 'posts'] as const)(
  'WL2 no byte of who leads, and of nobody what is their own, goes to the big screen (%s)',
  async (by) => {
    const { boardId, facilitator } = await bench.workshop()
    const seat = await bench.seat(boardId, 'cofacilitator', 'Cor')
    const anne = await bench.join(facilitator)
    const cor = await bench.join(seat)
    const walls = [wallOf(facilitator, by), wallOf(seat, by)]
    await anne.command('prepare', { question: 'story', text: 'Een-vader-op-de-stoep' })
    await anne.until(() => anne.heard('Een-vader-op-de-stoep'))
    await anne.command('start', {})
    const part = anne.push?.state.course.parts[0]?.id ?? ''
    await anne.command('changeAgenda', { change: { what: 'notes', part, notes: 'Vraag-Ed-naar-de-rij' } })
    const parent = anne.view().chapters[0]?.id ?? ''
    const journeyId = anne.view().journeys[0]?.id ?? ''
    const id = crypto.randomUUID()
    await anne.command('jot', {
      jotting: {
        kind: 'note',
        id,
        parent: anne.view().touchpoints[0]?.id ?? parent,
        text: 'Nog-van-mij',
        lane: 'pain',
      },
    })
    await anne.command('openRound', {
      journeyId,
      targets: anne.view().touchpoints.map((each) => each.id),
      organisersVote: true,
    })
    await anne.until(() => anne.push?.state.rounds.length === 1)
    const round = anne.push?.state.rounds[0]
    const target = round?.targets[0]?.id ?? ''
    await anne.command('cast', { roundId: round?.id ?? '', target, value: -2, reason: 'Omdat-het-regent' })
    const own = ['Nog-van-mij', 'Een-vader-op-de-stoep', 'Omdat-het-regent']
    // they do come to the screens they are for
    await anne.until(() => [...own, 'Vraag-Ed-naar-de-rij'].every((text) => anne.heard(text)))
    await cor.until(() => cor.heard('Vraag-Ed-naar-de-rij') && cor.heard('"voters":'))

    await anne.command('writeAlone', { on: true })
    for (const wall of walls) {
      await wall.until(() => wall.push?.state.alone.on === true)
      expect(wall.view().touchpoints.length).toBeGreaterThan(0)
      expect(wall.push?.state.rounds[0]?.of).toBe(2)
      const mine = {
        seatId: wall.seatId,
        role: 'observer',
        ballots: {},
        jottings: [],
        answers: {},
        ready: false,
      }
      expect(wall.push).toMatchObject({ desk: null, mine })
      for (const text of [...own, 'Vraag-Ed', '"voters":', 'partNotes', 'waiting'])
        expect([text, wall.heard(text)]).toEqual([text, false])
    }
  },
)

test('WL2 nothing comes back by it: a command and an edit end the line, and nothing of them stays', async () => {
  const { facilitator } = await bench.workshop()
  const asks = wallOf(facilitator)
  const edits = wallOf(facilitator)
  for (const wall of [asks, edits]) await wall.until(() => wall.provider.synced && wall.push !== null)
  void asks.command('start', {})
  edits.edit.addChapter({ journeyId: edits.view().journeys[0]?.id ?? '', title: 'Van de muur' })
  for (const wall of [asks, edits]) await wall.until(() => wall.closed === CLOSE.notYours)
  const anne = await bench.join(facilitator)
  expect(anne.push?.state.stage).not.toBe('live')
  expect(anne.heard('Van de muur')).toBe(false)
})

test('WL1 it opens for who leads and for observers, and closes for whoever becomes a participant', async () => {
  const { boardId, facilitator } = await bench.workshop()
  const anne = await bench.join(facilitator)
  const watching = await bench.seat(boardId, 'observer', 'Oona')
  const helping = await bench.seat(boardId, 'cofacilitator', 'Cor')
  const tom = wallOf(await bench.seat(boardId, 'participant', 'Tom'))
  const walls = [wallOf(watching), wallOf(helping)] as const
  await tom.until(() => tom.closed === CLOSE.notYours)
  for (const wall of walls) await wall.until(() => wall.push !== null)
  await anne.command('setRole', { seatId: helping.seatId, role: 'participant' })
  await walls[1].until(() => walls[1].closed === CLOSE.notYours)
  expect(walls[0].closed).toBe(null)
})

test('WL3 nobody sits at it: who has nothing else open is away, and does not wait in a vote', async () => {
  const { facilitator } = await bench.workshop()
  const wall = wallOf(facilitator)
  await wall.until(() => wall.push !== null)
  expect(wall.push?.state.roster).toMatchObject([{ present: false, clients: [] }])
  const anne = await bench.join(facilitator)
  await wall.until(() => wall.push?.state.roster[0]?.present === true)
  anne.leave()
  await wall.until(() => wall.push?.state.roster[0]?.present === false)
})
