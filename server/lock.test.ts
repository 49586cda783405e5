import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DataDirInUse, lockOwner, startOf, takeLock } from './lock.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'samenreis-lock-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const file = () => path.join(dir, 'lock')
const LOCK = path.resolve('server/lock.ts')

/** Another process that takes the lock, says what came of it, and waits to be ended. */
function starter(hold = true) {
  const code = `
    import { takeLock } from ${JSON.stringify(LOCK)}
    try { takeLock(${JSON.stringify(dir)}); console.log('mine') } catch (error) { console.log(error.name) }
    ${hold ? 'setInterval(() => {}, 1000)' : ''}`
  return spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}
async function said(child: ReturnType<typeof starter>): Promise<string> {
  const [bytes] = await once(child.stdout, 'data')
  return String(bytes).trim()
}
async function kill(child: ReturnType<typeof starter>) {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

test('OP1 a second start on the same folder is refused in one line that names the owner', () => {
  const lock = takeLock(dir)
  expect(() => takeLock(dir)).toThrow(DataDirInUse)
  expect(() => takeLock(dir)).toThrow(
    new RegExp(`^The data folder [^\\n]* is in use by process ${process.pid}\\. [^\\n]*$`),
  )
  expect(lockOwner(dir)?.pid).toBe(process.pid)
  lock.release()
  expect(existsSync(file())).toBe(false)
})

test('OP1 the lock of a killed process is taken over, that of a living one is not', async () => {
  const first = starter()
  expect(await said(first)).toBe('mine')
  expect(() => takeLock(dir)).toThrow(DataDirInUse)
  await kill(first)
  takeLock(dir).release()
  expect(readdirSync(dir)).toEqual([])
})

test('OP1 a pid that was given out again does not count as the owner', () => {
  writeFileSync(file(), `${process.pid} another-moment\n`)
  takeLock(dir).release()
  expect(readdirSync(dir)).toEqual([])
})

test('OP1 an empty or torn lock file blocks nobody', () => {
  writeFileSync(file(), '')
  takeLock(dir).release()
  writeFileSync(file(), 'x')
  takeLock(dir).release()
  expect(readdirSync(dir)).toEqual([])
})

test('OP1 a zombie is dead', () => {
  // the shell starts a child, becomes a program that never waits for it, and asks after that child
  const code = `import { startOf } from ${JSON.stringify(LOCK)}; setTimeout(() => console.log(String(startOf(Number(process.env.CHILD)))), 100)`
  const shell = `true & export CHILD=$!; exec "$0" --import tsx --input-type=module -e "$1"`
  const told = spawnSync('sh', ['-c', shell, process.execPath, code], { encoding: 'utf8' })
  expect(told.stdout.trim()).toBe('null')
  expect(startOf(process.pid)).not.toBeNull()
})

test('OP1 of six starters that meet a dead owner at once exactly one wins', async () => {
  for (let round = 0; round < 3; round++) {
    writeFileSync(file(), `${2 ** 22 - 1 - round} long-ago\n`)
    const rivals = [1, 2, 3, 4, 5, 6].map(() => starter())
    const outcomes = await Promise.all(rivals.map(said))
    expect(outcomes.toSorted()).toEqual([...Array.from({ length: 5 }, () => 'DataDirInUse'), 'mine'])
    const owner = Number(readFileSync(file(), 'utf8').split(' ')[0])
    expect(rivals[outcomes.indexOf('mine')]?.pid).toBe(owner)
    await Promise.all(rivals.map(kill))
  }
}, 60_000)

test('OP1 a starter that was killed while it took over leaves nothing that blocks', () => {
  writeFileSync(file(), '4194001 long-ago\n')
  writeFileSync(`${file()}.after-4194001-long-ago`, '4194002 long-ago\n')
  takeLock(dir).release()
  expect(readdirSync(dir)).toEqual([])
})
