/** `npm run bench -- …` */
import { parseArgs } from 'node:util'
import { SERVER_NAMES, type ServerName } from './servers.ts'

export const USAGE = `npm run bench                       a quick comparison (about 8 minutes)
npm run bench -- --full             everything the targets ask for (about 40 minutes)
npm run bench -- --only 50,100      one room of so many people, nothing else
npm run bench -- --servers samenreis,raw
npm run bench -- --scenarios join   of rooms, crowd, teams, join, kill, idle
npm run bench -- --profile          where our server's time goes, at --only people (50)
  --repeats N    interleaved repeats (3)        --seconds N   measured seconds of each (4)
  --threads N    threads that play the people   --port N      first port (free ones otherwise)
  --json FILE    all figures`

/** One room without pause · a crowded one and many small ones at a workshop's pace · … */
export const SCENARIOS = ['rooms', 'crowd', 'teams', 'join', 'kill', 'idle'] as const
export type Scenario = (typeof SCENARIOS)[number]

export type Options = {
  servers: ServerName[]
  /** One room of so many, everybody typing. */
  rooms: number[]
  scenarios: ReadonlySet<Scenario>
  full: boolean
  repeats: number
  seconds: number
  threads: number | null
  port: number | null
  json: string | null
  profile: boolean
}

export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      full: { type: 'boolean', default: false },
      only: { type: 'string' },
      servers: { type: 'string' },
      scenarios: { type: 'string' },
      repeats: { type: 'string' },
      seconds: { type: 'string' },
      threads: { type: 'string' },
      port: { type: 'string' },
      json: { type: 'string' },
      profile: { type: 'boolean', default: false },
    },
  })
  const { full } = values
  const only = values.only?.split(',').map((each) => positive('only', each))
  const usual: readonly Scenario[] = only ? ['rooms'] : full ? SCENARIOS : ['rooms', 'join', 'kill']
  return {
    servers: values.servers?.split(',').map((name) => oneOf('servers', SERVER_NAMES, name)) ?? [
      ...SERVER_NAMES,
    ],
    rooms: only ?? (full ? [8, 25, 50, 75, 100, 150] : [8, 25, 50]),
    scenarios: new Set(
      values.scenarios?.split(',').map((name) => oneOf('scenarios', SCENARIOS, name)) ?? usual,
    ),
    full,
    repeats: values.repeats === undefined ? 3 : positive('repeats', values.repeats),
    seconds: values.seconds === undefined ? (full ? 6 : 4) : positive('seconds', values.seconds),
    threads: values.threads === undefined ? null : positive('threads', values.threads),
    port: values.port === undefined ? null : positive('port', values.port),
    json: values.json ?? null,
    profile: values.profile,
  }
}

function positive(name: string, text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} wants whole numbers from 1`)
  return number
}

function oneOf<T extends string>(option: string, known: readonly T[], text: string): T {
  const name = known.find((each) => each === text)
  if (!name) throw new Error(`--${option} knows ${known.join(', ')}, not ${text}`)
  return name
}
