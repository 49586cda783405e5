'use client'
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react'
import type { BoardClient } from '../../lib/client/board.ts'
import { useBoard, usePush } from '../../lib/client/hooks.ts'
import { JottingBox, type Piece } from '../../lib/client/jotting-box.ts'
import { newId } from '../../lib/client/new-id.ts'
import { JOTTINGS, type Jotting, type JottingKind } from '../../lib/journey/alone.ts'
import type { NoteLane } from '../../lib/journey/entities.ts'
import { useWarnLeaving } from '../ui/use-warn-leaving.ts'

/** One for the page: what is on its way goes on when somebody looks at the map meanwhile. */
const boxes = new WeakMap<BoardClient, JottingBox>()
function boxOf(client: BoardClient): JottingBox {
  const box =
    boxes.get(client) ??
    new JottingBox(
      (name, input) => client.command(name, input),
      (ms, run) => {
        const timer = setTimeout(run, ms)
        return () => clearTimeout(timer)
      },
    )
  boxes.set(client, box)
  return box
}

export type Place = { kind: JottingKind; parent: string; lane?: NoteLane }

export type Jottings = {
  at: (place: Place) => Piece[]
  /** Is there room for another one? */
  hasRoom: (kind: JottingKind) => boolean
  add: (place: Place, text: string) => void
  write: (jotting: Jotting) => void
  drop: (id: string) => void
  flush: () => void
  /** How many of others are hidden there. */
  hidden: (kind: JottingKind, parent: string) => number
  takeRefused: () => string[]
}

/** What one wrote alone, as it stands on this screen, and what to do to it. */
export function useJottings(): Jottings {
  const client = useBoard()
  const { state, mine } = usePush()
  const box = boxOf(client)
  const pieces = useSyncExternalStore(box.subscribe, box.pieces, box.pieces)
  useEffect(() => box.learn(mine.jottings), [box, mine.jottings])
  useWarnLeaving(pieces.some(({ state }) => state !== 'saved'))
  useEffect(() => {
    window.addEventListener('pagehide', box.flush)
    return () => {
      window.removeEventListener('pagehide', box.flush)
      box.flush()
    }
  }, [box])
  const { on } = state.alone
  useEffect(() => {
    if (on) return
    box.flush()
    box.forgetSaved()
  }, [on, box])
  const add = useCallback((place: Place, text: string) => box.write(fresh(place, text)), [box])
  const { hidden } = state.alone
  return useMemo(() => {
    const own = (kind: JottingKind) => mine.jottings.filter((one) => one.kind === kind)
    return {
      at: ({ kind, parent, lane }) =>
        pieces.filter(
          ({ jotting }) =>
            jotting.kind === kind &&
            jotting.parent === parent &&
            (jotting.kind !== 'note' || jotting.lane === lane),
        ),
      hasRoom: (kind) => pieces.filter(({ jotting }) => jotting.kind === kind).length < JOTTINGS[kind].most,
      add,
      write: (jotting) => box.write(jotting),
      drop: (id) => box.drop(id),
      flush: box.flush,
      takeRefused: () => box.takeRefused(),
      hidden: (kind, parent) => {
        const all = hidden.find((each) => each.kind === kind && each.parent === parent)?.count ?? 0
        return Math.max(0, all - own(kind).filter((one) => one.parent === parent).length)
      },
    }
  }, [pieces, mine.jottings, hidden, box, add])
}

function fresh({ kind, parent, lane = 'pain' }: Place, text: string): Jotting {
  const base = { id: newId(), parent, text }
  switch (kind) {
    case 'chapter':
      return { ...base, kind }
    case 'touchpoint':
      return { ...base, kind, channel: '', directness: '', mode: '', need: '' }
    case 'note':
      return { ...base, kind, lane }
  }
}
