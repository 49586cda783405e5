/** The log without a database, for tests that need thousands of boards. The contract suite holds for it too. */
import { sha256, type BoardLog, type LogHead, type NewSnapshot, type StoredRow } from './log.ts'

type Board = {
  head: LogHead
  rows: (StoredRow & { epoch: number })[]
  snapshots: NewSnapshot[]
  damage: { epoch: number; seq: number }[]
}

export class MemoryLog implements BoardLog {
  #boards = new Map<string, Board>()

  /** A board with an empty log. */
  open(boardId: string): void {
    this.#boards.set(boardId, {
      head: { epoch: 1, seq: 0, rev: 1 },
      rows: [],
      snapshots: [],
      damage: [],
    })
  }

  /** Rights changed. */
  raiseRev(boardId: string): void {
    const board = this.#boards.get(boardId)
    if (board) board.head = { ...board.head, rev: board.head.rev + 1 }
  }

  async head(boardId: string) {
    return this.#boards.get(boardId)?.head ?? null
  }

  async load(boardId: string, below = Number.MAX_SAFE_INTEGER) {
    const board = this.#boards.get(boardId)
    if (!board) return null
    const { epoch } = board.head
    const newest = board.snapshots
      .filter((snapshot) => snapshot.epoch === epoch && snapshot.seq < below)
      .reduce<NewSnapshot | null>((best, one) => (best && best.seq > one.seq ? best : one), null)
    const damage = board.damage.filter((one) => one.epoch === epoch).map((one) => one.seq)
    return {
      ...board.head,
      snapshot: newest && { seq: newest.seq, document: newest.document, sha256: sha256(newest.document) },
      rows: await this.rowsAfter(boardId, epoch, newest?.seq ?? 0),
      damagedFrom: damage.length > 0 ? Math.min(...damage) : null,
    }
  }

  async append(boardId: string, head: LogHead, rows: Parameters<BoardLog['append']>[2]) {
    const board = this.#at(boardId, head)
    if (!board) return null
    rows.forEach(({ body }, index) => {
      board.rows.push({ epoch: head.epoch, seq: head.seq + index + 1, body, sha256: sha256(body) })
    })
    board.head = { ...board.head, seq: head.seq + rows.length }
    return board.head.seq
  }

  async whileHeld<T>(_boardId: string, work: (log: BoardLog) => Promise<T>): Promise<T> {
    return work(this)
  }

  async rowsAfter(boardId: string, epoch: number, seq: number) {
    const rows = this.#boards.get(boardId)?.rows ?? []
    return rows.filter((row) => row.epoch === epoch && row.seq > seq).map(({ epoch: _epoch, ...row }) => row)
  }

  async keep(snapshot: NewSnapshot) {
    this.#boards.get(snapshot.boardId)?.snapshots.push(snapshot)
  }

  async forgetCovered(boardId: string, epoch: number) {
    const board = this.#boards.get(boardId)
    const ofLog = (board?.snapshots ?? []).filter((one) => one.kind === 'log' && one.epoch === epoch)
    if (!board || ofLog.length === 0) return 0
    const upTo = Math.max(...ofLog.map((one) => one.seq))
    const before = board.rows.length
    board.rows = board.rows.filter((row) => row.epoch !== epoch || row.seq > upTo)
    board.snapshots = board.snapshots.filter((one) => !ofLog.includes(one) || one.seq === upTo)
    return before - board.rows.length
  }

  async setAside(boardId: string, epoch: number, seq: number) {
    this.#boards.get(boardId)?.damage.push({ epoch, seq })
  }

  async beginEpoch(boardId: string, head: LogHead, document: Uint8Array) {
    const board = this.#at(boardId, head)
    if (!board) return null
    board.head = { epoch: head.epoch + 1, seq: head.seq, rev: head.rev + 1 }
    board.snapshots.push({
      boardId,
      epoch: board.head.epoch,
      seq: head.seq,
      kind: 'restore',
      version: '',
      document,
      canonical: null,
      createdBy: null,
    })
    return board.head
  }

  #at(boardId: string, head: LogHead): Board | null {
    const board = this.#boards.get(boardId)
    const now = board?.head
    const same = now && now.epoch === head.epoch && now.seq === head.seq && now.rev === head.rev
    return same ? board : null
  }
}
