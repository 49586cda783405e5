// `npm run backup FILE`: the work is in server/backup.
import path from 'node:path'
import { ensureInstalled, run } from './ensure.mjs'

ensureInstalled()
const from = process.env.INIT_CWD ?? process.cwd()
const words = process.argv.slice(2).map((word) => (word.startsWith('-') ? word : path.resolve(from, word)))
process.exit(run(process.execPath, ['--import', 'tsx', 'server/backup/command.ts', 'backup', ...words]))
