/** CPU of everybody involved between two moments, and whether somebody else disturbed the measurement. */
import { availableParallelism } from 'node:os'
import { cpuSeconds, familySeconds, machineSeconds } from './machine.ts'
import { clock } from './ledger.ts'
import type { Server } from './servers.ts'

/** Cores that others may use before a repeat no longer counts as quiet. */
const OTHERS_MAX_CORES = 0.3
/** Above this the driver itself was late: latencies are upper bounds. */
const LAG_MAX_MS = 6
/** Of all cores together: above this nothing was left over for whoever had to run next. */
const MACHINE_MAX_SHARE = 0.97

type Moment = { at: number; server: number; postgres: number; driver: number; machine: number }

export type Usage = {
  seconds: number
  /** When it ended, by `clock()`. */
  toMs: number
  /** CPU seconds of the server's Node process, and of its Postgres; NaN where /proc is missing. */
  server: number
  postgres: number
  /** In cores. */
  driverCores: number
  othersCores: number
  machineShare: number
}

export function moment(server: Server): Moment {
  const { user, system } = process.cpuUsage()
  const postgresPid = server.postgresPid()
  return {
    at: clock(),
    server: cpuSeconds(server.pid()),
    postgres: postgresPid === null ? 0 : familySeconds(postgresPid),
    driver: (user + system) / 1e6,
    machine: machineSeconds(),
  }
}

export function usage(from: Moment, to: Moment): Usage {
  const seconds = (to.at - from.at) / 1000
  const server = to.server - from.server
  const postgres = to.postgres - from.postgres
  const driver = to.driver - from.driver
  const machine = to.machine - from.machine
  return {
    seconds,
    toMs: to.at,
    server,
    postgres,
    driverCores: driver / seconds,
    othersCores: Math.max(0, machine - server - postgres - driver) / seconds,
    machineShare: machine / seconds / availableParallelism(),
  }
}

export function isQuiet(used: Usage, lagP99Ms: number): boolean {
  const undisturbed = !(used.othersCores > OTHERS_MAX_CORES)
  return undisturbed && lagP99Ms <= LAG_MAX_MS && !(used.machineShare > MACHINE_MAX_SHARE)
}

/** Waits until the machine is calm, at most `limitMs`. */
export async function calm(limitMs: number): Promise<void> {
  const until = clock() + limitMs
  for (;;) {
    const [machine, at] = [machineSeconds(), clock()]
    await new Promise((resolve) => setTimeout(resolve, 300))
    const cores = (machineSeconds() - machine) / ((clock() - at) / 1000)
    if (!(cores > OTHERS_MAX_CORES) || clock() > until) return
  }
}
