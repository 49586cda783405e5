import { Actor } from './actors.ts'
import { expect, test } from './scenario.ts'
import { AppServer, STORY_PORT } from './server.ts'

test('OP2 a fresh folder: start, sign in once by the printed link, kill -9, start again, still signed in', async ({
  browser,
}) => {
  const server = new AppServer(STORY_PORT)
  try {
    await server.start()
    expect(server.output).toContain(`Samenreis is open at ${server.origin}`)
    expect(server.output).toContain('The database is the embedded one')
    const link = server.signInLink

    const anne = await Actor.enter(browser, 'Anne', { origin: server.origin })
    await anne.signsInBy(link)
    const board = await anne.makesWorkshop({ title: 'Lid worden van de bibliotheek' })

    const second = await Actor.enter(browser, 'Bas', { origin: server.origin })
    // the answer "this link is dead" is logged by the browser as a failed request
    second.watch.allow(/status of 40\d/)
    await expect(second.signsInBy(link)).rejects.toThrow()
    await expect(second.posts('/api/boards', { title: 'Van een ander' })).rejects.toThrow('401')
    expect(second.watch.unexpected()).toEqual([])
    await second.leaves()

    const refused = await server.startAndEnd()
    expect(refused.code).toBe(1)
    expect(refused.output.trim().split('\n')).toEqual([expect.stringMatching(/is in use by process \d+/)])
    expect(await server.healthy()).toBe(true)

    await server.kill()
    await server.start()
    expect((await anne.invitation(board)).link).toContain('/join#')
    expect(await server.stop()).toBe(0)
    expect(server.output).toContain('Closed.')
    expect(anne.watch.unexpected()).toEqual([])
    await anne.leaves()
  } finally {
    await server.remove()
  }
})

test('OP8 an unsafe or impossible start ends with one clear line', async () => {
  const server = new AppServer(STORY_PORT)
  const starts: [Record<string, string>, RegExp][] = [
    [{ AUTH_SECRET: 'geheim' }, /^AUTH_SECRET is too short/],
    [
      { APP_URL: 'https://reis.example.org', AUTH_URL: 'https://evil.example' },
      /^AUTH_URL names another origin/,
    ],
    [{ PORT: 'tachtig' }, /^PORT cannot be used/],
    [
      { DATABASE_URL: 'postgres://nobody@localhost:1/none' },
      /^The database in DATABASE_URL cannot be reached/,
    ],
  ]
  for (const [env, line] of starts) {
    const { code, output } = await server.startAndEnd(env)
    const lines = output
      .trim()
      .split('\n')
      .filter((each) => !each.endsWith('…'))
    expect(lines, JSON.stringify(env)).toEqual([expect.stringMatching(line)])
    expect(code).toBe(1)
  }
  await server.remove()
})
