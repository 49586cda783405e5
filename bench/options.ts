/** `npm run bench -- …` */
import { parseArgs } from 'node:util'
import { SERVER_NAMES, type ServerName } from './servers.ts'

export const USAGE = `npm run bench                       a quick comparison (about 8 minutes)
npm run bench -- --full             everything the targets ask for (about 40 minutes)
npm run bench -- --only 50,100      one room of so many people, nothing else
npm run bench -- --servers samenreis,raw
npm run bench -- --profile          where our server's time goes, at --only people (50)
  --repeats N    interleaved repeats (3)        --seconds N   measured seconds of each (4)
  --threads N    threads that play the people   --port N      first port (free ones otherwise)
  --json FILE    all figures`

export type Options = {
  servers: ServerName[]
  /** One room of so many, everybody typing. */
  rooms: number[]
  /** The other scenarios. */
  also: { crowd: boolean; teams: boolean; join: boolean; idle: boolean; kill: boolean }
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
  const also = only === undefined
  return {
    servers: values.servers?.split(',').map(serverName) ?? [...SERVER_NAMES],
    rooms: only ?? (full ? [8, 25, 50, 75, 100, 150] : [8, 25, 50]),
    also: {
      crowd: also && full,
      teams: also && full,
      join: also,
      idle: also && full,
      kill: also && full,
    },
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

function serverName(text: string): ServerName {
  const name = SERVER_NAMES.find((known) => known === text)
  if (!name) throw new Error(`--servers knows ${SERVER_NAMES.join(', ')}, not ${text}`)
  return name
}
