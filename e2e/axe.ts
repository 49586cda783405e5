/** Accessibility check of what a page shows now. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Fails with one line per place when there is a violation of WCAG 2.2 A or AA, or of axe's best practices; of `rules` alone when given. */
export async function expectAccessible(
  page: Page,
  screen: string,
  rules: readonly string[] = [],
): Promise<void> {
  // evaluated by the debugger, not as a script of the page: its policy would refuse that
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const options = {
    resultTypes: ['violations'],
    // fetches style sheets and media for rules that are off
    preload: false,
    ...(rules.length > 0 ? { runOnly: { type: 'rule', values: rules } } : {}),
  }
  const results: AxeResults = await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)
  const found = results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${help} at ${target.join(' ')} (${failureSummary?.split('\n')[1]?.trim() ?? ''})`,
    ),
  )
  expect(found, `axe on ${screen}`).toEqual([])
}
