/** Writing alone as each may know it: everyone counts and shared piles, organisers whose, writers their own. */
import { titleOf, type Jotting } from '../../lib/journey/alone.ts'
import type { AloneView, Desk, Jotted } from '../../lib/sync/state.ts'
import { unsharedOf, type JottingRow } from '../db/jottings.ts'
import { pilesAt } from '../db/piles.ts'
import type { Db, Tx } from '../db/pool.ts'

export type Alone = {
  view: AloneView
  jotted: Desk['jotted']
  /** Own words, for nobody else. */
  of(seatId: string): Jotting[]
}

export async function readAlone(db: Db | Tx, boardId: string, on: boolean): Promise<Alone> {
  const unshared = await unsharedOf(db, boardId)
  const all = await pilesAt(db, boardId)
  const piles = all
    .filter(({ away }) => !away)
    .map(({ id, journeyId, keptAs, titles }) => {
      return { id, journeyId, keptAs, titles, title: titleOf(titles)?.text ?? '' }
    })
    // stable: of equal ones the one that was laid first
    .sort((a, b) => b.titles.length - a.titles.length)
  return {
    view: { on, hidden: counted(unshared), piles, pilesAway: all.length - piles.length },
    jotted: [...new Set(unshared.map(({ seatId }) => seatId))].flatMap((seatId) =>
      counted(unshared.filter((each) => each.seatId === seatId)).map((each) => ({ ...each, seatId })),
    ),
    of: (seatId) =>
      unshared.filter((each) => each.seatId === seatId).map(({ seatId: _own, ...jotting }) => jotting),
  }
}

function counted(rows: readonly JottingRow[]): Jotted[] {
  const counts = new Map<string, Jotted>()
  for (const { kind, parent } of rows) {
    const key = `${kind} ${parent}`
    const count = counts.get(key)?.count ?? 0
    counts.set(key, { kind, parent, count: count + 1 })
  }
  // By place, not by time: the order must not tell who was first.
  return [...counts.values()].sort((a, b) => (a.kind + a.parent < b.kind + b.parent ? -1 : 1))
}
