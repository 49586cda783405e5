// `npm run bench`: installs the peers and builds the app when needed, bundles the driver, runs it.
import { build } from 'esbuild'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt, ensureInstalled, run } from '../scripts/ensure.mjs'

const PEERS = 'bench/node_modules/.installed'
/** In the app's own node_modules: the driver must find the app's Yjs, never the one of the peers. */
const OUT = 'node_modules/.cache/samenreis-bench'

ensureInstalled()
installPeers()
ensureBuilt()
await build({
  entryPoints: { run: 'bench/run.ts', 'crew-thread': 'bench/crew-thread.ts' },
  outdir: OUT,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
})
await import(pathToFileURL(path.resolve(OUT, 'run.mjs')).href)

/** In a folder of their own, so that the app keeps one Yjs. */
function installPeers() {
  const want = createHash('sha256').update(readFileSync('bench/package-lock.json')).digest('hex')
  if (existsSync(PEERS) && readFileSync(PEERS, 'utf8') === want) return
  console.log('Installing the servers to compare with…')
  const quiet = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts']
  if (run('npm', ['install', ...quiet], { cwd: 'bench' }) !== 0) process.exit(1)
  writeFileSync(PEERS, want)
}
