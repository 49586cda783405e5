/** For tests: a database and a bench on it for a whole file, from before its first test until after its last. */
import { afterAll, beforeAll } from 'vitest'
import { freshDatabase, type TestDatabase } from '../db/test-database.ts'
import type { HubOptions } from './hub.ts'
import { openBench, type Bench } from './test-bench.ts'

export function benchOfFile(options: HubOptions = {}): Bench {
  let database: TestDatabase
  let bench: Bench
  beforeAll(async () => {
    database = await freshDatabase()
    bench = await openBench(options)
  })
  afterAll(async () => {
    await bench.close()
    await database.close()
  })
  // Files name it before it is there.
  return new Proxy({} as Bench, { get: (_none, name) => Reflect.get(bench, name) as unknown })
}
