/** What issue and README promise, against what was measured. */
import { median } from './histogram.ts'
import type { Results } from './results.ts'
import type { ServerName } from './servers.ts'
import type { Worked } from './work.ts'

export type Verdict = {
  target: string
  value: number | null
  limit: number
  unit: '×' | 'ms' | '%' | ''
  /** `unquiet`: absolute, and measured only while somebody else used the machine, so it shows nothing. */
  verdict: 'met' | 'not met' | 'unquiet' | 'not measured'
  /** A ratio counts either way, but is worth more when both sides were undisturbed. */
  quiet: boolean
}

type Pick<T> = (one: T) => number | null

export function verdictsOf(results: Results): Verdict[] {
  const { rooms, crowd, teams, join, kill } = results
  const room = (people: number) => rooms.filter((one) => one.people === people)
  const upTo100 = [8, 25, 50, 75, 100].filter((people) => room(people).some(ours))
  const worst = (pick: Pick<Worked>) =>
    worstOf(upTo100.map((people) => settled(room(people).filter(ours), pick)))
  const cpu: Pick<Worked> = (one) => one.cpuSecondsPer1000Edits
  const p99: Pick<Worked> = (one) => one.p99Ms
  const killed = kill.filter(ours)
  const lost =
    killed.length > 0 ? killed.reduce((sum, one) => sum + one.lostSeen + one.lostAcknowledged, 0) : null
  const faults = [...rooms, ...crowd, ...teams].filter(ours).filter(({ fault }) => fault !== null).length

  return [
    ratio('CPU per 1,000 edits at 50, to y-websocket-server', room(50), 'y-websocket-server', cpu, 0.6),
    ratio('CPU per 1,000 edits at 50, to Hocuspocus + Postgres', room(50), 'hocuspocus-postgres', cpu, 0.5),
    absolute(
      'p50, 8 to 100 people (worst of them)',
      worst((one) => one.p50Ms),
      6,
      'ms',
    ),
    absolute('p99, 100 people', settled(room(100).filter(ours), p99), 25, 'ms'),
    absolute(
      'CPU, 100 people',
      settled(room(100).filter(ours), (one) => one.cpuPercent),
      60,
      '%',
    ),
    absolute('p99, 150 people', settled(room(150).filter(ours), p99), 60, 'ms'),
    absolute('p99, 300 people at a workshop’s pace', settled(crowd.filter(ours), p99), 100, 'ms'),
    absolute('p99, 60 rooms of 8 at a workshop’s pace', settled(teams.filter(ours), p99), 25, 'ms'),
    absolute(
      'saved p95, 8 to 100 people (worst of them)',
      worst((one) => one.savedP95Ms),
      60,
      'ms',
    ),
    ratio(
      'join of a large board, to y-websocket-server',
      join,
      'y-websocket-server',
      (one) => one.wireMs,
      0.2,
    ),
    ratio(
      '100 reloads of it, to y-websocket-server',
      join,
      'y-websocket-server',
      (one) => one.reloadAllMs,
      0.2,
    ),
    exact('edits lost after kill -9', lost),
    exact('runs in which ours was not equal, complete and saved everywhere', faults),
  ]
}

const ours = ({ server }: { server: string }) => server === 'samenreis'

type Settled = { value: number | null; quiet: boolean }

/** Of the quiet repeats where there are any. */
function settled<T extends { quiet: boolean }>(all: readonly T[], pick: Pick<T>): Settled {
  const quiet = all.filter((one) => one.quiet)
  return { value: median((quiet.length > 0 ? quiet : all).map(pick)), quiet: quiet.length > 0 }
}

function worstOf(all: readonly Settled[]): Settled {
  const values = all.flatMap(({ value }) => value ?? [])
  return { value: values.length > 0 ? Math.max(...values) : null, quiet: all.every(({ quiet }) => quiet) }
}

function absolute(target: string, { value, quiet }: Settled, limit: number, unit: 'ms' | '%'): Verdict {
  const verdict = value === null ? 'not measured' : !quiet ? 'unquiet' : value <= limit ? 'met' : 'not met'
  return { target, value, limit, unit, verdict, quiet }
}

/** Of the same repeat, so that both met the same machine; then the median. */
function ratio<T extends { server: string; repeat: number; quiet: boolean }>(
  target: string,
  all: readonly T[],
  peer: ServerName,
  pick: Pick<T>,
  limit: number,
): Verdict {
  const pairs = all.filter(ours).flatMap((one) => {
    const other = all.find(({ server, repeat }) => server === peer && repeat === one.repeat)
    const [above, below] = [pick(one), other ? pick(other) : null]
    return above !== null && below
      ? [{ quiet: one.quiet && other?.quiet === true, value: above / below }]
      : []
  })
  const { value, quiet } = settled(pairs, (pair) => pair.value)
  const verdict = value === null ? 'not measured' : value <= limit ? 'met' : 'not met'
  return { target, value, limit, unit: '×', verdict, quiet }
}

function exact(target: string, value: number | null): Verdict {
  const verdict = value === null ? 'not measured' : value === 0 ? 'met' : 'not met'
  return { target, value, limit: 0, unit: '', verdict, quiet: true }
}
