// `npm run test:long`: what takes longer than `npm test` may (about an hour): `*.long.test.ts`, faults, soak, `*.long.spec.ts`.
import { existsSync, readdirSync } from 'node:fs'
import { ensureBuilt, ensureInstalled } from './ensure.mjs'

ensureInstalled()
const { bin, node, Suites } = await import('./suites.mjs')
const { findBrowser } = await import('./browser.mjs')

const suites = new Suites()
const unit = 'test-results/long-unit.json'
suites.run(
  'long unit and database',
  bin(
    'vitest/vitest.mjs',
    'run',
    '--passWithNoTests',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unit}`,
  ),
  { report: unit, env: { LONG_TESTS: '1' } },
)
suites.run('faults', node('faults/start.mjs'))
suites.run('soak', node('faults/start.mjs', '--soak'))
if (existsSync('e2e') && readdirSync('e2e').some((name) => name.endsWith('.long.spec.ts'))) {
  ensureBuilt()
  const browser = await findBrowser()
  const report = 'test-results/long-browser.json'
  const env = { PLAYWRIGHT_CHROMIUM_PATH: browser?.path ?? '', PLAYWRIGHT_REPORT: report }
  if (browser)
    suites.run('long browser stories', bin('@playwright/test/cli.js', 'test', '--project=long'), {
      report,
      env,
    })
  else suites.missing('long browser stories', 'no Chromium was found')
}
process.exit(suites.end())
