/** The log in Postgres, which is the truth: two writers, or a write racing a revoke, can't both win. */
import { and, asc, desc, eq, gt, lt, lte, max, min } from 'drizzle-orm'
import { appendStatement } from './append-statement.ts'
import { Appends } from './appends.ts'
import { sha256, type BoardLog, type LogHead, type NewSnapshot, type Stored } from './log.ts'
import type { Db, Rows } from './pool.ts'
import { boardDamage, boardSnapshots, boardUpdates, boards } from './schema.ts'

/** On a pool, or inside the caller's transaction. */
export function postgresLog(on: Rows): BoardLog {
  const headOf = async (rows: Rows, boardId: string): Promise<LogHead | null> => {
    const [head] = await rows
      .select({ epoch: boards.epoch, seq: boards.seq, rev: boards.rev })
      .from(boards)
      .where(eq(boards.id, boardId))
    return head ?? null
  }

  return {
    head: (boardId) => headOf(on, boardId),

    load(boardId, below = Number.MAX_SAFE_INTEGER) {
      // One moment for all of it: compaction moves rows into a snapshot while others read. Not so on a
      // transaction, which keeps its own way of reading.
      return on.transaction(
        async (tx) => {
          const head = await headOf(tx, boardId)
          return head && { ...head, ...(await storedAt(tx, boardId, head.epoch, below)) }
        },
        { isolationLevel: 'repeatable read', accessMode: 'read only' },
      )
    },

    async append(boardId, head, rows) {
      if ('$client' in on) return appendsOn(on.$client).append(boardId, head, rows)
      const { rowCount } = await on.execute(appendStatement({ boardId, head, rows }))
      return rowCount === 1 ? head.seq + rows.length : null
    },

    whileHeld: (boardId, work) =>
      on.transaction(async (tx) => {
        await tx.select({ id: boards.id }).from(boards).where(eq(boards.id, boardId)).for('no key update')
        return work(postgresLog(tx))
      }),

    rowsAfter: (boardId, epoch, seq) => rowsAfter(on, boardId, epoch, seq),

    async keep(snapshot) {
      await on.insert(boardSnapshots).values(withSum(snapshot))
    },

    forgetCovered: (boardId, epoch) => on.transaction((tx) => forgetCovered(tx, boardId, epoch)),

    async setAside(boardId, epoch, seq, why) {
      await on.insert(boardDamage).values({ boardId, epoch, seq, why }).onConflictDoNothing()
    },

    beginEpoch: (boardId, head, document) =>
      on.transaction(async (tx) => {
        const next = { epoch: head.epoch + 1, seq: head.seq, rev: head.rev + 1 }
        const moved = await tx
          .update(boards)
          .set({ epoch: next.epoch, rev: next.rev })
          .where(isAt(boardId, head))
          .returning({ id: boards.id })
        if (moved.length === 0) return null
        await tx.insert(boardSnapshots).values(
          withSum({
            boardId,
            epoch: next.epoch,
            seq: next.seq,
            kind: 'restore',
            version: '',
            document,
            canonical: null,
            createdBy: null,
          }),
        )
        return next
      }),
  }
}

const isAt = (boardId: string, { epoch, seq, rev }: LogHead) =>
  and(eq(boards.id, boardId), eq(boards.epoch, epoch), eq(boards.seq, seq), eq(boards.rev, rev))

const withSum = (snapshot: NewSnapshot) => ({ ...snapshot, sha256: sha256(snapshot.document) })

const appendsOf = new WeakMap<Db['$client'], Appends>()

/** One queue for all boards of a pool. */
function appendsOn(connections: Db['$client']): Appends {
  const known = appendsOf.get(connections) ?? new Appends(connections.saving)
  appendsOf.set(connections, known)
  return known
}

async function storedAt(
  tx: Rows,
  boardId: string,
  epoch: number,
  below: number,
): Promise<Pick<Stored, 'snapshot' | 'rows' | 'damagedFrom'>> {
  const [snapshot = null] = await tx
    .select({ seq: boardSnapshots.seq, document: boardSnapshots.document, sha256: boardSnapshots.sha256 })
    .from(boardSnapshots)
    .where(
      and(
        eq(boardSnapshots.boardId, boardId),
        eq(boardSnapshots.epoch, epoch),
        lt(boardSnapshots.seq, below),
      ),
    )
    .orderBy(desc(boardSnapshots.seq))
    .limit(1)
  const rows = await rowsAfter(tx, boardId, epoch, snapshot?.seq ?? 0)
  const [damage] = await tx
    .select({ from: min(boardDamage.seq) })
    .from(boardDamage)
    .where(and(eq(boardDamage.boardId, boardId), eq(boardDamage.epoch, epoch)))
  return { snapshot, rows, damagedFrom: damage?.from ?? null }
}

function rowsAfter(on: Rows, boardId: string, epoch: number, seq: number) {
  return on
    .select({ seq: boardUpdates.seq, body: boardUpdates.body, sha256: boardUpdates.sha256 })
    .from(boardUpdates)
    .where(and(eq(boardUpdates.boardId, boardId), eq(boardUpdates.epoch, epoch), gt(boardUpdates.seq, seq)))
    .orderBy(asc(boardUpdates.seq))
}

async function forgetCovered(tx: Rows, boardId: string, epoch: number): Promise<number> {
  const ofLog = and(
    eq(boardSnapshots.boardId, boardId),
    eq(boardSnapshots.epoch, epoch),
    eq(boardSnapshots.kind, 'log'),
  )
  const [covered] = await tx
    .select({ upTo: max(boardSnapshots.seq) })
    .from(boardSnapshots)
    .where(ofLog)
  const upTo = covered?.upTo ?? null
  if (upTo === null) return 0
  const gone = await tx
    .delete(boardUpdates)
    .where(and(eq(boardUpdates.boardId, boardId), eq(boardUpdates.epoch, epoch), lte(boardUpdates.seq, upTo)))
  await tx.delete(boardSnapshots).where(and(ofLog, lt(boardSnapshots.seq, upTo)))
  return gone.rowCount ?? 0
}
