/** Where a server's time goes: self times of a V8 CPU profile, by kind of work and by place in the source. */
import { existsSync, readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { fileURLToPath } from 'node:url'

type Frame = { functionName: string; url: string; lineNumber: number; columnNumber: number }
type Profile = {
  /** Microseconds on the clock of `ledger.ts`. */
  startTime: number
  nodes: { id: number; callFrame: Frame; children?: number[] }[]
  samples: number[]
  timeDeltas: number[]
}

export type Shares = {
  /** Share of the busy time, 0–1, largest first. */
  kinds: [kind: string, share: number][]
  files: [file: string, share: number][]
  /** With everything they call. */
  ours: [place: string, share: number][]
  functions: [place: string, share: number][]
}

/** Of what ran between the two moments, by `clock()`: starting up is no part of the work. */
export function sharesOf(file: string, between: { fromMs: number; toMs: number }): Shares {
  const profile = JSON.parse(readFileSync(file, 'utf8')) as Profile
  const locate = locator()
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]))
  const self = new Map<number, number>()
  let at = profile.startTime
  profile.samples.forEach((id, index) => {
    const time = profile.timeDeltas[index] ?? 0
    at += time
    if (at < between.fromMs * 1000 || at > between.toMs * 1000) return
    self.set(id, (self.get(id) ?? 0) + time)
  })

  const sums = { kinds: new Sums(), files: new Sums(), ours: new Sums(), functions: new Sums() }
  let busy = 0
  for (const [id, time] of self) {
    const frame = nodes.get(id)?.callFrame
    if (!frame || frame.functionName === '(idle)') continue
    const source = locate(frame)
    busy += time
    sums.kinds.add(kindOf(frame.functionName, source), time)
    sums.files.add(source.replace(/:\d+$/, '') || 'native', time)
    sums.functions.add(`${frame.functionName || '(anonymous)'} ${source}`, time)
  }
  const root = profile.nodes[0]
  if (root) addTotals(root.id, [])

  /** Each place of ours once on the way down, however often it calls itself. */
  function addTotals(id: number, above: readonly string[]): void {
    const node = nodes.get(id)
    if (!node) return
    const source = locate(node.callFrame)
    const place = `${node.callFrame.functionName || '(anonymous)'} ${source}`
    const way = isOurs(source) && !above.includes(place) ? [...above, place] : above
    if (node.callFrame.functionName !== '(idle)')
      for (const each of way) sums.ours.add(each, self.get(id) ?? 0)
    for (const child of node.children ?? []) addTotals(child, way)
  }

  return {
    kinds: sums.kinds.largest(busy, 14),
    files: sums.files.largest(busy, 14),
    ours: sums.ours.largest(busy, 24),
    functions: sums.functions.largest(busy, 16),
  }
}

class Sums {
  readonly #sums = new Map<string, number>()
  add(key: string, time: number): void {
    this.#sums.set(key, (this.#sums.get(key) ?? 0) + time)
  }
  largest(whole: number, count: number): [string, number][] {
    const sorted = [...this.#sums].sort(([, a], [, b]) => b - a).slice(0, count)
    return sorted.map(([key, time]) => [key, time / whole])
  }
}

const isOurs = (source: string) => /^(server|lib)\//.test(source)

/** Source and line of a frame: in the repository, a package, or Node. */
function locator(): (frame: Frame) => string {
  const maps = new Map<string, SourceMap | null>()
  const mapOf = (url: string) => {
    if (!maps.has(url)) {
      const file = `${fileURLToPath(url)}.map`
      maps.set(url, existsSync(file) ? new SourceMap(JSON.parse(readFileSync(file, 'utf8'))) : null)
    }
    return maps.get(url) ?? null
  }
  return ({ url, lineNumber, columnNumber }) => {
    if (url.includes('/node_modules/')) {
      return `${url.split('/node_modules/').at(-1) ?? ''}:${lineNumber + 1}`
    }
    if (!url.startsWith('file:')) return url
    const found = mapOf(url)?.findEntry(lineNumber, columnNumber)
    if (!found || !('originalSource' in found))
      return `${url.split('/').slice(-2).join('/')}:${lineNumber + 1}`
    const source = found.originalSource.replace(/^.*?((server|lib|messages)\/)/, '$1')
    return `${source}:${found.originalLine + 1}`
  }
}

function kindOf(name: string, source: string): string {
  if (name === '(program)') return 'native code outside JavaScript'
  if (name === '(garbage collector)') return 'garbage collector'
  if (/^(writev|writeBuffer|writeUtf8String|writeLatin1String)$/.test(name))
    return 'socket writes (system calls)'
  if (source.startsWith('ws/')) return 'ws'
  if (/^node:(internal\/)?(streams|stream_base|net|events|js_stream)/.test(source))
    return 'Node: streams and net'
  if (source.startsWith('node:')) return 'Node: the rest (timers, ticks, async hooks)'
  if (source.startsWith('yjs/') || source.startsWith('lib0/')) return 'Yjs and lib0'
  if (/^(pg|pg-[\w-]+|postgres-\w+)\//.test(source)) return 'pg (driver)'
  if (source.startsWith('drizzle-orm/')) return 'Drizzle (making SQL)'
  if (source.startsWith('lib/doc/')) return 'ours: lib/doc (describing, reading)'
  if (source.startsWith('server/db/')) return 'ours: server/db'
  if (source.startsWith('server/rooms/')) return 'ours: server/rooms'
  if (isOurs(source)) return 'ours: the rest'
  return source ? `other: ${source.split('/')[0]}` : 'native, named'
}
