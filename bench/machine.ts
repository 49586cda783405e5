/** What the kernel tells about CPU and memory. Linux only: elsewhere everything is NaN, latencies still hold. */
import { readdirSync, readFileSync } from 'node:fs'

/** Clock ticks a second in /proc; 100 on every Linux that Node runs on. */
const TICKS = 100

const read = (file: string) => readFileSync(file, 'latin1')

/** Seconds of CPU that all threads of a process have used. */
export function cpuSeconds(pid: number): number {
  try {
    const threads = readdirSync(`/proc/${pid}/task`)
    const ns = threads.map((id) => Number(read(`/proc/${pid}/task/${id}/schedstat`).split(' ')[0]))
    return ns.reduce((sum, each) => sum + each, 0) / 1e9
  } catch {
    return Number.NaN
  }
}

type Ended = { own: number; reaped: number; parent: number }

function statOf(pid: string): Ended | null {
  try {
    const stat = read(`/proc/${pid}/stat`)
    // the name in brackets may hold spaces: count from the last one
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const at = (index: number) => Number(fields[index])
    return { parent: at(1), own: (at(11) + at(12)) / TICKS, reaped: (at(13) + at(14)) / TICKS }
  } catch {
    return null
  }
}

/** Seconds of CPU of a process, its children, and those of them that have ended. For a postmaster. */
export function familySeconds(root: number): number {
  let sum = Number.NaN
  try {
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      const stat = statOf(pid)
      if (!stat) continue
      if (Number(pid) === root) sum = (Number.isNaN(sum) ? 0 : sum) + stat.own + stat.reaped
      else if (stat.parent === root) sum = (Number.isNaN(sum) ? 0 : sum) + stat.own
    }
  } catch {
    // not a Linux
  }
  return sum
}

/** Seconds of CPU that the whole machine has used; beside it nobody else should. */
export function machineSeconds(): number {
  try {
    const fields = (read('/proc/stat').split('\n')[0] ?? '').trim().split(/\s+/).slice(1).map(Number)
    // idle and waiting for disks are not work
    return fields.reduce((sum, each, index) => (index === 3 || index === 4 ? sum : sum + each), 0) / TICKS
  } catch {
    return Number.NaN
  }
}

/** Resident memory in kB. */
export function residentKb(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1])
  } catch {
    return Number.NaN
  }
}
