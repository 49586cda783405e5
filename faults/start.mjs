// `npm run test:faults`: builds when needed, then breaks the real server in every way that is listed in SPEC.md.
import { ensureBuilt, ensureInstalled, run } from '../scripts/ensure.mjs'

ensureInstalled()
ensureBuilt()
process.exit(run(process.execPath, ['--import', 'tsx', 'faults/run.ts', ...process.argv.slice(2)]))
