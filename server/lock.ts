/**
 * One process per data folder. The lock is a file with the owner's pid and the moment that process
 * started: a pid that was given out again has another moment, so a crashed owner never blocks a start.
 *
 * Two starters may meet the same dead owner's file at once. Whoever wants to replace it must first
 * hold `<lock>.after-<dead owner>`, taken in the same way, and look again: a dead owner is replaced
 * exactly once, and a live one never.
 */
import { spawnSync } from 'node:child_process'
import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export type DataLock = { readonly dataDir: string; release(): void }
export type Owner = { pid: number; startedAt: string }

export class DataDirInUse extends Error {
  readonly owner: Owner
  constructor(dataDir: string, owner: Owner) {
    super(
      `The data folder ${dataDir} is in use by process ${owner.pid}. Stop that one first, or choose another folder with DATA_DIR.`,
    )
    this.name = 'DataDirInUse'
    this.owner = owner
  }
}

/** When a process started, as the system tells it; null when there is none or only a zombie of it. */
export function startOf(pid: number): string | null {
  if (!Number.isInteger(pid) || pid <= 0) return null
  if (process.platform === 'linux') return startOnLinux(pid)
  if (process.platform === 'win32') {
    const ask = `(Get-Process -Id ${pid}).StartTime.Ticks`
    const told = spawnSync('powershell.exe', ['-NoProfile', '-Command', ask], { encoding: 'utf8' })
    return told.stdout?.trim() || null
  }
  const told = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' })
  const [state, ...moment] = (told.stdout ?? '').trim().split(/\s+/)
  return !state || state.startsWith('Z') ? null : moment.join('-')
}

function startOnLinux(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // the name in brackets may hold spaces and brackets: count from the last one
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const state = fields[0] ?? ''
    const ticks = fields[19]
    if (!ticks || state === 'Z' || state === 'X') return null
    return `${bootId()}-${ticks}`
  } catch {
    return null
  }
}

/** Ticks count from the boot: the same pid at the same tick of another boot is somebody else. */
function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').slice(0, 8)
  } catch {
    return 'boot'
  }
}

const write = (owner: Owner) => `${owner.pid} ${owner.startedAt}\n`
const alive = (owner: Owner) => owner.startedAt !== '' && startOf(owner.pid) === owner.startedAt

/** Null when there is no file. An unreadable file counts as that of a dead owner. */
function read(file: string): Owner | null {
  try {
    const [pid = '', startedAt = ''] = readFileSync(file, 'utf8').trim().split(' ')
    return { pid: Number(pid) || 0, startedAt }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/** Who holds the lock of this folder now, if anybody alive does. */
export function lockOwner(dataDir: string): Owner | null {
  const owner = read(path.join(dataDir, 'lock'))
  return owner && alive(owner) ? owner : null
}

/** Throws `DataDirInUse` when another living process holds it. */
export function takeLock(dataDir: string): DataLock {
  const folder = path.resolve(dataDir)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = path.join(folder, 'lock')
  const me: Owner = { pid: process.pid, startedAt: startOf(process.pid) ?? '' }
  const other = claim(file, me)
  if (other) throw new DataDirInUse(dataDir, other)
  sweep(folder)
  return {
    dataDir: folder,
    release() {
      const now = read(file)
      if (now && write(now) === write(me)) rmSync(file, { force: true })
    },
  }
}

/** Takes `file` for `me`; null when it is mine now, else the living owner. */
function claim(file: string, me: Owner): Owner | null {
  const mine = `${file}.${me.pid}.${Math.random().toString(36).slice(2)}.new`
  writeFileSync(mine, write(me), { mode: 0o600 })
  try {
    for (;;) {
      if (createFrom(mine, file)) return null
      const owner = read(file)
      if (!owner) continue // let go just now
      if (alive(owner)) return owner
      const guard = `${file}.after-${owner.pid}-${owner.startedAt}`
      const rival = claim(guard, me)
      if (rival) return rival
      const still = read(file)
      const unchanged = still !== null && write(still) === write(owner)
      if (unchanged) renameSync(mine, file)
      rmSync(guard, { force: true })
      if (unchanged) return null
    }
  } finally {
    rmSync(mine, { force: true })
  }
}

/** A hard link appears with its content in one step and fails when the name is taken. */
function createFrom(mine: string, file: string): boolean {
  try {
    linkSync(mine, file)
    return true
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'EEXIST') return false
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS' && code !== 'EOPNOTSUPP') throw error
  }
  // a file system without hard links
  try {
    writeFileSync(file, readFileSync(mine), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** Leftovers of starters that were killed half-way. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!/^lock\..*(\.new|after-[^/]*)$/.test(name)) continue
    // of one that is being written at this very moment only the name tells whose it is
    const writer = Number(/\.(\d+)\.[a-z0-9]+\.new$/.exec(name)?.[1] ?? 0)
    if (startOf(writer) !== null) continue
    const owner = read(path.join(folder, name))
    if (owner && !alive(owner)) rmSync(path.join(folder, name), { force: true })
  }
}
