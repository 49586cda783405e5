/** Tables for people and JSON for programs. */
import { availableParallelism, cpus, totalmem } from 'node:os'
import { median } from './histogram.ts'
import type { Results } from './results.ts'
import { verdictsOf, type Verdict } from './targets.ts'
import type { Worked } from './work.ts'

const MEDIANS = [
  'p50Ms',
  'p95Ms',
  'p99Ms',
  'savedP95Ms',
  'appliedP99Ms',
  'presenceP99Ms',
  'cpuPercent',
  'postgresCpuPercent',
  'cpuSecondsPer1000Edits',
  'postgresCpuSecondsPer1000Edits',
  'framesPerSecond',
  'driverCores',
  'driverLagP99Ms',
  'othersCores',
] as const

export type Row = { server: string; rooms: number; people: number } & Record<
  (typeof MEDIANS)[number],
  number | null
> & { repeats: number; quietRepeats: number; faults: string[] }

/** One row for each server and size: medians of the quiet repeats, or of all where none was. */
export function rowsOf(all: readonly Worked[]): Row[] {
  const keyOf = (one: Worked) => `${one.people} ${one.rooms} ${one.server}`
  return [...new Set(all.map(keyOf))].map((key) => {
    const same = all.filter((one) => keyOf(one) === key)
    const quiet = same.filter((one) => one.quiet)
    const counted = quiet.length > 0 ? quiet : same
    const { server = '', rooms = 0, people = 0 } = same[0] ?? {}
    const medians = Object.fromEntries(
      MEDIANS.map((name) => [name, rounded(median(counted.map((one) => one[name])))]),
    ) as Record<(typeof MEDIANS)[number], number | null>
    const faults = same.flatMap(({ fault }) => fault ?? [])
    return { server, rooms, people, ...medians, repeats: same.length, quietRepeats: quiet.length, faults }
  })
}

const rounded = (value: number | null) => (value === null ? null : Number(value.toPrecision(4)))

/** No names of machines: what kind it was is enough to compare. */
export const machine = () => ({
  cores: availableParallelism(),
  processor: cpus()[0]?.model ?? '',
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  platform: `${process.platform}-${process.arch}`,
})

export function asJson(results: Results): string {
  const { rooms, crowd, teams, ...others } = results
  const whole = {
    at: new Date().toISOString(),
    machine: machine(),
    targets: verdictsOf(results),
    rooms: rowsOf(rooms),
    crowd: rowsOf(crowd),
    teams: rowsOf(teams),
    ...others,
    repeats: { rooms, crowd, teams },
  }
  return `${JSON.stringify(whole, null, 2)}\n`
}

const figure = (value: number | null | undefined, digits = 1) =>
  value === null || value === undefined || Number.isNaN(value) ? '–' : value.toFixed(digits)

/** A Markdown table with even columns. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

const ROOM_HEAD = [
  'people',
  'server',
  'p50 / p95 / p99 ms',
  'saved p95',
  'CPU %',
  'CPU s per 1,000 edits',
  'Postgres s',
  'driver cores, lag',
  'quiet',
  'all equal',
]

function roomTable(all: readonly Worked[]): string {
  return table(
    ROOM_HEAD,
    rowsOf(all).map((row) => [
      row.rooms > 1 ? `${row.rooms} × ${row.people}` : String(row.people),
      row.server,
      `${figure(row.p50Ms)} / ${figure(row.p95Ms)} / ${figure(row.p99Ms)}`,
      figure(row.savedP95Ms),
      figure(row.cpuPercent, 0),
      figure(row.cpuSecondsPer1000Edits, 2),
      figure(row.postgresCpuSecondsPer1000Edits, 2),
      `${figure(row.driverCores, 2)}, ${figure(row.driverLagP99Ms)} ms`,
      `${row.quietRepeats} of ${row.repeats}`,
      row.faults.length === 0 ? 'yes' : `NO: ${row.faults.join(' | ')}`,
    ]),
  )
}

export function asText(results: Results): string {
  const { rooms, crowd, teams, join, idle, kill, failed } = results
  const { cores, processor, memoryGiB, node } = machine()
  const parts = [
    `${new Date().toISOString().slice(0, 10)}, ${cores} cores (${processor.trim()}), ${memoryGiB} GiB, Node ${node}`,
  ]
  const part = (title: string, text: string) => parts.push(`### ${title}\n\n${text}`)
  if (rooms.length > 0) part('One room, everybody types without pause', roomTable(rooms))
  if (crowd.length > 0) part('One room at a workshop’s pace', roomTable(crowd))
  if (teams.length > 0) part('Many rooms at a workshop’s pace', roomTable(teams))
  if (join.length > 0) part('A large board: opening it, and a hundred reloads at once', joinTable(results))
  if (idle.length > 0) {
    const rows = idle.map((one) => [
      one.server,
      String(one.rooms),
      figure(one.kbPerRoom, 0),
      figure(one.kbPerRoomWhenIdle, 0),
    ])
    part('Memory of an open board', table(['server', 'rooms', 'kB each', 'kB each after 45 s idle'], rows))
  }
  if (kill.length > 0) {
    const head = [
      'server',
      'people',
      'killed after',
      'seen by others',
      'of them lost',
      'said saved',
      'of them lost',
    ]
    const rows = kill.map((one) => [
      one.server,
      String(one.people),
      `${one.afterSeconds} s`,
      String(one.seen),
      String(one.lostSeen),
      String(one.acknowledged),
      String(one.lostAcknowledged),
    ])
    part('kill -9 under load, then somebody new opens the board', table(head, rows))
  }
  part('Targets', targetTable(verdictsOf(results).filter(({ verdict }) => verdict !== 'not measured')))
  if (failed.length > 0) {
    part('Given up', failed.map(({ server, what, error }) => `- ${server}, ${what}: ${error}`).join('\n'))
  }
  return parts.join('\n\n')
}

function joinTable({ join }: Results): string {
  const head = ['server', 'board kB', 'wire ms', 'CPU ms a join', '100 reloads ms', 'their CPU ms', 'quiet']
  const rows = [...new Set(join.map(({ server }) => server))].map((server) => {
    const same = join.filter((one) => one.server === server)
    const of = (pick: (one: (typeof same)[number]) => number | null) => figure(median(same.map(pick)))
    return [
      server,
      figure((same[0]?.boardBytes ?? 0) / 1024, 0),
      of((one) => one.wireMs),
      of((one) => one.cpuMsPerJoin),
      of((one) => one.reloadAllMs),
      of((one) => one.reloadCpuMs),
      `${same.filter(({ quiet }) => quiet).length} of ${same.length}`,
    ]
  })
  return table(head, rows)
}

function targetTable(verdicts: readonly Verdict[]): string {
  const said = ({ value, limit, unit }: Verdict) =>
    unit === '×'
      ? [value === null ? '–' : `${value.toFixed(2)} ×`, `≤ ${limit} ×`]
      : [
          value === null ? '–' : `${value.toFixed(unit === '' ? 0 : 1)} ${unit}`.trim(),
          `≤ ${limit} ${unit}`.trim(),
        ]
  return table(
    ['target', 'measured', 'wanted', ''],
    verdicts.map((one) => {
      const disturbed = one.unit === '×' && one.value !== null && !one.quiet ? ' (disturbed)' : ''
      return [one.target, ...said(one), one.verdict + disturbed]
    }),
  )
}
