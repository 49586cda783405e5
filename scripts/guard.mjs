// `npm run -s guard -- [--json] [--lang nl|en]`: titles on standard input, one a line; what the guard says of each.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

function optionsOf(args) {
  const options = { json: { type: 'boolean', default: false }, lang: { type: 'string' } }
  try {
    const { values } = parseArgs({ args, options })
    if (values.lang === undefined || values.lang === 'nl' || values.lang === 'en') return values
    console.error(`--lang is nl or en, not ${JSON.stringify(values.lang)}`)
  } catch (error) {
    console.error(error.message)
  }
  console.error('npm run -s guard -- [--json] [--lang nl|en] < titles.txt')
  process.exit(2)
}

const { json, lang } = optionsOf(process.argv.slice(2))
if (!existsSync(path.join(ROOT, 'node_modules/tsx'))) {
  // what is told about installing must not stand among the answers
  const install = "import('./scripts/ensure.mjs').then(({ ensureInstalled }) => ensureInstalled())"
  spawnSync(process.execPath, ['-e', install], { cwd: ROOT, stdio: ['ignore', 2, 2] })
}
const { register } = await import('tsx/esm/api')
register()
const { verdictOf } = await import('../lib/journey/guard.ts')
const { guard } = await import('../messages/guard-both.ts')

// whoever reads only the first answers is not an error
process.stdout.on('error', () => process.exit(0))
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const title = line.trim()
  if (title === '') continue
  const found = verdictOf(title, lang)
  const words = guard[found.lang]
  const reasons = found.reasons.map(({ rule, word }) => words.reason[rule](word))
  const { verdict } = found
  console.log(
    json
      ? JSON.stringify({ title, verdict, reasons, lang: found.lang })
      : `${words.verdict[verdict].padEnd(14)} ${title}${reasons.length > 0 ? ` (${reasons.join('; ')})` : ''}`,
  )
}
