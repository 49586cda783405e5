// `npm run test:faults`: builds when needed, then breaks the real server in every way that is listed in SPEC.md.
// `npm run test:soak`: lets people work at it for ten minutes and looks at its memory.
import { ensureBuilt, ensureInstalled, run } from '../scripts/ensure.mjs'

ensureInstalled()
ensureBuilt()
const [, , first, ...rest] = process.argv
const args = first === '--soak' ? ['faults/soak.ts', ...rest] : ['faults/run.ts', ...process.argv.slice(2)]
process.exit(run(process.execPath, ['--import', 'tsx', ...args]))
