/**
 * Browser tests against the production build. The server of a worker is a fixture (`e2e/scenario.ts`), not
 * `webServer`: the facilitator signs in by the link that it prints, and some stories kill it.
 */
import { chromium, defineConfig } from '@playwright/test'
import { presentBrowser } from './scripts/browser.mjs'

const browser = presentBrowser(chromium.executablePath())

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/browser',
  // each with a server and a database of its own; a story spends half of its time waiting
  workers: 2,
  fullyParallel: true,
  // Five browsers on two shared cores: where a whole run decides, one stumble is tried again, and named at the
  // end of the run. At one's own desk it fails at once.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PLAYWRIGHT_REPORT ?? 'test-results/browser.json' }],
  ],
  use: {
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    // a trace makes every step four times as slow: `--trace on` when one story is looked into
    screenshot: 'only-on-failure',
    // what never comes is told where it was waited for, not by a story that ran out of time
    actionTimeout: 30_000,
    launchOptions: {
      ...(browser ? { executablePath: browser.path } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-dev-shm-usage',
      ],
    },
  },
  projects: [
    { name: 'stories', testMatch: '**/*.spec.ts', testIgnore: ['**/budget.spec.ts', '**/*.long.spec.ts'] },
    { name: 'budget', testMatch: '**/budget.spec.ts' },
    { name: 'long', testMatch: '**/*.long.spec.ts', timeout: 600_000, expect: { timeout: 30_000 } },
  ],
})
