/** The one list of actions, held against the board: each has a control that keys and a press both reach. */
import type { Page } from '@playwright/test'
import { actions, mayAct, type Action } from '../lib/journey/actions.ts'
import { NO_LOCKS } from '../lib/journey/policy.ts'
import { customerWord } from '../lib/journey/values/customer-words.ts'
import { alone } from '../messages/alone.ts'
import { board } from '../messages/board.ts'
import { people } from '../messages/people-both.ts'
import { prepare } from '../messages/prepare.ts'
import { facilitate } from '../messages/facilitate.ts'
import { vote } from '../messages/vote.ts'
import { Seat } from './at-the-board.ts'
import { expect, test } from './scenario.ts'

const t = board.nl
const f = facilitate.nl

/** Ids, or how several begin, whose controls come into sight in the story of their own. */
const ELSEWHERE = [
  'action.',
  'answers.',
  'chapter.asTouchpoint',
  'chapter.group',
  'chapter.merge',
  'breakout.',
  'breakouts.',
  'course.point',
  'decision.',
  'earlier.',
  'edges.',
  'follow.',
  'gaps.',
  'goal.',
  'guard.',
  'hand.',
  'heart.',
  'lead.',
  'lane.fold',
  'lock.all',
  'lock.chapter',
  'lock.lane',
  'lock.scope',
  'loop.',
  'pains.',
  'pins.',
  'points.',
  'prepare.take',
  'ready.',
  'type.add',
  'type.today',
  // offered once there is a reason
  'reason.hide',
  'rehearsal.',
  'research.',
  'suggestion.',
  'draft.',
  'offer',
  'ownAgenda.',
  'scope.open',
  'touchpoint.asChapter',
  'touchpoint.merge',
  'version.restore',
  'vote.name',
  'workshop.',
]

/** What the board's menu opens in the side panel, each with something to act upon by now. */
const PANELS_OF_THE_MENU = [
  // one of each kind was binned
  'bin.open',
  // one touchpoint was parked
  'parking.open',
]

/**
 * Ids of actions with a control in sight that a press and a key both work on. Inside a toolbar, the map and
 * a radio group one Tab stop leads to arrows, so a `tabindex` of −1 counts there.
 */
async function operable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const CONTROL = 'button, a[href], input, select, textarea, [contenteditable=true]'
    const found = [...document.querySelectorAll<HTMLElement>('[data-action]')].filter((place) => {
      const control = place.matches(CONTROL) ? place : place.querySelector<HTMLElement>(CONTROL)
      if (!control?.checkVisibility() || control.matches(':disabled')) return false
      const walked = control.closest('[role=toolbar], table, [role=radiogroup]') !== null
      return control.tabIndex >= 0 || walked
    })
    return found.map((place) => place.dataset.action ?? '')
  })
}

