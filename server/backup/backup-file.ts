/**
 * The backup's file: gzip around a first line, a header, each table's bytes as Postgres' COPY gives
 * them (text format, so that any later version reads it), and a last line without which it is torn.
 *
 *   samenreis-backup 1 \n  header JSON \n
 *   { table JSON \n  (uint32 length, bytes)…  uint32 0 }…
 *   end \n
 */
import { createReadStream } from 'node:fs'
import type { Readable, Writable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { z } from 'zod'

const FIRST_LINE = 'samenreis-backup 1'
const LAST_LINE = 'end'
const LINE_MAX = 1024 * 1024
const NEWLINE = 10

export const tableShape = z.object({
  name: z.string(),
  columns: z.array(z.string()).min(1),
  rows: z.number().int().min(0),
  /** Sum over the rows' md5: the same whatever their order. */
  sum: z.string(),
})
export const headerShape = z.object({
  madeAt: z.string(),
  postgres: z.string(),
  /** SHA-256 of each migration that the database had, oldest first. */
  migrations: z.array(z.string()),
  tables: z.array(tableShape),
})
export type BackupHeader = z.infer<typeof headerShape>
export type BackupTable = z.infer<typeof tableShape>

/** Its message is one line for whoever typed the command. */
export class BackupProblem extends Error {
  override name = 'BackupProblem'
}

export function writer(out: Writable) {
  const put = async (bytes: Buffer | string) => {
    if (!out.write(bytes)) await new Promise<void>((resolve) => out.once('drain', () => resolve()))
  }
  return {
    start: (header: BackupHeader) => put(`${FIRST_LINE}\n${JSON.stringify(header)}\n`),
    async table(name: string, rows: Readable) {
      await put(`${JSON.stringify({ table: name })}\n`)
      for await (const chunk of rows) {
        const bytes = Buffer.from(chunk)
        if (bytes.length === 0) continue
        await put(length(bytes.length))
        await put(bytes)
      }
      await put(length(0))
    },
    end: () => put(`${LAST_LINE}\n`),
  }
}

function length(bytes: number): Buffer {
  const four = Buffer.alloc(4)
  four.writeUInt32BE(bytes)
  return four
}

/** Reads in the order of the file; throws `BackupProblem` for a torn or foreign one. */
export class BackupReader {
  readonly #chunks: AsyncIterator<Buffer>
  #rest: Buffer = Buffer.alloc(0)

  constructor(file: string) {
    const unzipped = createReadStream(file)
      .on('error', (error) => unzipped.destroy(error))
      .pipe(createGunzip())
    this.#chunks = unzipped[Symbol.asyncIterator]()
  }

  async header(): Promise<BackupHeader> {
    if ((await this.#line()) !== FIRST_LINE) throw new BackupProblem('This is not a backup of Samenreis.')
    return headerShape.parse(JSON.parse(await this.#line()))
  }

  async *table(name: string): AsyncGenerator<Buffer> {
    if ((await this.#line()) !== JSON.stringify({ table: name }))
      throw new BackupProblem(`The backup is torn at ${name}.`)
    for (;;) {
      const size = (await this.#take(4)).readUInt32BE()
      if (size === 0) return
      yield await this.#take(size)
    }
  }

  async end(): Promise<void> {
    if ((await this.#line()) !== LAST_LINE) throw new BackupProblem('The backup is torn at its end.')
    if (await this.#more()) throw new BackupProblem('The backup has more behind its end.')
  }

  async #more(): Promise<boolean> {
    try {
      const { done, value } = await this.#chunks.next()
      if (done) return false
      this.#rest = Buffer.concat([this.#rest, value])
      return true
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      if (code === 'ENOENT') throw new BackupProblem('There is no such file.')
      if (code.startsWith('Z_')) throw new BackupProblem('The file is torn, or no backup.')
      throw error
    }
  }

  async #take(bytes: number): Promise<Buffer> {
    while (this.#rest.length < bytes) {
      if (!(await this.#more())) throw new BackupProblem('The backup is torn: it ends too early.')
    }
    const taken = this.#rest.subarray(0, bytes)
    this.#rest = this.#rest.subarray(bytes)
    return taken
  }

  async #line(): Promise<string> {
    let at = this.#rest.indexOf(NEWLINE)
    while (at < 0) {
      if (this.#rest.length > LINE_MAX || !(await this.#more()))
        throw new BackupProblem('This is not a backup, or it is torn.')
      at = this.#rest.indexOf(NEWLINE)
    }
    const line = this.#rest.subarray(0, at).toString('utf8')
    this.#rest = this.#rest.subarray(at + 1)
    return line
  }
}
