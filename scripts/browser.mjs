// Finds a Chromium for the browser tests; only the last two steps need the network.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** The headless build first: the same engine without a desktop's work, a quarter less time for each story. */
const SYSTEM = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
]

/** Path of a browser that is there already; null when there is none. `NO_SYSTEM_BROWSER` is for trying the rest. */
export function presentBrowser(playwrightPath) {
  const given = process.env.PLAYWRIGHT_CHROMIUM_PATH
  if (given) return { path: given, from: 'PLAYWRIGHT_CHROMIUM_PATH' }
  if (existsSync(playwrightPath)) return { path: playwrightPath, from: 'Playwright' }
  const system = process.env.NO_SYSTEM_BROWSER ? undefined : SYSTEM.find((path) => existsSync(path))
  return system ? { path: system, from: 'system' } : null
}

/** The same, and when there is none it is unpacked or downloaded; null when even that fails. */
export async function findBrowser() {
  const { chromium } = await import('@playwright/test')
  const own = chromium.executablePath()
  return presentBrowser(own) ?? (await packed()) ?? downloaded(own) ?? fromSystemPackages()
}

/** A Chromium that comes from npm alone, with the libraries that a bare machine lacks. */
async function packed() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  try {
    // read at the import: without it the package leaves its own libnss3 and so on packed
    process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
    const { default: chromium } = await import('@sparticuz/chromium')
    const path = await chromium.executablePath()
    return spawnSync(path, ['--version']).status === 0 ? { path, from: 'npm package' } : null
  } catch {
    return null
  }
}

function downloaded(own) {
  const command = ['node_modules/@playwright/test/cli.js', 'install', 'chromium']
  spawnSync(process.execPath, command, { stdio: 'inherit', timeout: 300_000 })
  return existsSync(own) ? { path: own, from: 'download' } : null
}

function fromSystemPackages() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null
  spawnSync('sh', ['-c', 'apt-get update -qq && apt-get install -y -qq chromium'], { stdio: 'inherit' })
  return existsSync('/usr/bin/chromium') ? { path: '/usr/bin/chromium', from: 'apt' } : null
}
