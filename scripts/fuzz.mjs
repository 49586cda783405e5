// `npm run fuzz -- 10000 [first]`: more seeds of the fuzz than `npm test` takes; by night, or after a change of the document.
import { ensureInstalled, run } from './ensure.mjs'

ensureInstalled()
const [seeds = '10000', first = '1'] = process.argv.slice(2)
const args = ['node_modules/vitest/vitest.mjs', 'run', 'fuzz', '--reporter=dot']
process.exit(run(process.execPath, args, { env: { ...process.env, FUZZ_SEEDS: seeds, FUZZ_FIRST: first } }))
