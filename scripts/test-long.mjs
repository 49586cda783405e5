// `npm run test:long`: what takes longer than `npm test` may (about an hour): `*.long.test.ts`, faults, soak, `*.long.spec.ts`.
import { ensureBuilt, ensureInstalled } from './ensure.mjs'

ensureInstalled()
const { bin, node, Suites } = await import('./suites.mjs')
const { runInBrowser } = await import('./browser-suites.mjs')

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
ensureBuilt()
await runInBrowser(suites, ['long browser stories'])
process.exit(suites.end())
