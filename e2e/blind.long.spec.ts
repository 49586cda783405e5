/** Nobody learns a vote before the reveal, on any byte that any other screen gets. */
import type { Browser } from '@playwright/test'
import { Actor, type ActorOptions } from './actors.ts'
import { type Ballots, BlindVote } from './blind-story.ts'
import { expect, test } from './scenario.ts'
import { AppServer, STORY_PORT } from './server.ts'
import { difference, type Told, told } from './told.ts'
import { STATIC } from './wire-tap.ts'

/** Words that stand nowhere else, in letters that JSON, HTML and URLs write in ways of their own. */
const reason = (voter: string, title: string) =>
  `${voter} vindt: kwikstaart & “één” <b>zég</b> ${title.length} it's`
const TITLES = ['Tas met boeken staat klaar', 'Fietst naar de bieb']
/** How results and ballots are written where they are: none of it may be there yet. */
const OF_A_VOTE = ['"value"', '"median"', '"counts"', '"tally"', '"results":[', '"ballots":{"']

test('VO4 until the reveal no byte of any other screen, nor the log, depends on what anybody votes or writes', async ({
  browser,
}) => {
  test.setTimeout(400_000)
  const low = await telling(browser, { value: () => -2, reason }, { before: hidesIt, after: tellsIt })
  const high = await telling(browser, { value: () => 2, reason: () => 'Liep lekker' })
  expect([...low.before.keys()]).toEqual([...high.before.keys()])
  for (const [name, first] of low.before) {
    const second = high.before.get(name)
    expect(difference(first.frames, second?.frames ?? []), `frames to ${name}`).toBe('')
    expect(difference(first.responses, second?.responses ?? []), `responses to ${name}`).toBe('')
    // they were told something: a screen with a socket heard how many have finished, each one pages
    if (SEATED.includes(name)) expect(first.frames.length, `frames to ${name}`).toBeGreaterThanOrEqual(4)
    expect(first.responses.length, `responses to ${name}`).toBeGreaterThan(8)
  }
  expect(difference(low.log, high.log), 'the log').toBe('')
  // and the comparison does see a vote where there is one
  for (const name of SEATED) expect(high.after.get(name)?.frames).not.toEqual(low.after.get(name)?.frames)
})

/** Everything a screen got since the round stood open, of what is not the same for everybody. */
const since = (story: BlindVote, screen: Actor) =>
  screen.tap.heard
    .slice(story.opened.get(screen) ?? 0)
    .filter(({ kind, where }) => kind !== 'frame out' && !STATIC.test(where))

async function hidesIt(story: BlindVote): Promise<void> {
  const screens = [...story.lookers, ...story.voters]
  for (const voter of story.voters) {
    for (const title of TITLES) {
      const text = reason(voter.name, title)
      for (const screen of screens) {
        if (screen === voter) continue
        expect(await screen.tap.find(text), `${voter.name} on the screen of ${screen.name}`).toEqual([])
      }
      // the voter's own screen has it: the search can find
      expect(await voter.tap.find(text), `own words of ${voter.name}`).not.toEqual([])
    }
  }
  for (const screen of screens) {
    expect(await screen.tap.find('kwikstaart'), screen.name).toEqual(
      story.voters.includes(screen) ? expect.anything() : [],
    )
    const missed = screen.tap.missed.slice(story.missed.get(screen))
    expect(missed, `responses of ${screen.name} that could not be read`).toEqual([])
  }
  for (const screen of story.lookers.filter((each) => each !== story.undecided)) {
    for (const sign of OF_A_VOTE) {
      const found = since(story, screen).filter(({ bytes }) => bytes.includes(sign))
      expect(
        found.map(({ where }) => where),
        `${sign} on the screen of ${screen.name}`,
      ).toEqual([])
    }
  }
}

async function tellsIt(story: BlindVote, output: string): Promise<void> {
  for (const screen of [story.facilitator, ...story.voters, story.undecided]) {
    for (const voter of story.voters) {
      const found = await screen.tap.find(reason(voter.name, TITLES[0] ?? ''))
      expect(found, `after the reveal, ${voter.name} on the screen of ${screen.name}`).not.toEqual([])
    }
    const signs = since(story, screen).filter(({ bytes }) => bytes.includes('"results":['))
    expect(signs, `results on the screen of ${screen.name}`).not.toEqual([])
  }
  for (const words of ['kwikstaart', 'vindt']) expect(output).not.toContain(words)
}

const SEATED = ['Anne', 'Nora', 'Oona', 'Piet']

type Look = {
  before?: (story: BlindVote) => Promise<void>
  after?: (story: BlindVote, output: string) => Promise<void>
}
type Telling = { before: Map<string, Told>; after: Map<string, Told>; log: string[] }

/** The whole story on a server and database of its own, so that nothing is there from before. */
async function telling(browser: Browser, ballots: Ballots, look: Look = {}): Promise<Telling> {
  const server = new AppServer(STORY_PORT)
  const actors: Actor[] = []
  const enter = async (name: string, options: Partial<ActorOptions> = {}) => {
    const actor = await Actor.enter(browser, name, { ...options, tapped: true, origin: server.origin })
    actors.push(actor)
    return actor
  }
  try {
    await server.start()
    const anne = await enter('Anne')
    await anne.signsInBy(server.signInLink)
    const story = await BlindVote.begin(anne, enter)
    const quiet = server.output.length
    await story.votes(ballots)
    const hear = async () => {
      const heard = new Map<string, Told>()
      for (const looker of story.lookers) {
        heard.set(looker.name, await told(looker.tap, story.opened.get(looker) ?? 0))
      }
      return heard
    }
    await look.before?.(story)
    const before = await hear()
    const log = server.output.slice(quiet).split('\n')
    await story.reveals()
    await look.after?.(story, server.output)
    const unexpected = actors.flatMap((actor) => actor.watch.unexpected())
    expect(unexpected, 'what pages logged or were refused').toEqual([])
    return { before, after: await hear(), log: log.map((line) => line.replace(/\d\d:\d\d:\d\d\S*/g, '@')) }
  } finally {
    for (const actor of actors) await actor.leaves()
    await server.remove()
  }
}
