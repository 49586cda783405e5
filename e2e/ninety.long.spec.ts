/**
 * The whole 90-minute variant, preparation included: who leads, who leads along, who watches, four people on
 * screens of three sizes, and scripted seats up to twelve, on a clock that is put forward. Thirteen steps, one 1.0.
 */
import { alone } from '../messages/alone.ts'
import { arrive } from '../messages/arrive-both.ts'
import { facilitate } from '../messages/facilitate.ts'
import { loop } from '../messages/loop-both.ts'
import { people } from '../messages/people.ts'
import { prepare } from '../messages/prepare.ts'
import { research } from '../messages/research-both.ts'
import { rounds } from '../messages/rounds-both.ts'
import { stepLine } from '../messages/step-line-both.ts'
import { vote } from '../messages/vote.ts'
import { scopeQuestions } from '../lib/journey/values/scope.ts'
import type { Actor } from './actors.ts'
import { Seat, wordOf } from './at-the-board.ts'
import { control, Group, shutsResult, writesAlone } from './group.ts'
import { Hearing } from './hearing.ts'
import { expect, test } from './scenario.ts'
import { AppServer, STORY_PORT } from './server.ts'

const r = rounds.nl
const why = scopeQuestions[0].label.nl
const SECRET_PIN = 'zolderkamer vol dozen'
const SECRET_TOUCHPOINT = 'Fluistert het tante Corrie in'
const FORM = 'Vult het formulier in'
const QUESTION = 'Vraagt men het thuis of onderweg?'
const TIP = 'Krijgt een leestip'
const TITLES = [FORM, 'Belt de balie', SECRET_TOUCHPOINT, 'Levert in bij de automaat', TIP]
const ACTION = 'Drie gezinnen bellen'
const DECISION = 'Eerst de balie, dan de site'
const NOTES = [
  ['pain', 'Corrie weet de openingstijden niet'],
  ['opportunity', 'Een kaartje voor bij de koffie'],
] as const
/** Tom, Fatima, Joost, Nora, and five without a browser. */
const VOTERS = 9

