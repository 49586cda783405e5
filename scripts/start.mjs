// `npm start`: installs and builds when needed, then runs the server and passes signals on.
import { spawn } from 'node:child_process'
import { ensureBuilt, ensureInstalled } from './ensure.mjs'
import { SHIPPED } from './shipped.mjs'

ensureInstalled()
ensureBuilt()
const server = spawn(process.execPath, [...SHIPPED, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production' },
})
// Ctrl-C reaches the server by itself, it is in the same group; a signal to us alone does not
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal))
process.on('SIGINT', () => {})
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
