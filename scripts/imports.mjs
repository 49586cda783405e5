// `npm run imports`: every import goes the right way and none in a circle. Prints file:line and why.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { builtinModules } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { LIVE_PACKAGES, MAY_NAME, MAY_REACH, ONLY_IN, PURE } from './import-rules.mjs'

/** @typedef {{ spec: string, line: number, kind: 'value' | 'type' | 'lazy' }} Import */

const FROM =
  /^[ \t]*import\s+(type\s+)?(?:[\w$]+\s*,?\s*)?(?:\*\s+as\s+[\w$]+|\{[^}]*\})?\s*from\s*['"]([^'"]+)['"]/gm
const AGAIN = /^[ \t]*export\s+(type\s+)?(?:\*(?:\s+as\s+[\w$]+)?|\{[^}]*\})\s*from\s*['"]([^'"]+)['"]/gm
const BARE = /^[ \t]*import\s*()['"]([^'"]+)['"]/gm
const LAZY = /^(?![ \t]*(?:\*|\/\/)).*?\bimport\(\s*()['"]([^'"]+)['"]\s*\)/gm

/** @returns {Import[]} */
export function importsOf(source) {
  const found = []
  for (const [pattern, kind] of [
    [FROM, 'value'],
    [AGAIN, 'value'],
    [BARE, 'value'],
    [LAZY, 'lazy'],
  ]) {
    for (const match of source.matchAll(pattern)) {
      // a pattern may begin on blank lines before the statement: count from where its text begins
      const at = match.index + (match[0].length - match[0].trimStart().length)
      const line = source.slice(0, at).split('\n').length
      found.push({ spec: match[2], line, kind: match[1]?.trim() === 'type' ? 'type' : kind })
    }
  }
  return found.sort((a, b) => a.line - b.line)
}

const isTest = (file) => /(\.test\.tsx?|\/test-[\w-]+\.ts)$/.test(file)
const within = (file, folder) => file === folder || file.startsWith(`${folder}/`)
const zoneOf = (file) =>
  Object.keys(MAY_REACH)
    .filter((zone) => within(file, zone))
    .sort((a, b) => b.length - a.length)[0]

/**
 * @param {Map<string, string>} files path from the root (with forward slashes) → source
 * @returns {string[]} one line per fault: `file:line why`
 */
export function faultsIn(files) {
  const faults = []
  const graph = new Map()
  for (const [file, source] of files) {
    const edges = []
    for (const found of importsOf(source)) {
      const tell = (why) => faults.push(`${file}:${found.line} ${why}`)
      if (!found.spec.startsWith('.')) {
        for (const why of packageFaults(file, found)) tell(why)
        edges.push({ ...found, to: null })
        continue
      }
      const to = path.posix.join(path.posix.dirname(file), found.spec)
      if (!/\.(tsx?|mjs|json|css)$/.test(to)) tell(`'${found.spec}' has no suffix`)
      else if (/\.tsx?$/.test(to) && !files.has(to)) tell(`'${found.spec}' is not there`)
      else for (const why of wayFaults(file, to, found.kind)) tell(why)
      edges.push({ ...found, to })
    }
    graph.set(file, edges)
  }
  return [...faults, ...circlesIn(graph), ...liveFaults(graph)]
}

function wayFaults(file, to, kind) {
  const zone = zoneOf(file)
  const target = zoneOf(to)
  if (!zone || !target || zone === target) return []
  if (target === 'app') return ['nothing imports app']
  // a test may set the scene with the real server and the rest of lib
  if (isTest(file) && (target === 'server' || target.startsWith('lib/'))) return []
  if (kind === 'type' && MAY_NAME[zone]?.includes(target)) return []
  return MAY_REACH[zone].includes(target) ? [] : [`${zone} may not import ${target}`]
}

function packageFaults(file, { spec }) {
  if (isTest(file) || !zoneOf(file) || within(file, 'e2e') || within(file, 'scripts')) return []
  const faults = []
  const node = spec.startsWith('node:') || builtinModules.includes(spec)
  if (within(file, PURE)) return [`${PURE} is pure: it may not import '${spec}'`]
  if (node && !within(file, 'server') && !within(file, 'app'))
    faults.push(`'${spec}' is not there in a browser`)
  for (const rule of ONLY_IN) {
    if (rule.packages.test(spec) && !rule.folders.some((folder) => within(file, folder))) {
      faults.push(`'${spec}': ${rule.why}`)
    }
  }
  return faults
}

const byName = (a, b) => (a < b ? -1 : 1)

/** Circles of imports that remain when the program runs; one line each, at its first file by name. */
function circlesIn(graph) {
  const circles = new Set()
  const done = new Set()
  const visit = (file, trail) => {
    const seen = trail.indexOf(file)
    if (seen >= 0) {
      const circle = trail.slice(seen)
      const first = circle.indexOf(circle.toSorted(byName)[0])
      circles.add([...circle.slice(first), ...circle.slice(0, first)].join(' → '))
      return
    }
    if (done.has(file)) return
    for (const edge of graph.get(file) ?? []) {
      if (edge.kind === 'value' && edge.to) visit(edge.to, [...trail, file])
    }
    done.add(file)
  }
  for (const file of [...graph.keys()].toSorted(byName)) visit(file, [])
  return [...circles].map((circle) => {
    const [file = '', next = circle.split(' → ')[0]] = circle.split(' → ')
    const edge = graph.get(file)?.find((each) => each.to === next)
    return `${file}:${edge?.line ?? 1} goes in a circle: ${circle} → ${file}`
  })
}

/** No page reaches Yjs by imports that are loaded with it. */
function liveFaults(graph) {
  const faults = []
  for (const start of graph.keys()) {
    if (!within(start, 'app') || isTest(start)) continue
    const cameFrom = new Map([[start, null]])
    for (const file of cameFrom.keys()) {
      for (const edge of graph.get(file) ?? []) {
        if (edge.kind !== 'value') continue
        if (edge.to === null && LIVE_PACKAGES.test(edge.spec)) {
          const trail = []
          for (let at = file; at; at = cameFrom.get(at)) trail.unshift(at)
          faults.push(`${file}:${edge.line} a page loads '${edge.spec}': ${trail.join(' → ')}`)
        }
        if (edge.to && graph.has(edge.to) && !cameFrom.has(edge.to)) cameFrom.set(edge.to, file)
      }
    }
  }
  return [...new Set(faults)]
}

export function readTree(root) {
  const files = new Map()
  const walk = (folder) => {
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const at = `${folder}/${entry.name}`
      if (entry.isDirectory()) walk(at)
      else if (/\.tsx?$/.test(entry.name)) files.set(at, readFileSync(path.join(root, at), 'utf8'))
    }
  }
  for (const folder of ['app', 'components', 'lib', 'messages', 'server', 'e2e']) {
    if (existsSync(path.join(root, folder))) walk(folder)
  }
  return files
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const files = readTree(process.cwd())
  const faults = faultsIn(files)
  for (const fault of faults) console.error(fault)
  console.log(`${files.size} files, ${faults.length} imports the wrong way`)
  process.exit(faults.length > 0 ? 1 : 0)
}