test('BO6 every action of the list has a control on the board, for a press and for keys', async ({
  scenario,
}) => {
  test.setTimeout(180_000)
  const anne = await scenario.anne()
  const id = await anne.makesWorkshop({
    title: 'Alles met toetsen',
    person: 'Samira, 38',
    promises: ['Zonder gedoe'],
  })
  const { link, code } = await anne.invitation(id)
  const tom = await scenario.guest('Tom')
  await tom.joinsByLink(link)
  // Another Tom at the door: the same person on another device, perhaps, once the first is away.
  const again = await scenario.guest('Tom')
  await again.knocksByCode(code)
  await anne.opensBoard(id)
  const { page } = anne
  const panel = page.locator('.side-panel')
  const dialog = page.getByRole('dialog')
  const found = new Set<string>()
  const looks = async (at: Page = page) => {
    for (const action of await operable(at)) found.add(action)
  }
  const shuts = async () => {
    await page.keyboard.press('Escape')
    await expect(panel.or(dialog)).toHaveCount(0)
  }
  const menu = () => page.getByRole('banner').getByRole('button', { name: t.more, exact: true }).click()

  await expect(page.locator('[data-action="board.start"]')).toBeVisible()
  await expect(page.locator('[data-action="invite.copy"]').first()).toBeVisible()
  await looks()
  // What was asked beforehand, as who answers and as who leads.
  await tom.page.locator('[data-action="prepare.write"]').first().fill('Omdat het moet')
  await looks(tom.page)
  await page.locator('summary', { hasText: prepare.nl.title }).click()
  await page.locator('summary', { hasText: prepare.nl.choose }).click()
  await expect(page.locator('[data-action="prepare.open"]')).toBeVisible()
  await looks()
  // The agenda; with more minutes than people have kept free something may become shorter.
  await page.locator('[data-action="course.agenda"]').click()
  const part = (id: string) => panel.locator(`[data-part=${id}]`)
  await part('pains').getByRole('button', { expanded: false }).click()
  await part('pains').locator('[data-action="part.skip"]').click()
  await expect(page.locator('[data-action="agenda.catchUp"]')).toBeVisible()
  await looks()
  await shuts()
  await anne.startsWorkshop()
  // To a step from the agenda, and back to free work.
  await page.locator('[data-action="course.agenda"]').click()
  await expect(part('chapters').locator('[data-action="course.part"]')).toBeVisible()
  await looks()
  await part('chapters').locator('[data-action="course.part"]').click()
  await expect(page.locator('[data-action="course.next"]')).toBeVisible()
  await shuts()
  await looks()
  const tools = () => page.getByRole('toolbar').getByRole('button', { name: f.moreTools }).click()
  await tools()
  await looks()
  await page.locator('[data-action="timer.clear"]').click()
  await page.locator('[data-action="course.back"]').click()
  await expect(page.locator('[data-action="course.next"]')).toHaveCount(0)
  await tools()
  await expect(page.locator('[data-action="timer.start"]')).toBeVisible()
  await looks()
  await page.keyboard.press('Escape')
  // Writing alone, and the piles that come of it.
  const acts = (action: string) => page.locator(`[data-action="${action}"]:visible`)
  await menu()
  await looks()
  await acts('alone.switch').click()
  await page.getByRole('radio', { name: alone.nl.kind.chapter }).check()
  await acts('alone.write').click()
  for (const title of ['Boeken', 'De boeking', 'Verhuizen']) {
    await page.keyboard.type(title)
    await page.keyboard.press('Enter')
  }
  await expect(page.locator('[data-jotting-saved=saved]')).toHaveCount(3)
  await looks()
  await acts('alone.share').click()
  await page.getByRole('button', { name: alone.nl.rearrange }).first().click()
  await looks()
  await page.keyboard.press('Escape')
  await acts('pile.away').click()

  // Open in place by their keys: a chapter, a touchpoint, a note.
  const stop = (kind: string) => page.locator(`[data-stop^="${kind}:"]`).first()
  await stop('chapters').focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-action="chapter.right"]')).toBeVisible()
  await expect(page.locator('[data-action="chapter.for"]')).toBeVisible()
  await looks()
  await page.keyboard.press('Escape')
  await stop('touchpoints').focus()
  await page.keyboard.press('F2')
  await expect(page.locator('[data-action="touchpoint.right"]')).toBeVisible()
  await looks()
  await page.keyboard.press('Escape')
  await stop('touchpoints').focus()
  await page.keyboard.press('n')
  await expect(page.locator('textarea:focus')).toBeVisible()
  await page.keyboard.type('Lange rij')
  await page.keyboard.press('Control+Enter')
  await page.keyboard.press('Escape')
  await stop('notes').focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-action="note.down"]')).toBeVisible()
  await expect(page.locator('textarea:focus')).toBeVisible()
  await looks()
  await page.keyboard.press('Escape')

  // The panel; then one of each into the bin and one onto the parking lot, by keys and by the panel.
  await stop('touchpoints').press('Enter')
  await expect(panel.locator('[data-action="note.details"]').first()).toBeVisible()
  await expect(panel.locator('[data-action="touchpoint.relevance"]')).toBeVisible()
  await looks()
  await page.locator('[data-action="touchpoint.park"]:visible').click()
  await expect(panel).toHaveCount(0)
  await stop('touchpoints').focus()
  await page.keyboard.press('n')
  await expect(page.locator('textarea:focus')).toBeVisible()
  await page.keyboard.type('Nog een rij')
  await page.keyboard.press('Control+Enter')
  await page.keyboard.press('Escape')
  for (const kind of ['notes', 'touchpoints', 'chapters']) {
    await stop(kind).focus()
    await page.keyboard.press('Delete')
  }
  for (const action of PANELS_OF_THE_MENU) {
    await menu()
    await looks()
    await page.locator(`[data-action="${action}"]:visible`).click()
    await expect(panel.locator('[data-action]').first()).toBeVisible()
    await looks()
    await shuts()
  }
  await page.keyboard.press('Control+k')
  await expect(dialog.getByRole('textbox', { name: t.commandFind })).toBeFocused()
  await shuts()
  await menu()
  await page.locator('[data-action="help"]:visible').click()
  await expect(dialog.locator('[data-action="singleKeys"]')).toBeVisible()
  await looks()
  await shuts()

  // People: who is here, each with a menu, and who waits.
  await tom.opens('about:blank')
  await page.getByRole('toolbar').getByRole('button', { name: f.people }).click()
  await expect(panel.locator('[data-action="seat.same"]')).toBeVisible()
  await panel.getByRole('button', { name: `${t.more}: Tom` }).click()
  await expect(panel.locator('[data-action="seat.customer"]')).toBeVisible()
  await looks()
  // Whoever is at the board reads who is a customer; it is taken back as easily.
  const one = customerWord('', 'nl')
  const beside = panel.getByText(`${one} · ${people.nl.away}`, { exact: true })
  await page.locator('[data-action="seat.customer"]').click()
  await expect(beside).toBeVisible()
  await panel.getByRole('button', { name: `${t.more}: Tom` }).click()
  await panel.getByRole('button', { name: people.nl.makeNoCustomer(one) }).click()
  await expect(beside).toHaveCount(0)
  await panel.getByRole('button', { name: `${t.more}: Tom` }).click()
  // The menu first, then the panel.
  await page.keyboard.press('Escape')
  await shuts()

  // One's own: name, phone, what is said aloud, out.
  await page.locator('[data-action="self.open"]:visible').first().click()
  await expect(panel.locator('[data-action="self.phone"]')).toBeVisible()
  await looks()
  await shuts()

  // A vote, as who leads and as who votes.
  await tom.opensBoard(id)
  const seat = new Seat(anne)
  await seat.opensVoteOnChapter('Lid worden')
  await expect(page.locator('[data-action="round.reveal"]')).toBeVisible()
  await tools()
  await looks()
  await page.keyboard.press('Escape')
  await expect(tom.page.locator('[data-action="vote.5"]').first()).toBeVisible()
  await looks(tom.page)

  // Somebody is busy: who leads is asked, and may remind them.
  await page.locator('[data-action="round.reveal"]').click()
  await expect(page.locator('[data-action="round.remind"]')).toBeVisible()
  await looks()
  await page.locator('[data-action="round.remind"]').click()
  await expect(tom.page.getByText(vote.nl.reminded).first()).toBeVisible()

  const all: readonly Action[] = actions
  const anneMay = { role: 'facilitator', stage: 'live', step: 'free', locks: NO_LOCKS, seatId: 'me' } as const
  const offered = all.filter((action) => mayAct(anneMay, action) || action.where === 'vote')
  const missing = offered
    .map((action) => action.id)
    .filter((name) => !found.has(name) && !ELSEWHERE.some((begin) => name.startsWith(begin)))
  expect(missing, 'actions without a control').toEqual([])
  const known = new Set(all.map((action) => action.id))
  expect(
    [...found].filter((name) => !known.has(name)),
    'controls of an action that the list does not know',
  ).toEqual([])
})
