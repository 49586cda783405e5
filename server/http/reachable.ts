import { isDatabaseDown } from '../db/pool.ts'
import { log } from '../log.ts'

/** What `load` gives, or `down` when the database can't be reached; every other error goes on. */
export async function reachable<T>(load: () => Promise<T>): Promise<T | 'down'> {
  try {
    return await load()
  } catch (error) {
    if (!isDatabaseDown(error)) throw error
    log.error('page', 'database unreachable', error)
    return 'down'
  }
}
