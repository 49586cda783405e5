/** D5: the disk is full, and has room again. */
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, rmdirSync, writeSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { AppServer } from '../e2e/server.ts'
import { db } from '../server/db/pool.ts'
import { pause } from '../server/rooms/test-nodes.ts'
import { openHouse } from './house.ts'
import { startAgain } from './kills.ts'
import { Count, type Outcome } from './outcome.ts'
import { Workshop } from './workshop.ts'

/** A fresh cluster takes 45 MB; its log grows by 16 MB at a time. */
const SIZE = '160m'
const EVERY_MS = 90
const FULL_MS = 2_500
/** The server asks Postgres again after five seconds at most; Postgres itself may have to recover first. */
const SETTLED_MS = 20_000

/** A small disk of its own; null where that may not be made. */
function smallDisk(): { dir: string; remove(): void } | null {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'samenreis-disk-'))
  const mounted =
    spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE},mode=0711`, 'tmpfs', dir]).status === 0
  const remove = () => {
    if (mounted) spawnSync('umount', [dir])
    rmdirSync(dir)
  }
  if (mounted) return { dir, remove }
  remove()
  return null
}

/** To the last byte. */
function fill(file: string): void {
  const fd = openSync(file, 'w')
  try {
    for (let size = 1 << 20; size >= 1; size = Math.floor(size / 4)) {
      const block = Buffer.alloc(size)
      try {
        while (writeSync(fd, block) === size);
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
      }
    }
  } finally {
    closeSync(fd)
  }
}

export type DiskPlan = { times: number; people: number; say: (line: string) => void }

/** Null where no small disk can be made. */
export async function fillDisk({ times, people, say }: DiskPlan): Promise<Outcome | null> {
  const disk = smallDisk()
  if (!disk) return null
  const ballast = path.join(disk.dir, 'ballast')
  const count = new Count()
  let underWay = 0
  try {
    const server = await openHouse({ DATA_DIR: disk.dir })
    try {
      for (; count.times < times; count.times += 1) {
        const workshop = await Workshop.open([server.port], people)
        workshop.begin(EVERY_MS)
        await pause(400)
        fill(ballast)
        // by turns a table cannot grow, which is an error, or the log cannot, which ends all of Postgres
        if (count.times % 2 === 1) await logFull()
        await pause(FULL_MS)
        underWay += workshop.underWay
        if (workshop.underWay === 0) workshop.faults.push('everything was said to be saved on a full disk')
        if (server.pid === 0 || !alive(server)) workshop.faults.push('the server ended on a full disk')
        // every third time it is killed as well: what it said to be saved has to stand in the rows by then
        const kill = count.times % 3 === 2
        if (kill) {
          workshop.stayAway()
          await server.kill()
        }
        rmSync(ballast)
        workshop.rest()
        if (kill) await startAgain(workshop, server)
        else await workshop.settle([server.port], SETTLED_MS)
        count.close(workshop)
        say(`  ${count.times + 1}: acknowledged ${count.soFar.acknowledged}`)
      }
    } finally {
      rmSync(ballast, { force: true })
      await server.remove()
    }
  } finally {
    disk.remove()
  }
  return count.outcome('D5', 'full disk', [`${underWay} edits waiting on a full disk`])
}

/** The next write needs a new piece of Postgres' log. */
async function logFull(): Promise<void> {
  await db()
    .$client.query('select pg_switch_wal()')
    .catch(() => {})
}

function alive(server: AppServer): boolean {
  try {
    return process.kill(server.pid, 0)
  } catch {
    return false
  }
}
