/** What is not kept for ever goes by itself, once at the start and then every day. */
import { db } from './db/pool.ts'
import { cutVotesLoose } from './db/retention.ts'
import { log } from './log.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** Returns what stops it. */
export function keepRetention(votesKeptDays: number): () => void {
  const run = () =>
    cutVotesLoose(db(), votesKeptDays).then(
      (cut) => {
        if (cut > 0) log.info('retention', 'cut votes loose', { votes: cut })
      },
      (error: unknown) => log.error('retention', 'could not run', error),
    )
  void run()
  const timer = setInterval(() => void run(), DAY_MS)
  timer.unref()
  return () => clearInterval(timer)
}
