import { expect, test } from 'vitest'
import { HELLO_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import { benchOfFile } from '../rooms/test-file-bench.ts'

const bench = benchOfFile()

test('ST10 a first note is one’s own, hangs for everybody from the lobby on, and goes along with "that’s me"', async () => {
  const { boardId, facilitator } = await bench.workshop({ variant: '90' })
  const anne = await bench.join(facilitator)
  const tom = await bench.join(await bench.seat(boardId, 'participant', 'Tom'))
  const oona = await bench.join(await bench.seat(boardId, 'observer', 'Oona'))
  const helloOf = (name: string) => anne.push?.state.roster.find((seat) => seat.name === name)?.hello
  expect(await tom.command('greet', { text: '  Bij de bakker ' })).toMatchObject({ ok: true })
  await anne.until(() => helloOf('Tom') === 'Bij de bakker')
  expect(await oona.command('greet', { text: 'Ik ook' })).toMatchObject({ error: 'notAllowed' })
  const long = 'x'.repeat(HELLO_MAX_CHARACTERS + 1)
  expect(await tom.command('greet', { text: long })).toMatchObject({ error: 'invalid' })

  tom.leave()
  await anne.until(
    () => anne.push?.state.roster.every(({ name, present }) => name !== 'Tom' || !present) ?? false,
  )
  const again = await bench.seat(boardId, 'participant', 'Tom 2')
  const back = await bench.join(again)
  expect(await back.command('greet', { text: 'Bij de kapper' })).toMatchObject({ ok: true })
  const seatId = anne.push?.state.roster.find(({ name }) => name === 'Tom')?.id ?? ''
  expect(await anne.command('sameSeat', { waitingId: again.seatId, seatId })).toMatchObject({ ok: true })
  await anne.until(() => helloOf('Tom') === 'Bij de kapper')

  await anne.command('start', {})
  await anne.until(() => anne.push?.state.step === 'arrive')
  expect(helloOf('Tom')).toBe('Bij de kapper')
})
