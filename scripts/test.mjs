// `npm test`: everything that must hold, quick checks first. The last line is `N passed, N failed`.
import { ensureInstalled } from './ensure.mjs'

ensureInstalled()
const { bin, node, Suites } = await import('./suites.mjs')
const { runInBrowser } = await import('./browser-suites.mjs')

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
await runInBrowser(suites, [
  'browser stories',
  'budget of scripts',
  // these don't fit into twelve minutes: `.ci/run` and `npm run test:long` see them
  ...(process.env.LONG_STORIES === '1' ? ['long browser stories'] : []),
])
process.exit(suites.end())
