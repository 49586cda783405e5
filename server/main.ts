/** Entry of the process: `--dev` for hot reload. Whatever stops a start is told in one line. */
import { BadEnvironment, readEnv } from './env.ts'
import { DataDirInUse } from './lock.ts'
import { log } from './log.ts'
import { openHouse } from './open-house.ts'

/** After this long whatever still hangs is given up; everything that was answered "saved" is on disk. */
const DRAIN_MS = 15_000

const dev = process.argv.includes('--dev')
Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production' })

process.on('unhandledRejection', (error) => log.error('process', 'unhandled rejection', error))

let stopping = false
async function stop(signal: string): Promise<void> {
  if (stopping) return
  stopping = true
  log.say(`${signal}: finishing what is being saved…`)
  setTimeout(() => process.exit(1), DRAIN_MS).unref()
  // a signal during the start: let it come up first, then close in order
  const open = await opening.catch(() => null)
  await open?.close()
  log.say('Closed.')
  process.exit(0)
}
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void stop(signal))

const opening = Promise.resolve().then(() => openHouse(readEnv(process.env, dev)))
try {
  await opening
} catch (error) {
  if (error instanceof DataDirInUse || error instanceof BadEnvironment) log.complain(error.message)
  else {
    log.complain(`Samenreis could not start: ${error instanceof Error ? error.message : String(error)}`)
    log.error('start', 'failed', error)
  }
  process.exit(1)
}
