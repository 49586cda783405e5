// Runs on a fresh clone, before anything is installed: only Node's own modules.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
process.chdir(ROOT)

const NODE_MIN = [20, 19]
const INSTALLED = 'node_modules/.installed-lock'
const BUILT = '.next/.built-from'
/** Everything the build reads. */
const SOURCE_FOLDERS = ['app', 'components', 'lib', 'messages', 'public', 'server']
const SOURCE_FILES = [
  'package.json',
  'package-lock.json',
  'next.config.mjs',
  'tsconfig.json',
  'postcss.config.mjs',
  'scripts/build.mjs',
]

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < NODE_MIN[0] || (major === NODE_MIN[0] && minor < NODE_MIN[1])) {
  console.error(`Node.js ${NODE_MIN.join('.')} or newer is needed; this is ${process.version}.`)
  process.exit(1)
}

/** Exit code of the command; its output goes straight to the terminal. */
export function run(command, args, options = {}) {
  const windows = process.platform === 'win32'
  return (
    spawnSync(command, args, { stdio: 'inherit', shell: windows && command === 'npm', ...options }).status ??
    1
  )
}

const sha256 = (text) => createHash('sha256').update(text).digest('hex')
const marked = (file, want) => existsSync(file) && readFileSync(file, 'utf8') === want

/** Installs when the lockfile is another one than at the last install. */
export function ensureInstalled() {
  const want = sha256(readFileSync('package-lock.json'))
  if (marked(INSTALLED, want)) return
  console.log('Installing packages (first time, or when they changed; about half a minute)…')
  // not `npm ci`: it refuses lockfiles from registries that lack packages of other platforms (npm/cli#9846)
  const quiet = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error']
  // development packages too, whatever NODE_ENV says: the build needs them
  if (run('npm', ['install', '--include=dev', ...quiet]) !== 0) {
    console.error('The packages could not be installed: see above.')
    process.exit(1)
  }
  writeFileSync(INSTALLED, want)
}

/** One hash over names and bytes of everything the build reads, tests aside. */
export function sourceHash() {
  const hash = createHash('sha256')
  const add = (file) => {
    if (/\.test\.tsx?$/.test(file)) return
    hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  }
  const walk = (at) => {
    if (!existsSync(at)) return
    for (const entry of readdirSync(at, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const inside = `${at}/${entry.name}`
      if (entry.isDirectory()) walk(inside)
      else add(inside)
    }
  }
  for (const folder of SOURCE_FOLDERS) walk(folder)
  for (const file of SOURCE_FILES) add(file)
  return hash.digest('hex')
}

/** Builds when the sources are others than at the last build. */
export function ensureBuilt() {
  const want = sourceHash()
  if (marked(BUILT, want) && existsSync('dist/server.mjs')) return
  console.log('Building (first time, or when sources changed; about a minute)…')
  // a build that breaks off must not pass for the one before it
  rmSync(BUILT, { force: true })
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  for (const args of [['node_modules/next/dist/bin/next', 'build'], ['scripts/build.mjs']]) {
    if (run(process.execPath, args, { env }) !== 0) {
      console.error('The build failed: see above.')
      process.exit(1)
    }
  }
  mkdirSync('.next', { recursive: true })
  writeFileSync(BUILT, want)
}
