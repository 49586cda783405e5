import { expect, test } from 'vitest'
import { CLOSE } from '../../lib/sync/wire.ts'
import { postSignOut } from '../auth/post-sign-in.ts'
import { ORIGIN } from '../http/test-browser.ts'
import { benchOfFile } from './test-file-bench.ts'

delete process.env.APP_URL
const bench = benchOfFile()

test('RM10 signing out in one tab closes the lines of all tabs of that sign-in, and of nobody else', async () => {
  const { boardId, facilitator } = await bench.workshop()
  const [first, second] = [await bench.join(facilitator), await bench.join(facilitator)]
  const tom = await bench.join(await bench.seat(boardId, 'participant', 'Tom'))
  const request = new Request(`${ORIGIN}/api/sign-out`, {
    method: 'POST',
    headers: {
      host: new URL(ORIGIN).host,
      origin: ORIGIN,
      'content-type': 'application/json',
      cookie: facilitator.cookie.split(';')[0] ?? '',
    },
    body: '{}',
  })
  expect((await postSignOut(request, { params: Promise.resolve({}) })).status).toBe(200)
  await first.until(() => first.closed !== null && second.closed !== null)
  expect([first.closed, second.closed]).toEqual([CLOSE.signIn, CLOSE.signIn])
  // and the cookie opens no new one
  const again = bench.knock(facilitator)
  await again.until(() => again.closed !== null)
  expect(again.closed).toBe(CLOSE.signIn)
  expect(tom.closed).toBeNull()
})

test('RM10 whoever comes in while all sign-ins are looked at again stays in', async () => {
  const { boardId } = await bench.workshop()
  const seats = await Promise.all(
    Array.from({ length: 12 }, (_, n) => bench.seat(boardId, 'participant', `Iemand ${n}`)),
  )
  const door = { coming: true }
  // so often that each of them comes in the middle of it
  const looking = Array.from({ length: 6 }, async () => {
    while (door.coming) await bench.hub.recheck()
  })
  const people = []
  for (const seat of seats) people.push(await bench.join(seat))
  door.coming = false
  await Promise.all(looking)
  expect(people.flatMap(({ closes }) => closes)).toEqual([])
})