const shot = async ({ page }: Actor, name: string) => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png` })
}
const region = ({ page }: Actor, kind: keyof typeof r.kind) =>
  page.getByRole('region', { name: r.kind[kind], exact: true })

test('WS2 a whole workshop of 90 minutes, from the preparation to a saved 1.0', async ({ browser }) => {
  test.setTimeout(600_000)
  const server = new AppServer(STORY_PORT, {}, { fast: true })
  await server.start()
  try {
    await workshop(await Group.gather(server, browser, WORKSHOP))
  } finally {
    await server.remove()
  }
})

const WORKSHOP = {
  title: 'Lid worden met je kind',
  template: 'empty' as const,
  variant: '90' as const,
  language: 'nl' as const,
  person: 'Samira, 38, moeder van Noor (7)',
  organisation: { name: 'Bibliotheek Maasdal', kind: 'nonprofit' as const, word: 'member' as const },
  promises: ['Iedereen is welkom'],
}

async function workshop(group: Group): Promise<void> {
  const { anne } = group
  const bea = await group.sits('Bea', 'cofacilitator')
  const oona = await group.sits('Oona', 'observer')
  const tom = await group.sits('Tom', 'participant', { tapped: true })
  const fatima = await group.sits('Fatima', 'participant', { device: 'phone' })
  const joost = await group.sits('Joost', 'participant', { theme: 'dark' })
  const nora = await group.sits('Nora', 'participant', { tapped: true })
  await joost.page.setViewportSize({ width: 680, height: 800 })
  await group.sitsScripted(['Piet', 'Kim', 'Lars', 'Mo', 'Sara'])
  const four = [tom, fatima, joost, nora]
  const all = [anne, bea, oona, ...four]
  // one hears what is important, the other everything
  const aloud = { anne: await Hearing.of(anne), tom: await Hearing.of(tom) }
  await tom.page.evaluate(() => localStorage.setItem('announce', 'all'))
  const lead = new Seat(anne)
  /** None of what she does herself may be lost among what others do. */
  const opens: Group['opensVote'] = async (kind, answer) => {
    await group.opensVote(kind, answer)
    const { voteOpened } = facilitate.nl
    await aloud.anne.hears(kind === 'emotion' ? voteOpened(TITLES.length) : r.opened(r.kind[kind]))
  }
  let titles: string[] = []

  await test.step('beforehand: answers, one story, and who leads opens what differs', async () => {
    for (const [actor, text] of [
      [tom, 'Minder gezinnen die na een jaar stoppen'],
      [fatima, 'Sneller een pas zonder formulieren'],
    ] as const) {
      await actor.page.getByLabel(why).fill(text)
      await actor.page.getByLabel(why).blur()
      await expect(actor.page.locator('[data-answer=saving]')).toHaveCount(0)
    }
    for (const seat of group.scripted)
      await seat.gives('prepare', { question: 'want', text: `Dat het kind zelf kiest, zegt ${seat.name}` })
    await group.scripted[0]?.gives('prepare', {
      question: 'story',
      text: 'Een vader stond voor een dichte deur.',
    })
    await anne.page.locator('summary', { hasText: prepare.nl.title }).click()
    const asked = anne.page.locator('[data-prepare-desk] [data-asked=why]')
    await expect(asked).toContainText(prepare.nl.differ)
    await asked.locator('[data-action="prepare.open"]').click()
    await expect(asked).toContainText(prepare.nl.isOpen)
    await shot(anne, '0-desk')
    await shot(fatima, '0-phone')
  })

  await test.step('1 arrive: a note in the box, and a test vote that one press opens', async () => {
    await anne.page.getByRole('button', { name: people.nl.start, exact: true }).first().click()
    for (const actor of four) {
      await expect(actor.page.locator('[data-stage=arrive]')).toBeVisible()
      await actor.page.getByLabel(arrive.nl.question).fill(`${actor.name} was bij de bakker`)
      await actor.page.keyboard.press('Enter')
      await expect(actor.page.getByText(arrive.nl.yours)).toBeVisible()
    }
    for (const seat of group.scripted) await seat.gives('greet', { text: `${seat.name} was bij de kapper` })
    await expect(
      oona.page.locator('[data-stage=arrive] li', { hasText: 'Sara was bij de kapper' }),
    ).toBeVisible()
    await expect(anne.page.getByText(arrive.nl.allIn)).toBeVisible()
    await aloud.tom.hears(arrive.nl.saved)
    await shot(anne, '1-box')
    await shot(fatima, '1-phone')
    await opens('trial', (seat) => (seat % 2 === 0 ? 1 : 2))
    for (const actor of four)
      await region(actor, 'trial')
        .getByRole('radio', { name: wordOf(1), exact: true })
        .check()
    await group.reveals(VOTERS)
    await expect(fatima.page.getByText(r.trialOver).first()).toBeVisible()
    await shutsResult(all)
    await shot(joost, '1-narrow')
  })

  await test.step('2 scope: one sentence out of the answers, and everybody agrees', async () => {
    await group.goesOn(5, 'scope')
    await expect(nora.page.locator('[data-stage=answers] [data-asked=why]')).toContainText('Sneller een pas')
    await shot(tom, '2-answers')
    await new Seat(tom).addsToGoal('Sneller lid, en ook na een jaar nog')
    await tom.page.keyboard.press('Escape')
    await new Seat(tom).allSaved()
    await opens('agree', () => 'yes')
    for (const actor of four) await control(actor.page, 'goal.agree').first().check()
    await group.reveals(VOTERS)
    await expect(tom.page.getByText(r.agreed(VOTERS, VOTERS)).first()).toBeVisible()
    await shutsResult(all)
  })

  await test.step('3 type: through the eyes of Samira', async () => {
    await group.goesOn(6, 'type')
    await shot(nora, '3-type')
    await shot(fatima, '3-phone')
  })

  await test.step('4 begin and end: pins that nobody sees until they are opened', async () => {
    await group.goesOn(3, 'bounds')
    await opens('pins', (seat, target) =>
      target === 'begin'
        ? { at: 10 + seat * 5, words: 'een briefje van school' }
        : { at: 80 + seat, words: 'eerste boek uit' },
    )
    for (const [at, actor] of four.entries()) {
      const part = region(actor, 'pins')
      const begin = part.getByRole('group', { name: r.begin })
      await begin.getByRole('spinbutton').fill(String(8 + at * 9))
      await begin.getByRole('textbox').fill(actor === fatima ? SECRET_PIN : `moment van ${actor.name}`)
      await part.getByRole('group', { name: r.end }).getByRole('slider').press('ArrowRight')
      await control(actor.page, 'pins.place').click()
      await expect(actor.page.locator('[data-done]')).toBeVisible()
    }
    await nora.tap.settle()
    expect(await nora.tap.find(SECRET_PIN)).toEqual([])
    await group.reveals(VOTERS)
    await expect(nora.page.getByText(SECRET_PIN).first()).toBeVisible()
    expect(await nora.tap.find(SECRET_PIN)).not.toEqual([])
    await shot(oona, '4-pins')
    await shutsResult(all)
  })

  await test.step('5 chapters: alone, in piles, and one press makes a chapter of a pile', async () => {
    await group.goesOn(5, 'chapters')
    await writesAlone(tom, alone.nl.add.chapter, ['Nadenken over lezen', 'Lid worden'])
    await writesAlone(fatima, alone.nl.add.chapter, ['Lid worden van de bieb', 'Samen boeken kiezen'])
    const journeyId = (await group.scripted[0]?.until(() => true))?.state.rounds.at(-1)?.journeyId ?? ''
    for (const [n, text] of [
      'Lid worden',
      'Boeken kiezen',
      'Thuis lezen',
      'Weer terugkomen',
      'Thuis samen lezen',
    ].entries())
      await group.scripted[n]?.gives('jot', {
        jotting: { id: crypto.randomUUID(), kind: 'chapter', parent: journeyId, text },
      })
    await shot(tom, '5-alone')
    await control(anne.page, 'alone.share').click()
    await expect(nora.page.locator('[data-pile]').first()).toBeVisible()
    await shot(anne, '5-piles')
    for (let kept = 0; kept < 5; kept += 1) {
      const piles = anne.page.locator('[data-pile]')
      const pile = piles.nth(kept)
      if ((await piles.count()) <= kept) break
      await pile.locator('[data-action="pile.keep"]:visible').first().click()
      await expect(pile).toContainText(alone.nl.isChapter)
    }
    await control(anne.page, 'pile.away').click()
    await expect(nora.page.locator('table')).toContainText('Weer terugkomen')
  })

  await test.step('6 touchpoints: silent first, then everybody’s under their chapters', async () => {
    await group.goesOn(10, 'touchpoints')
    const { state } = (await group.scripted[0]?.until((push) => push.state.alone.on)) ?? { state: null }
    expect(state?.step).toBe('touchpoints')
    await writesAlone(tom, alone.nl.addIn(alone.nl.add.touchpoint, 'Lid worden'), [FORM, 'Belt de balie'])
    await writesAlone(fatima, alone.nl.addIn(alone.nl.add.touchpoint, 'Lid worden'), [SECRET_TOUCHPOINT])
    await writesAlone(joost, alone.nl.addIn(alone.nl.add.touchpoint, 'Weer terugkomen'), [
      'Levert in bij de automaat',
    ])
    await writesAlone(nora, alone.nl.addIn(alone.nl.add.touchpoint, 'Weer terugkomen'), [TIP])
    await nora.tap.settle()
    expect(await nora.tap.find(SECRET_TOUCHPOINT)).toEqual([])
    await shot(nora, '6-alone')
    await control(anne.page, 'alone.share').click()
    await expect(nora.page.locator('table')).toContainText(SECRET_TOUCHPOINT)
    expect(await nora.tap.find(SECRET_TOUCHPOINT)).not.toEqual([])
    await shot(anne, '6-map')
  })

  await test.step('7 gaps, and a break', async () => {
    await group.goesOn(14, 'gaps')
    await expect(control(tom.page, 'gaps.open')).toBeVisible()
    await shot(tom, '7-gaps')
    await group.goesOn(3, 'break')
  })

  await test.step('8 the vote: one press for who leads, none for everybody else', async () => {
    await group.goesOn(4, 'vote')
    titles = await lead.order(TITLES)
    expect(titles).toHaveLength(TITLES.length)
    // Two camps about the form, all alike about the tip.
    const feels = (title: string, other: boolean) =>
      title === FORM ? (other ? 2 : -2) : title === TIP ? 2 : -1
    await opens('emotion', (seat, _target, at) => feels(titles[at] ?? '', seat % 2 === 1))
    for (const actor of four)
      await new Seat(actor).votes(new Map(titles.map((title) => [title, feels(title, false)])))
    await aloud.tom.hears(vote.nl.doneSpoken)
    await shot(anne, '8-lead')
  })

  await test.step('9 reveal: the curve for everybody, talk about what divides, vote again once', async () => {
    await group.reveals(VOTERS)
    await expect.poll(async () => (await lead.medians(titles)).get(TIP)).toBe(2)
    await shot(tom, '9-curve')
    await shot(fatima, '9-phone')
    await shutsResult(all)
    await group.goesOn(5, 'reveal')
  })

  await test.step('10 memorable and brand: three stars each, then the promise', async () => {
    await group.goesOn(8, 'stars')
    await opens('stars', (_seat, _target, at) => (at === 0 ? 3 : 0))
    for (const actor of four)
      for (let star = 0; star < 3; star += 1) await control(actor.page, 'points.more').nth(1).click()
    await aloud.tom.hears(r.left('2 sterren'), r.left('1 ster'), r.noneLeft)
    await group.reveals(VOTERS)
    await shutsResult(all)
    await opens('hearts', () => 'breaks')
    for (const actor of four)
      for (const one of await region(actor, 'hearts').getByRole('group').all())
        await one.getByRole('radio', { name: r.heart.strengthens }).check()
    await group.reveals(VOTERS)
    await expect(tom.page.getByRole('heading', { name: r.gaps })).toBeVisible()
    await shutsResult(all)
  })

  await test.step('11 pains and opportunities, dots, and who takes it on', async () => {
    await group.goesOn(3, 'pains')
    await shot(tom, '11-pains')
    // The lowest of the curve stand ready: what hurts first, then what would help.
    const low = tom.page.locator('[data-low-points]')
    await low.getByRole('button', { name: SECRET_TOUCHPOINT }).click()
    for (const [lane, text] of NOTES) {
      await low.getByRole('textbox', { name: stepLine.nl[lane] }).fill(text)
      await tom.page.keyboard.press('Enter')
    }
    await expect(low.getByText(stepLine.nl.here(1, 1))).toBeVisible()
    await new Seat(tom).allSaved()
    await aloud.tom.hears(...NOTES.map(([, text]) => stepLine.nl.added(text)))
    await opens('dots', (_seat, _target, at) => (at === 0 ? 3 : 0))
    for (const actor of four)
      for (let dot = 0; dot < 3; dot += 1) await control(actor.page, 'points.more').first().click()
    await group.reveals(VOTERS)
    await shutsResult(all)
  })

  await test.step('12 assumptions and research questions', async () => {
    await group.goesOn(6, 'assumptions')
    const own = fatima.page.locator('[data-judge]')
    await expect(own).toHaveCount(1)
    await own.getByRole('radio', { name: research.nl.basis.no_idea }).check()
    await own.getByRole('button', { name: research.nl.ask }).click()
    await fatima.page.keyboard.type(QUESTION)
    await fatima.page.keyboard.press('Enter')
    await expect(fatima.page.getByText(research.nl.ownQuestions(1))).toBeVisible()
    await new Seat(fatima).allSaved()
    await shot(tom, '12-assumptions')
    await shot(fatima, '12-phone')
  })

  await test.step('13 close the loop: who does what, a rating, and a saved 1.0', async () => {
    await group.goesOn(5, 'loop')
    await anne.page.locator('[data-stop^="chapters:"]').first().focus()
    await anne.page.keyboard.press('d')
    const panel = anne.page.locator('.side-panel')
    await expect(panel.getByRole('textbox', { name: loop.nl.decideLabel })).toBeFocused()
    await anne.page.keyboard.type(DECISION)
    await anne.page.keyboard.press('Enter')
    await panel.getByRole('button', { name: loop.nl.add }).click()
    await panel.getByRole('textbox', { name: loop.nl.what, exact: true }).fill(ACTION)
    await panel.getByRole('combobox', { name: loop.nl.who }).fill('Bea, balie')
    await panel.getByLabel(loop.nl.due).fill('2027-01-15')
    await anne.page.keyboard.press('Enter')
    await expect(panel.getByText('Bea, balie')).toBeVisible()
    await aloud.anne.hears(loop.nl.decided(DECISION), loop.nl.added(ACTION))
    await anne.page.keyboard.press('Escape')
    await opens('rating', () => 4)
    for (const actor of four) await control(actor.page, 'workshop.rate').nth(4).check()
    await group.reveals(VOTERS)
    await shutsResult(all)
    await shot(anne, '13-closing')
    await lead.closesBoard('1.0', true)
    await anne.page.waitForURL(/\/review$/)
    for (const text of [ACTION, 'Eerst de balie', QUESTION, 'Sneller lid, en ook na een jaar nog', ...titles])
      await expect(anne.page.getByText(text).first()).toBeVisible()
    await shot(anne, '13-review')
  })

  aloud.anne.expectCalm()
  aloud.tom.expectCalm()

  expect(group.unexpected(), 'what pages logged or were refused').toEqual([])
  await group.leaves()
}
