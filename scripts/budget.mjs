// What a browser fetches of our scripts, gzipped: `e2e/budget.spec.ts` measures, prints and judges it.
import { ensureBuilt, run } from './ensure.mjs'

ensureBuilt()
process.exit(run(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', '--project=budget']))
