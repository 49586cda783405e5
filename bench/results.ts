/** Everything one run has measured. */
import type { Idle } from './idle.ts'
import type { Joined } from './joins.ts'
import type { Killed } from './kill.ts'
import type { Worked } from './work.ts'

export type Repeated<T> = T & { repeat: number }

export type Results = {
  rooms: Repeated<Worked>[]
  crowd: Repeated<Worked>[]
  teams: Repeated<Worked>[]
  join: Repeated<Joined>[]
  idle: Idle[]
  kill: Killed[]
  failed: { server: string; repeat: number; what: string; error: string }[]
}

export const nothingYet = (): Results => ({
  rooms: [],
  crowd: [],
  teams: [],
  join: [],
  idle: [],
  kill: [],
  failed: [],
})
