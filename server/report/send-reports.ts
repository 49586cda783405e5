/** Sends the report of closed boards to who asked for it, and erases the address with that. */
import { mailIsOn, sendReportMail } from '../auth/mail.ts'
import { shareUrl } from '../auth/share-url.ts'
import { db } from '../db/pool.ts'
import { eraseReportAddress, eraseStaleAddresses, postponeReport, takeReport } from '../db/reports.ts'
import { shareLinkForReport } from '../db/share-links.ts'
import { log } from '../log.ts'

const EVERY_MS = 60_000

/** All that are due, one after the other; what the mail server does not take is tried later again. */
export async function sendReports(): Promise<void> {
  const stale = await eraseStaleAddresses(db())
  if (stale > 0) log.warn('report', 'addresses erased unsent', { count: stale })
  if (!mailIsOn()) return
  let more = true
  while (more) more = await sendNext()
}

async function sendNext(): Promise<boolean> {
  return db().transaction(async (tx) => {
    const report = await takeReport(tx)
    if (!report) return false
    const { boardId, seatId, address, language, origin, title } = report
    // In a transaction of its own: the board does not wait for the mail server.
    const { token, expires } = await db().transaction((own) => shareLinkForReport(own, boardId))
    try {
      await sendReportMail(address, shareUrl(origin, token), title, expires, language)
      await eraseReportAddress(tx, boardId, seatId)
    } catch {
      // What the mail server says may name the address: it goes into no log.
      log.warn('report', 'the mail server did not take a report', { board: boardId })
      await postponeReport(tx, boardId, seatId)
    }
    return true
  })
}

let running: Promise<void> | null = null

/** At once, unless it is under way already: then that one sees to it, or the next round. */
export function reportSoon(): void {
  running ??= sendReports()
    .catch((error: unknown) => log.error('report', 'could not send', error))
    .finally(() => {
      running = null
    })
}

/** From the start on, so that a restart loses none. Returns what stops it and waits for what is under way. */
export function keepReporting(): () => Promise<void> {
  reportSoon()
  const timer = setInterval(reportSoon, EVERY_MS)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await running
  }
}
