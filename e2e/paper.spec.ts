/** The board on paper, as a browser prints it. */
import { templateBoard } from '../lib/journey/templates.ts'
import { print } from '../messages/print.ts'
import { expect, test } from './scenario.ts'

const MM = 72 / 25.4

/** Width and height of every page in millimetres, as the file says. */
function pagesOf(pdf: Buffer): [number, number][] {
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)
  return [...boxes].map(([, wide, high]) => [Math.round(Number(wide) / MM), Math.round(Number(high) / MM)])
}

test('BO13 a finished board prints on A4 and on A3, lying, with its scope frame and every touchpoint', async ({
  scenario,
}) => {
  const guest = await scenario.guest('Gast', { theme: 'dark' })
  const { page } = guest
  await guest.opens('/example/library-1-0')
  await expect(page.locator('[data-board]')).toBeVisible()

  const pdf = async (format: 'A4' | 'A3') => pagesOf(await page.pdf({ format, preferCSSPageSize: true }))
  // what paper needs is fetched when the board is at rest
  await expect
    .poll(async () => new Set((await pdf('A4')).map(String)), { timeout: 20_000 })
    .toEqual(new Set(['297,210']))
  const [a4, a3] = [await pdf('A4'), await pdf('A3')]
  expect(new Set(a3.map(String))).toEqual(new Set(['420,297']))
  // A cover, the strips (19 touchpoints, at most 6 or 8 of them beside each other), and the research questions.
  expect(a4.length).toBe(6)
  expect(a3.length).toBe(5)

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const paper = page.locator('.board-print:visible')
  await expect(paper).toHaveCount(1)
  await expect(paper.locator('.print-cover')).toContainText(print.nl.howToRead)
  const { view } = templateBoard('library-1-0', { lang: 'nl', part: 'complete' })
  const printed = await paper.locator('.map-touchpoints th').allInnerTexts()
  expect(printed.map((text) => text.trim()).toSorted()).toEqual(
    view.touchpoints.map(({ title }) => title).toSorted(),
  )
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await expect(paper).toHaveCSS('color', 'rgb(23, 36, 31)')
  await page.emulateMedia({ media: 'screen' })
  await expect(page.locator('.board-print')).toHaveCount(0)
})
