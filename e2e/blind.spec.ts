/** Nobody learns a vote before the reveal, on any byte that any other screen gets. */
import type { Browser } from '@playwright/test'
import type { Emotion } from '../lib/journey/entities.ts'
import { Actor, type ActorOptions } from './actors.ts'
import { type Ballots, BlindVote } from './blind-story.ts'
import { expect, test } from './scenario.ts'
import { AppServer, STORY_PORT } from './server.ts'
import { difference, STATIC, type Told, told } from './told.ts'

/** Words that stand nowhere else, in letters that JSON, HTML and URLs write in ways of their own. */
const reason = (voter: string, title: string) =>
  `${voter} vindt: kwikstaart & “één” <b>zég</b> ${title.length} it's`
const VALUES: Record<string, Emotion> = { Tom: -2, Fatima: 1, Joost: 2 }
const TITLES = ['Tas met boeken staat klaar', 'Fietst naar de bieb']
/** How results and ballots are written where they are: none of it may be there yet. */
const OF_A_VOTE = ['"value"', '"median"', '"counts"', '"tally"', '"results":[', '"ballots":{"']

test('VO4 before the reveal no byte of any other screen, nor the log, holds a reason or a vote', async ({
  scenario,
}) => {
  test.setTimeout(240_000)
  const anne = await scenario.anne()
  const story = await BlindVote.begin(anne, (name, look) => scenario.guest(name, look))
  await story.votes({ value: (voter) => VALUES[voter] ?? 0, reason })
  const [tom, fatima, joost] = story.voters
  if (!tom || !fatima || !joost) throw new Error('three voters')

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
  const since = (screen: Actor) =>
    screen.tap.heard
      .slice(story.opened.get(screen) ?? 0)
      .filter(({ kind, where }) => kind !== 'frame out' && !STATIC.test(where))
  for (const screen of story.lookers.filter((each) => each !== story.undecided)) {
    for (const sign of OF_A_VOTE) {
      const found = since(screen).filter(({ bytes }) => bytes.includes(sign))
      expect(
        found.map(({ where }) => where),
        `${sign} on the screen of ${screen.name}`,
      ).toEqual([])
    }
  }

  await story.reveals()
  for (const screen of [anne, ...story.voters, story.undecided]) {
    for (const voter of story.voters) {
      const found = await screen.tap.find(reason(voter.name, TITLES[0] ?? ''))
      expect(found, `after the reveal, ${voter.name} on the screen of ${screen.name}`).not.toEqual([])
    }
    const signs = since(screen).filter(({ bytes }) => bytes.includes('"results":['))
    expect(signs, `results on the screen of ${screen.name}`).not.toEqual([])
  }
  for (const words of ['kwikstaart', 'vindt']) expect(scenario.server.output).not.toContain(words)
})

test('VO4 all votes −2 and all +2 give equal bytes on every other screen, and an equal log', async ({
  browser,
}) => {
  test.setTimeout(400_000)
  const low = await telling(browser, { value: () => -2 })
  const high = await telling(browser, { value: () => 2 })
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

const SEATED = ['Anne', 'Nora', 'Oona', 'Piet']

type Telling = { before: Map<string, Told>; after: Map<string, Told>; log: string[] }

/** The whole story on a server and database of its own, so that nothing is there from before. */
async function telling(browser: Browser, ballots: Ballots): Promise<Telling> {
  const server = new AppServer(STORY_PORT)
  const actors: Actor[] = []
  const enter = async (name: string, look: Partial<ActorOptions> = {}) => {
    const actor = await Actor.enter(browser, name, { ...look, origin: server.origin })
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
    const before = await hear()
    const log = server.output.slice(quiet).split('\n')
    await story.reveals()
    return { before, after: await hear(), log: log.map((line) => line.replace(/\d\d:\d\d:\d\d\S*/g, '@')) }
  } finally {
    for (const actor of actors) await actor.leaves()
    await server.remove()
  }
}
