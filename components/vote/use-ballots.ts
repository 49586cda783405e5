'use client'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { BallotBox } from '../../lib/client/ballot-box.ts'
import type { After, Cast, OwnAnswer } from '../../lib/client/ballot-box.ts'
import type { BoardClient } from '../../lib/client/board.ts'
import { useBoard } from '../../lib/client/hooks.ts'
import type { Emotion } from '../../lib/journey/entities.ts'
import type { BallotValue } from '../../lib/journey/rounds/kinds.ts'

export type Ballots<V extends BallotValue = Emotion | null> = Pick<
  BallotBox<V>,
  'draftOf' | 'choose' | 'explain' | 'name' | 'retry' | 'flush'
>

const after: After = (ms, run) => {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}

/** One for a round while the page lives: whoever looks at the map meanwhile finds all as it was. */
const boxes = new WeakMap<BoardClient, Map<string, unknown>>()
function boxOf<V extends BallotValue>(
  client: BoardClient,
  roundId: string,
  mine: readonly OwnAnswer<V>[],
  onCast: Cast<V>,
): BallotBox<V> {
  const known = boxes.get(client) ?? new Map<string, unknown>()
  boxes.set(client, known)
  const box = known.get(roundId) ?? new BallotBox(mine, onCast, after)
  known.set(roundId, box)
  // A round is of one kind, so its box always holds the same answers.
  return box as BallotBox<V>
}

/** Own votes of this round as React sees them. */
export function useBallots<V extends BallotValue = Emotion | null>(
  roundId: string,
  mine: readonly OwnAnswer<V>[],
  onCast: Cast<V>,
): Ballots<V> {
  const box = boxOf(useBoard(), roundId, mine, onCast)
  const drafts = useSyncExternalStore(box.subscribe, box.drafts, box.drafts)

  useEffect(() => box.castWith(onCast), [box, onCast])
  useEffect(() => box.learn(mine), [box, mine])
  useEffect(() => {
    window.addEventListener('pagehide', box.flush)
    return () => {
      window.removeEventListener('pagehide', box.flush)
      box.flush()
    }
  }, [box])

  // A new object with every change of a draft, so that what reads from it is drawn again.
  return useMemo(
    () => ({
      drafts,
      draftOf: (target) => box.draftOf(target),
      choose: (target, value, byArrows) => box.choose(target, value, byArrows),
      explain: (target, reason) => box.explain(target, reason),
      name: (target, named) => box.name(target, named),
      retry: (target) => box.retry(target),
      flush: box.flush,
    }),
    [box, drafts],
  )
}
