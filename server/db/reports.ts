/** Addresses for the report. Nothing here hands one out but `takeReport`, for the sender. */
import { and, asc, eq, lt, lte, or, sql } from 'drizzle-orm'
import type { Lang } from '../../lib/journey/entities.ts'
import type { Db, Rows, Tx } from './pool.ts'
import { boards, reportAddresses } from './schema.ts'

export const REPORT_TRIES_MAX = 5
export const REPORT_DAYS_MAX = 7
/** Minutes until the next try, times the tries that failed squared: 2, 8, 18, 32. */
const AGAIN_AFTER_MINUTES = 2

export type Report = {
  boardId: string
  seatId: string
  address: string
  language: Lang
  origin: string
  title: string
}

/** One for each person; a later one takes its place. */
export async function keepReportAddress(
  tx: Tx,
  row: { boardId: string; seatId: string; address: string; language: Lang; origin: string },
): Promise<void> {
  const { address, language, origin } = row
  await tx
    .insert(reportAddresses)
    .values(row)
    .onConflictDoUpdate({
      target: [reportAddresses.boardId, reportAddresses.seatId],
      set: { address, language, origin },
    })
}

const at = (boardId: string, seatId: string) =>
  and(eq(reportAddresses.boardId, boardId), eq(reportAddresses.seatId, seatId))

export async function eraseReportAddress(on: Rows, boardId: string, seatId: string): Promise<void> {
  await on.delete(reportAddresses).where(at(boardId, seatId))
}

/** Whose report is asked for, without where it goes. */
export async function reportSeats(on: Rows, boardId: string): Promise<string[]> {
  const rows = await on
    .select({ seatId: reportAddresses.seatId })
    .from(reportAddresses)
    .where(eq(reportAddresses.boardId, boardId))
  return rows.map(({ seatId }) => seatId)
}

/** The next one of a closed board that is due, held for this transaction; other nodes pass it over. */
export async function takeReport(tx: Tx): Promise<Report | null> {
  const [row] = await tx
    .select({
      boardId: reportAddresses.boardId,
      seatId: reportAddresses.seatId,
      address: reportAddresses.address,
      language: reportAddresses.language,
      origin: reportAddresses.origin,
      title: boards.title,
    })
    .from(reportAddresses)
    .innerJoin(boards, eq(boards.id, reportAddresses.boardId))
    .where(and(eq(boards.stage, 'closed'), lte(reportAddresses.nextTry, sql`now()`)))
    .orderBy(asc(reportAddresses.nextTry))
    .limit(1)
    .for('update', { of: reportAddresses, skipLocked: true })
  return row ?? null
}

export async function postponeReport(tx: Tx, boardId: string, seatId: string): Promise<void> {
  const tries = sql`${reportAddresses.tries} + 1`
  await tx
    .update(reportAddresses)
    .set({
      tries,
      nextTry: sql`now() + make_interval(mins => ${AGAIN_AFTER_MINUTES} * (${tries}) * (${tries}))`,
    })
    .where(at(boardId, seatId))
}

/** Those that were tried too often or wait too long. Returns how many. */
export async function eraseStaleAddresses(on: Db): Promise<number> {
  const gone = await on
    .delete(reportAddresses)
    .where(
      or(
        sql`${reportAddresses.tries} >= ${REPORT_TRIES_MAX}`,
        lt(reportAddresses.createdAt, sql`now() - make_interval(days => ${REPORT_DAYS_MAX})`),
      ),
    )
    .returning({ boardId: reportAddresses.boardId })
  return gone.length
}
