import type { Emotion } from '../lib/journey/entities.ts'
import { people } from '../messages/people.ts'
import { Seat } from './at-the-board.ts'
import { expect, test } from './scenario.ts'

const CHAPTER = 'Weer terugkomen'
const MADE = [
  'Tas met boeken staat klaar',
  'Fietst naar de bieb',
  'Zwaait naar de buurvrouw',
  'Levert in bij de automaat',
  'Krijgt een leestip',
  'Kiest zelf een boek',
]
/** After the two moves: the last one to the front, the third one place to the left. */
const ORDER = [
  'Kiest zelf een boek',
  'Tas met boeken staat klaar',
  'Zwaait naar de buurvrouw',
  'Fietst naar de bieb',
  'Levert in bij de automaat',
  'Krijgt een leestip',
]

/** The last one dragged to before the one that stood there; the next drag brings that back. */
const DRAGGED = [...ORDER.slice(0, 4), 'Krijgt een leestip', 'Levert in bij de automaat']

/** As other programs give it: with looks, ids and a target of their own. */
const PASTED = `<p class="fremd" id="wild" style="color: red" data-from="elders" dir="rtl">Langs het
  <b style="font-size: 40px">water</b>, zie <a href="https://example.org/kaart" target="_top" style="x: y">de kaart</a>.</p>`

/** Votes of Tom, Fatima, Joost and Bea, and the interpolated median worked out by hand. */
const VOTES: Record<
  string,
  { of: [Emotion | null, Emotion | null, Emotion | null, Emotion | null]; median: number | null }
> = {
  // All alike.
  'Kiest zelf een boek': { of: [2, 2, 2, 2], median: 2 },
  // −2 −2 −1 −1: the middle two differ, so their average.
  'Tas met boeken staat klaar': { of: [-2, -1, -2, -1], median: -1.5 },
  // −2 −2 2 2: two camps, the average of the middle two.
  'Zwaait naar de buurvrouw': { of: [-2, 2, -2, 2], median: 0 },
  // 0 1 1 1: M = 1, one below, three at: 1 + (0 − 1) / (2 · 3).
  'Fietst naar de bieb': { of: [1, 0, 1, 1], median: 1 - 1 / 6 },
  // −1 0 0 0: M = 0, one below, three at.
  'Levert in bij de automaat': { of: [0, 0, -1, 0], median: -1 / 6 },
  // Two votes are too few: a hole.
  'Krijgt een leestip': { of: [null, 1, null, 1], median: null },
}

