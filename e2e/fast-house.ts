/** The server as it is shipped, on a clock that a story may put forward: minutes come as messages. */
import { readEnv } from '../server/env.ts'
import { openHouse } from '../server/open-house.ts'

let aheadMs = 0
process.on('message', (minutes) => {
  if (typeof minutes === 'number') aheadMs += minutes * 60_000
})

const house = await openHouse(readEnv(process.env, false), { now: () => Date.now() + aheadMs })
process.on('SIGTERM', () => void house.close().then(() => process.exit(0)))
