import { expect, type Page } from '@playwright/test'

/** What only people who build this should ever read. */
const INNARDS =
  /\bat \S+ \(|node_modules|\.m?[jt]sx?:\d+|ECONN|ENOENT|\b[A-Z]\w*Error\b|\bPostgres|SELECT |undefined|\[object /

/** No stack trace, no words of a program on the screen; it stands still and says something. */
export async function expectCalm(page: Page): Promise<void> {
  const text = await page.locator('body').innerText()
  expect(text.trim()).not.toBe('')
  expect(text).not.toMatch(INNARDS)
}