test('WS1 BO9 BO18 a group goes from an empty goal to a revealed curve, the server dies, and everything is there', async ({
  scenario,
}) => {
  test.setTimeout(240_000)
  const anne = await scenario.anne()
  const boardId = await anne.makesWorkshop({
    title: 'Lid worden met je kind',
    template: 'library-1-0',
    language: 'nl',
    person: 'Samira, 38, moeder van Noor (7)',
  })
  await anne.opensBoard(boardId)
  const lead = new Seat(anne)

  const tom = await scenario.guest('Tom')
  const fatima = await scenario.guest('Fatima', { device: 'phone' })
  const joost = await scenario.guest('Joost')
  const bea = await scenario.guest('Bea')
  const { link, code } = await anne.invitation(boardId)
  for (const guest of [tom, fatima, joost]) await guest.joinsByLink(link)
  await bea.knocksByCode(code)
  await expect(bea.page.getByText(people.nl.waitAtDoor)).toBeVisible()
  await anne.page.getByRole('button', { name: people.nl.admit }).click()
  await expect(bea.page.locator('[data-lobby]')).toBeVisible()
  await anne.startsWorkshop()
  const group = [tom, fatima, joost, bea].map((actor) => new Seat(actor))
  for (const seat of group) await seat.actor.seesBoard()
  const [tomSeat, fatimaSeat, joostSeat, beaSeat] = group
  if (!tomSeat || !fatimaSeat || !joostSeat || !beaSeat) throw new Error('somebody is missing')

  let goal = ''
  await test.step('the goal is written together, letter by letter', async () => {
    await Promise.all([tomSeat.addsToGoal('Minder drempels '), joostSeat.addsToGoal('Meer jonge leden ')])
    // Two people in one text: every letter is there, and everybody reads the same.
    const letters = 'Minderdrempels'.length + 'Meerjongeleden'.length
    const readers = [lead, tomSeat, joostSeat, beaSeat]
    await expect(async () => {
      const texts = await Promise.all(readers.map((seat) => seat.goal()))
      expect(new Set(texts).size, texts.join(' | ')).toBe(1)
      goal = texts[0] ?? ''
      expect(goal.replace(/\s/g, '').length).toBe(letters)
    }).toPass({ timeout: 15_000 })
    await tomSeat.allSaved()
    await joostSeat.allSaved()
    await tomSeat.page.keyboard.press('Escape')
    await joostSeat.page.keyboard.press('Escape')
  })

  await test.step('a chapter and six touchpoints, made by three people, one of them on a phone', async () => {
    await tomSeat.addsChapter(CHAPTER)
    await tomSeat.addsTouchpoints(CHAPTER, MADE.slice(0, 3))
    await fatimaSeat.addsTouchpoints(CHAPTER, MADE.slice(3, 5))
    await beaSeat.addsTouchpoints(CHAPTER, MADE.slice(5))
    for (const title of MADE) await lead.seesTouchpointOrChapter(title)
    expect(await lead.order(MADE)).toEqual(MADE)
  })

  await test.step('three are moved: by the dialog, by the keyboard and by the mouse', async () => {
    await joostSeat.movesToFront('Kiest zelf een boek', CHAPTER)
    await joostSeat.movesLeft('Zwaait naar de buurvrouw')
    await expect.poll(() => lead.order(MADE)).toEqual(ORDER)
    // A fresh page: the first thing on it is a drag.
    await tomSeat.page.reload()
    await tomSeat.drags('Krijgt een leestip', 'Levert in bij de automaat')
    await expect.poll(() => lead.order(MADE)).toEqual(DRAGGED)
    await tomSeat.drags('Levert in bij de automaat', 'Krijgt een leestip')
    await expect.poll(() => lead.order(MADE)).toEqual(ORDER)
    await expect.poll(() => beaSeat.order(MADE)).toEqual(ORDER)
  })

  await test.step('a description with bullets, and pasted words that leave their clothes behind', async () => {
    const { page } = tom
    await tomSeat.touchpoint('Fietst naar de bieb').click()
    await page.locator('[data-action="touchpoint.describe"] button').first().click()
    await expect(page.locator('[contenteditable=true]')).toBeFocused()
    for (const line of ['Neemt mee:', '- de tas', 'het pasje', '']) {
      await page.keyboard.type(line)
      await page.keyboard.press('Enter')
    }
    await page.locator('[contenteditable=true]').evaluate((editor, html) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', html)
      editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, PASTED)
    await tomSeat.allSaved()
    await page.keyboard.press('Escape')
    await joostSeat.touchpoint('Fietst naar de bieb').click()
    const told = joost.page.locator('[data-action="touchpoint.describe"]')
    await expect(told.locator('ul > li')).toHaveText(['de tas', 'het pasje'])
    await expect(told.locator('p').last()).toHaveText('Langs het water, zie de kaart.')
    for (const at of [told, page.locator('[data-action="touchpoint.describe"]')]) {
      await expect(at.locator('a')).toHaveAttribute('href', 'https://example.org/kaart')
      await expect(at.locator('[style], [data-from], .fremd, .fremd *, #wild')).toHaveCount(0)
    }
    for (const each of [page, joost.page]) await each.keyboard.press('Escape')
  })

  await test.step('everybody votes blindly, one of them on a phone', async () => {
    await lead.opensVoteOnChapter(CHAPTER)
    for (const [n, seat] of group.entries()) {
      await seat.votes(new Map(ORDER.map((title) => [title, VOTES[title]?.of[n] ?? null])))
    }
    await expect(anne.page.getByText('4 van 4 klaar').first()).toBeVisible()
  })

  await test.step('the reveal draws the curve that we worked out by hand', async () => {
    await lead.reveals()
    await expect.poll(async () => (await lead.medians(ORDER)).size).toBe(5)
    const medians = await lead.medians(ORDER)
    for (const [title, { median }] of Object.entries(VOTES)) {
      if (median === null) expect(medians.has(title), title).toBe(false)
      else expect(medians.get(title), title).toBeCloseTo(median, 3)
    }
  })

  await test.step('closing, a kill of the server, and a review with everything in it', async () => {
    await lead.closesBoard('1.0')
    await anne.page.waitForURL(/\/review$/)
    for (const actor of [anne, tom, fatima, joost, bea]) actor.watch.allowOutage()
    await scenario.server.kill()
    await scenario.server.start()
    await anne.page.goto(`/w/${boardId}/review`)
    const review = new Seat(anne)
    for (const title of ORDER) await review.seesTouchpointOrChapter(title)
    await expect(anne.page.getByText(goal, { exact: false }).first()).toBeVisible()
    for (const name of ['Anne', 'Tom', 'Fatima', 'Joost', 'Bea']) {
      await expect(anne.page.getByText(name, { exact: false }).first()).toBeVisible()
    }
    // What is lowest stands at the top, before the board itself.
    const lowest = Math.min(...ORDER.flatMap((title) => VOTES[title]?.median ?? []))
    const first = anne.page.locator('[data-moment]').first()
    await expect(first.getByRole('button')).toHaveText(
      ORDER.find((title) => VOTES[title]?.median === lowest) ?? '',
    )
    const shown = await anne.page
      .locator('svg [data-median]')
      .evaluateAll((points) => points.map((point) => Number(point.getAttribute('data-median'))))
    const expected = ORDER.flatMap((title) => VOTES[title]?.median ?? [])
    expect(shown.length).toBe(expected.length)
    for (const [n, median] of expected.entries()) expect(shown[n]).toBeCloseTo(median, 3)
    await anne.page.goto('/')
    await expect(anne.page.getByText('Lid worden met je kind').first()).toBeVisible()
  })
})
