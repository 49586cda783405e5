/** Blind votes of every kind but emotions, in a free workshop: each opened, answered, shown. */
import { facilitate } from '../messages/facilitate.ts'
import { board } from '../messages/board.ts'
import { rounds } from '../messages/rounds-both.ts'
import { vote } from '../messages/vote.ts'
import { expectNoSidewaysScroll, type Actor } from './actors.ts'
import { Seat, wordOf } from './at-the-board.ts'
import { expectAccessible } from './axe.ts'
import { expect, test } from './scenario.ts'

const t = rounds.nl
type Kind = 'stars' | 'hearts' | 'dots' | 'pins' | 'agree' | 'rating'

/** Those with a layout of their own on a laptop. */
const LARGE: readonly Kind[] = ['stars', 'hearts', 'pins']

/** What an action of the list is reached by: a control of its own, for a press and for keys. */
const control = (actor: Actor, action: string) => actor.page.locator(`[data-action="${action}"]`)
const part = (actor: Actor, kind: Kind) => actor.page.getByRole('region', { name: t.kind[kind], exact: true })

async function looks({ page }: Actor, screen: string): Promise<void> {
  await expectAccessible(page, screen)
  await expectNoSidewaysScroll(page)
}

test('BO30 RV60 stars, hearts, dots, pins, agreeing and rating are opened, answered on laptop and phone, shown, and read in the closed board', async ({
  scenario,
}) => {
  test.setTimeout(180_000)
  const anne = await scenario.anne()
  const id = await anne.makesWorkshop({
    title: 'Alle stemmingen',
    template: 'library-1-0',
    promises: ['Iedereen is welkom', 'Zonder gedoe'],
  })
  const { link } = await anne.invitation(id)
  const tom = await scenario.guest('Tom')
  const fatima = await scenario.guest('Fatima', { device: 'phone' })
  const joost = await scenario.guest('Joost', { theme: 'dark' })
  const voters = [tom, fatima, joost]
  await Promise.all(voters.map((voter) => voter.joinsByLink(link)))
  await anne.opensBoard(id)
  await anne.startsWorkshop()
  for (const voter of voters) await voter.seesBoard()
  const lead = new Seat(anne)
  await lead.addsToGoal('Sneller lid worden')
  await anne.page.locator('[data-stop^="touchpoints:"]').first().focus()
  await anne.page.keyboard.press('n')
  await anne.page.keyboard.type('Het formulier is lang')
  await anne.page.keyboard.press('Control+Enter')
  await anne.page.keyboard.press('Escape')
  await lead.allSaved()

  const opens = async (kind: Kind) => {
    await anne.page.getByRole('button', { name: facilitate.nl.openVoteChoose }).click()
    const dialog = anne.page.getByRole('dialog', { name: vote.nl.open })
    await dialog.getByRole('combobox', { name: t.openWhat }).selectOption({ label: t.kind[kind] })
    if (kind === 'stars') await looks(anne, 'choosing a vote')
    await dialog.getByRole('button', { name: vote.nl.start }).click()
    for (const voter of voters) await expect(part(voter, kind)).toBeVisible()
    if (LARGE.includes(kind)) await looks(tom, `${kind} on a laptop`)
    await looks(fatima, `${kind} on a phone`)
  }
  const reveals = async (kind: Kind) => {
    await expect(anne.page.getByText(vote.nl.progress(3, 3)).first()).toBeVisible()
    await lead.reveals()
    for (const actor of [anne, ...voters]) {
      const shown = actor.page.getByRole('region', { name: `${t.kind[kind]}, ${t.round(1)}` })
      await expect(shown).toBeVisible()
    }
    await looks(LARGE.includes(kind) ? joost : fatima, `${kind} shown`)
  }
  const shuts = async () => {
    for (const { page } of [anne, ...voters]) {
      await page.getByRole('button', { name: board.nl.close, exact: true }).click()
      await expect(page.locator('.side-panel')).toHaveCount(0)
    }
  }
  const shownTo = (actor: Actor, kind: Kind) => actor.page.getByRole('region', { name: `${t.kind[kind]}, ` })

  await test.step('emotions: with a name for the feeling', async () => {
    await lead.opensVoteOnChapter('Lid worden')
    for (const voter of voters) {
      await voter.page
        .getByRole('radio', { name: wordOf(1), exact: true })
        .first()
        .check()
      await voter.page.getByText(vote.nl.nameIt).first().click()
      await control(voter, 'vote.name').first().check()
    }
    await looks(tom, 'named emotions on a laptop')
    await looks(fatima, 'named emotions on a phone')
    await lead.reveals()
    await anne.page.getByRole('button', { name: vote.nl.revealSure }).click()
    await expect(fatima.page.getByText(vote.nl.named('3× blij'))).toBeVisible()
    await looks(fatima, 'emotions shown on a phone')
    await fatima.page.getByRole('button', { name: board.nl.close, exact: true }).click()
  })

  await test.step('stars: three each, with − and +', async () => {
    await opens('stars')
    const more = (actor: Actor) => control(actor, 'points.more')
    for (const voter of [tom, fatima]) {
      await more(voter).first().click()
      await more(voter).first().click()
      await more(voter).nth(1).click()
      await expect(part(voter, 'stars').getByText(t.noneLeft, { exact: true })).toBeVisible()
      await expect(voter.page.locator('[data-done]')).toBeVisible()
    }
    // Moving one, by keys: one less here, one more there.
    await control(tom, 'points.less').nth(1).press('Enter')
    await expect(part(tom, 'stars').getByText(t.left(t.stars(1)))).toBeVisible()
    await more(tom).nth(2).press('Enter')
    await expect(part(tom, 'stars').getByText(t.noneLeft, { exact: true })).toBeVisible()
    // Done with one star is done too.
    await more(joost).first().click()
    await control(joost, 'points.done').click()
    await expect(joost.page.locator('[data-done]')).toBeVisible()
    await reveals('stars')
    await expect(shownTo(fatima, 'stars').getByText(t.stars(5))).toBeVisible()
    await shuts()
  })

  await test.step('hearts: each promise at the starred touchpoints', async () => {
    await opens('hearts')
    for (const voter of voters) {
      const groups = part(voter, 'hearts').getByRole('group')
      await expect(groups).toHaveCount(6)
      for (let at = 0; at < 6; at += 1) {
        const say = at === 0 ? t.heart.breaks : t.heart.strengthens
        await groups.nth(at).getByRole('radio', { name: say }).check()
      }
    }
    await expect(control(tom, 'heart.give').first()).toBeVisible()
    await reveals('hearts')
    await expect(shownTo(tom, 'hearts').getByRole('heading', { name: t.gaps })).toBeVisible()
    await shuts()
  })

  await test.step('dots: on pains and opportunities', async () => {
    await opens('dots')
    for (const voter of voters)
      for (let n = 0; n < 3; n += 1) await control(voter, 'points.more').first().click()
    await reveals('dots')
    await expect(shownTo(tom, 'dots').getByText(t.dots(9))).toBeVisible()
    await shuts()
  })

  await test.step('pins: two on the empty line, with words, by number and by thumb', async () => {
    await opens('pins')
    for (const [at, voter] of voters.entries()) {
      const begin = part(voter, 'pins').getByRole('group', { name: t.begin })
      await begin.getByRole('spinbutton').fill(String(10 + at * 10))
      await begin.getByRole('textbox').fill(`moment van ${voter.name}`)
      if (voter === tom) {
        // Not placed yet, and not lost.
        await tom.page.reload()
        await expect(begin.getByRole('textbox')).toHaveValue('moment van Tom')
      }
      const end = part(voter, 'pins').getByRole('group', { name: t.end })
      await end.getByRole('slider').focus()
      await voter.page.keyboard.press('ArrowRight')
      await expect(end.getByRole('spinbutton')).toHaveValue('76')
      await control(voter, 'pins.place').click()
      await expect(voter.page.locator('[data-done]')).toBeVisible()
    }
    await reveals('pins')
    await expect(shownTo(fatima, 'pins').getByRole('listitem').first()).toContainText('moment van Tom')
    await shuts()
  })

  await test.step('agree: on the goal in its words', async () => {
    await opens('agree')
    for (const voter of voters) {
      await expect(part(voter, 'agree')).toContainText('Sneller lid worden')
      await control(voter, 'goal.agree').first().check()
    }
    await reveals('agree')
    await expect(shownTo(tom, 'agree').getByText(t.agreed(3, 3))).toBeVisible()
    await shuts()
  })

  await test.step('rating: one question', async () => {
    await opens('rating')
    for (const voter of voters) await control(voter, 'workshop.rate').nth(3).check()
    await reveals('rating')
    await expect(shownTo(tom, 'rating').getByText(t.ratedMiddle(t.rating[4]))).toBeVisible()
    await shuts()
  })

  await test.step('what came out of each stands under the closed board', async () => {
    await lead.closesBoard('1.0')
    await anne.page.waitForURL(/\/review$/)
    const told = (kind: Kind) => anne.page.locator(`[data-outcome=${kind}]`)
    await expect(told('stars').getByText(t.stars(5))).toBeVisible()
    await expect(told('hearts').getByRole('heading', { name: t.gaps })).toBeVisible()
    await expect(told('dots').getByText(t.dots(9))).toBeVisible()
    await expect(told('pins').getByText('moment van Tom')).toBeVisible()
    await expect(told('agree').getByText(t.agreed(3, 3))).toBeVisible()
    await expect(told('rating').getByText(t.ratedMiddle(t.rating[4]))).toBeVisible()
    await looks(anne, 'report with the other votes')
  })
})
