/** A step or a lock goes over people who are in the middle of writing: no word of theirs is lost. */
import type { Page } from '@playwright/test'
import { NO_LOCKS } from '../lib/journey/policy.ts'
import { board } from '../messages/board.ts'
import { common } from '../messages/common.ts'
import { offers } from '../messages/offers.ts'
import { ownDraft } from '../messages/own-draft.ts'
import { Person } from '../server/rooms/test-bench.ts'
import { Seat } from './at-the-board.ts'
import { expectAccessible } from './axe.ts'
import { expect, test } from './scenario.ts'

const CHAPTER = 'Aan de balie'
const TITLE = 'Vraagt naar het pasje'

const drafts = (page: Page) => page.locator('[data-own-drafts]')
const newest = (page: Page) => drafts(page).getByRole('textbox', { name: ownDraft.nl.field }).first()
const drop = (page: Page, name: string = ownDraft.nl.away) =>
  drafts(page).getByRole('button', { name }).first().click()

test('BO20 a step or lock that comes while one writes leaves the words with their author, every letter, to copy', async ({
  scenario,
}) => {
  test.setTimeout(120_000)
  const anne = await scenario.anne()
  const boardId = await anne.makesWorkshop({ title: 'Losmaken', template: 'library-1-0' })
  await anne.opensBoard(boardId)
  const tom = await scenario.guest('Tom')
  await tom.joinsByLink((await anne.invitation(boardId)).link)
  await anne.startsWorkshop()
  await tom.seesBoard()
  const [lead, other] = [new Seat(anne), new Seat(tom)]
  await lead.addsChapter(CHAPTER)
  await lead.addsTouchpoints(CHAPTER, [TITLE])
  await other.seesTouchpointOrChapter(TITLE)
  // steps and locks have no screen yet
  const cookies = (await anne.context.cookies()).map(({ name, value }) => `${name}=${value}`)
  const cookie = cookies.find((each) => each.includes('session-token')) ?? ''
  const byHand = new Person(scenario.server.port, { boardId, seatId: '', cookie })
  await byHand.until(() => byHand.provider.synced && byHand.push !== null)
  const setStep = async (step: 'free' | 'vote') =>
    expect(await byHand.command('goTo', { part: step, from: null, sure: true })).toMatchObject({ ok: true })
  const setLocks = async (locks: typeof NO_LOCKS) =>
    expect(await byHand.command('setLocks', { locks })).toMatchObject({ ok: true })
  const onBoard = (id: (each: { title: string }) => boolean) => byHand.view().touchpoints.find(id)

  await test.step('a title, by a step: the caret goes along, and no letter is lost', async () => {
    await other.touchpoint(TITLE).focus()
    await tom.page.keyboard.press('F2')
    await tom.page.keyboard.press('Control+End')
    const typing = tom.page.keyboard.type(', of het nog geldig is, en wat een nieuw kost', { delay: 40 })
    await expect.poll(() => onBoard(({ title }) => title.startsWith(`${TITLE}, of`))?.title).toBeTruthy()
    await setStep('vote')
    await typing
    await expect(newest(tom.page)).toHaveValue(`${TITLE}, of het nog geldig is, en wat een nieuw kost`)
    await expect(newest(tom.page)).toBeFocused()
    expect(onBoard(({ title }) => title.startsWith(TITLE))?.title.length).toBeLessThan(TITLE.length + 45)
    await expectAccessible(tom.page, 'own draft')
    if (process.env.SHOT) await tom.page.screenshot({ path: process.env.SHOT })
    await drafts(tom.page).getByRole('button', { name: common.nl.copy, exact: true }).click()
    await expect(drafts(tom.page).getByRole('button', { name: common.nl.copied })).toBeVisible()
    await setStep('free')
    await expect(other.touchpoint(TITLE)).toBeVisible()
    await expect(tom.page.locator('textarea[data-shared][data-in^="touchpoints:"]')).toHaveCount(0)
    await drop(tom.page)
    await expect(drafts(tom.page)).toHaveCount(0)
  })

  await test.step('a text, by a lock on its lane', async () => {
    await other.touchpoint(TITLE).click()
    const need = tom.page.getByPlaceholder(board.nl.addTo.need).last()
    await need.click()
    const typing = tom.page.keyboard.type('Weten waar het ligt, en of het nog geldig is', { delay: 40 })
    await expect.poll(() => onBoard(({ title }) => title.startsWith(TITLE))?.needText).toContain('Weten')
    await setLocks({ ...NO_LOCKS, lanes: ['need'] })
    await typing
    await expect(newest(tom.page)).toHaveValue('Weten waar het ligt, en of het nog geldig is')
    await expect(newest(tom.page)).toBeFocused()
    // on the board it is to be read, and no more
    await expect(need).not.toBeEditable()
    await setLocks(NO_LOCKS)
    await expect(need).toBeEditable()
    // offered, it is on the board with one press of who leads; before that only a count is on a screen
    await drafts(tom.page)
      .getByRole('button', { name: ownDraft.nl.offer('Anne') })
      .click()
    await expect(drafts(tom.page)).toContainText(ownDraft.nl.waits)
    await expect(anne.page.locator('[data-offers-line]')).toContainText(offers.nl.line(1))
    await anne.page.locator('[data-action="offers.open"]').click()
    const panel = anne.page.locator('[data-offers]')
    await expect(panel).toContainText(`Contactmoment ‘${TITLE}`)
    await expectAccessible(anne.page, 'offered texts')
    await panel.getByRole('button', { name: offers.nl.placeOf('Tom') }).click()
    await expect(drafts(tom.page)).toContainText(ownDraft.nl.placed('Anne'))
    expect(onBoard(({ title }) => title.startsWith(TITLE))?.needText).toBe(
      'Weten waar het ligt, en of het nog geldig is',
    )
    await drop(tom.page, ownDraft.nl.seen)
    await expect(anne.page.locator('[data-offers-line]')).toHaveCount(0)
  })

  await test.step('a description, by a lock on everything', async () => {
    await tom.page.getByRole('button', { name: board.nl.description }).first().click()
    await expect(tom.page.locator('[contenteditable=true]').first()).toBeFocused()
    await tom.page.keyboard.type('Eerste regel')
    await tom.page.keyboard.press('Enter')
    const typing = tom.page.keyboard.type('en een tweede die nog niet af is', { delay: 40 })
    await expect.poll(() => onBoard(({ title }) => title.startsWith(TITLE))?.hasBody).toBe(true)
    await setLocks({ ...NO_LOCKS, all: true })
    await typing
    await expect(newest(tom.page)).toHaveValue('Eerste regel\nen een tweede die nog niet af is')
    await expect(tom.page.locator('[contenteditable=true]')).toHaveCount(0)
    await setLocks(NO_LOCKS)
    await drop(tom.page)
    await tom.page.getByRole('button', { name: board.nl.close, exact: true }).last().click()
  })

  await test.step('what is not there yet: a chapter, and a touchpoint whose field stays', async () => {
    await tom.page.getByRole('button', { name: board.nl.addChapter, exact: true }).click()
    const typing = tom.page.keyboard.type('Weer naar buiten met het pasje', { delay: 40 })
    await expect(tom.page.locator('textarea:focus')).toHaveValue(/buiten/)
    await setStep('vote')
    await typing
    await expect(newest(tom.page)).toHaveValue('Weer naar buiten met het pasje')
    await setStep('free')
    await drop(tom.page)
    await tom.page
      .getByRole('button', { name: board.nl.addTouchpointIn(CHAPTER) })
      .first()
      .click()
    const more = tom.page.keyboard.type('Krijgt een nieuw pasje mee', { delay: 40 })
    const field = tom.page.locator('textarea:focus')
    await expect(field).toHaveValue(/nieuw/)
    await setStep('vote')
    await more
    await expect(field).toHaveValue('Krijgt een nieuw pasje mee')
    await tom.page.keyboard.press('Enter')
    await expect(tom.page.getByText(board.nl.notAdded)).toBeVisible()
    await expect(field).toHaveValue('Krijgt een nieuw pasje mee')
  })
  const titles = [...byHand.view().touchpoints, ...byHand.view().chapters].map(({ title }) => title)
  expect(titles.filter((title) => /^(Krijgt|Weer naar buiten)/.test(title))).toEqual([])
  byHand.leave()
})
