/**
 * `npm run test:faults [-- --kills 1000] [-- --only D1,D5] [-- --short]`. Prints for each fault what came of
 * it; the last line is the sum. Ends with 1 when anything was lost, duplicated or seen otherwise.
 */
import { parseArgs } from 'node:util'
import { hasRedis } from '../server/rooms/test-redis.ts'
import { fillDisk } from './disk.ts'
import { killPostgres, killServer } from './kills.ts'
import { sumOf } from './marks.ts'
import { loseRedis, standStill, writeAtBoth } from './nodes.ts'
import { lineOf, type Outcome } from './outcome.ts'
import { killInTurn } from './turning.ts'

// every line of every person listens for the end of the process
process.setMaxListeners(0)

const say = (line: string) => console.log(line)
const { values } = parseArgs({
  options: {
    kills: { type: 'string' },
    only: { type: 'string' },
    short: { type: 'boolean', default: false },
  },
})
const { short } = values
const kills = Number(values.kills ?? (short ? 5 : 200))
if (!Number.isSafeInteger(kills) || kills < 1) throw new Error('--kills wants a number')
const people = short ? 8 : 20

/** Null: what it needs is missing here. */
const FAULTS: Record<string, () => Promise<Outcome | null>> = {
  D1: () => killServer({ times: kills, people, say }),
  D2: () => killPostgres({ times: short ? 2 : 50, people, say }),
  D5: () => fillDisk({ times: short ? 2 : 10, people: 8, say }),
  D7: async () => (hasRedis ? loseRedis({ times: short ? 4 : 40, people: 8, say }) : null),
  D8: () => writeAtBoth({ times: short ? 2 : 100, people: 10, say, edits: 1000 }),
  D9: () => standStill({ times: short ? 2 : 20, people: 8, say }),
  D10: () => killInTurn({ times: short ? 3 : 51, people: 10, say }),
}

const NEEDS: Record<string, string> = { D5: 'the right to mount a small disk', D7: 'redis-server' }
let missing = false

const only = values.only?.split(',') ?? (short ? ['D1'] : Object.keys(FAULTS))
const outcomes: Outcome[] = []
const lines: string[] = []
for (const name of only) {
  const make = FAULTS[name]
  if (!make) throw new Error(`--only knows ${Object.keys(FAULTS).join(', ')}`)
  say(`── ${name}`)
  const began = performance.now()
  const outcome = await make()
  if (!outcome) {
    lines.push(`${name.padEnd(4)}left out: ${NEEDS[name]}`)
    missing = true
    continue
  }
  outcomes.push(outcome)
  lines.push(lineOf(outcome, (performance.now() - began) / 1000))
  for (const fault of new Set(outcome.faults)) lines.push(`    ✗ ${fault}`)
}
const sum = sumOf(outcomes.map(({ tally }) => tally))
const wrong = outcomes.some(({ faults }) => faults.length > 0) || sum.lost > 0 || sum.duplicated > 0
say(`\n${lines.join('\n')}\n`)
say(`acknowledged ${sum.acknowledged}, lost ${sum.lost}, duplicated ${sum.duplicated}`)
process.exit(wrong || (missing && process.env.REQUIRE_ALL === '1') ? 1 : 0)
