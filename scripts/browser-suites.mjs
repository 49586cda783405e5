// The suites that need a browser and a build: stories, long stories, the budget of scripts.
import { findBrowser } from './browser.mjs'
import { bin, node } from './suites.mjs'

const COMMANDS = {
  'browser stories': bin('@playwright/test/cli.js', 'test', '--project=stories'),
  'long browser stories': bin('@playwright/test/cli.js', 'test', '--project=long'),
  'budget of scripts': node('scripts/budget.mjs'),
}

/**
 * @param {import('./suites.mjs').Suites} suites
 * @param {(keyof typeof COMMANDS)[]} names
 */
export async function runInBrowser(suites, names) {
  const browser = await findBrowser()
  if (!browser) {
    const why = 'no Chromium was found or could be fetched; set PLAYWRIGHT_CHROMIUM_PATH'
    for (const name of names) suites.missing(name, why)
    return
  }
  console.log(`\nbrowser: ${browser.path} (${browser.from})`)
  for (const name of names) {
    const report = `test-results/${name.replaceAll(' ', '-')}.json`
    const env = {
      PLAYWRIGHT_CHROMIUM_PATH: browser.path,
      LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH ?? '',
      PLAYWRIGHT_REPORT: report,
    }
    suites.run(name, COMMANDS[name], { report, env })
  }
}
