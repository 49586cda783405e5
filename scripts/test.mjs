// `npm test`: everything that must hold, quick checks first. The last line is `N passed, N failed`.
import { ensureInstalled } from './ensure.mjs'

ensureInstalled()
const { bin, node, Suites } = await import('./suites.mjs')
const { findBrowser } = await import('./browser.mjs')

const suites = new Suites()
suites.run('formatting', bin('@biomejs/biome/bin/biome', 'format', '.'))
suites.run('lint', bin('oxlint/bin/oxlint', '--type-aware'))
suites.run('types', bin('typescript/bin/tsc', '--noEmit'))
suites.run('imports', node('scripts/imports.mjs'))
suites.run('one Yjs', node('scripts/one-yjs.mjs'))

const vitest = (report, ...more) =>
  bin(
    'vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...more,
  )
const unit = 'test-results/unit.json'
suites.run('unit and database', vitest(unit), { report: unit })
// an older server besides the embedded one: `.ci/run` starts it
if (process.env.OLDER_DATABASE_URL) {
  const older = 'test-results/older.json'
  const env = { TEST_DATABASE_URL: process.env.OLDER_DATABASE_URL }
  // not those about the embedded one itself
  const others = [
    'server',
    '--exclude',
    'server/embedded-postgres.test.ts',
    '--exclude',
    'server/lock.test.ts',
  ]
  suites.run('database on older Postgres', vitest(older, ...others), { report: older, env })
}

suites.run('build', node('-e', "import('./scripts/ensure.mjs').then(({ ensureBuilt }) => ensureBuilt())"))
suites.run('faults, a few', node('faults/start.mjs', '--short'))
const browser = await findBrowser()
if (browser) {
  console.log(`\nbrowser: ${browser.path} (${browser.from})`)
  const env = { PLAYWRIGHT_CHROMIUM_PATH: browser.path, LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH ?? '' }
  const stories = 'test-results/browser.json'
  const playwright = (project) => bin('@playwright/test/cli.js', 'test', `--project=${project}`)
  suites.run('browser stories', playwright('stories'), {
    report: stories,
    env: { ...env, PLAYWRIGHT_REPORT: stories },
  })
  const budget = 'test-results/budget.json'
  suites.run('budget of scripts', node('scripts/budget.mjs'), {
    report: budget,
    env: { ...env, PLAYWRIGHT_REPORT: budget },
  })
} else {
  suites.missing('browser stories', 'no Chromium was found or could be fetched; set PLAYWRIGHT_CHROMIUM_PATH')
}
process.exit(suites.end())
