'use client'
import { useEffect, useRef, useState } from 'react'
import { usePush } from '../../lib/client/hooks.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { isOrganiser, type RoundKind } from '../../lib/journey/policy.ts'
import { mostDivided } from '../../lib/journey/rounds.ts'
import type { RoundView } from '../../lib/sync/state.ts'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'

/**
 * Tells when a round opens and when one is revealed, to eyes and ears; `onNews` clears the way for it.
 * `justRevealed`: the round whose curve draws itself now. Rounds that were there already are no news.
 */
export function useRoundNews(
  view: BoardView,
  onNews: (what: 'open' | 'revealed', kind: RoundKind) => void,
): { justRevealed: string | null } {
  const t = useWords(board)
  const announce = useAnnounce()
  const { state, mine } = usePush()
  const [justRevealed, setJustRevealed] = useState<string | null>(null)
  const known = useRef<Map<string, RoundView['state']> | null>(null)
  const latest = useRef({ view, onNews, t })
  useEffect(() => {
    latest.current = { view, onNews, t }
  })

  useEffect(() => {
    const before = known.current
    known.current = new Map(state.rounds.map((round) => [round.id, round.state]))
    if (!before) return
    for (const round of state.rounds) {
      const was = before.get(round.id)
      if (was === round.state) continue
      const { t } = latest.current
      if (round.state === 'open') {
        latest.current.onNews('open', round.kind)
        if (!isOrganiser(mine.role) || round.organisersVote)
          announce(
            round.kind === 'emotion' ? t.voteOpenLine(round.targets.length) : t.voteOpened,
            'assertive',
            'important',
          )
      }
      if (round.state === 'revealed') {
        latest.current.onNews('revealed', round.kind)
        // The news is what this effect is about: it comes from the server, not from drawing.
        // oxlint-disable-next-line react/set-state-in-effect
        setJustRevealed(round.id)
        announce(revealedWords(round, latest.current.view, t), 'polite', 'important')
        requestAnimationFrame(() => showFigures(round.targets[0]?.id))
      }
    }
  }, [state.rounds, mine.role, announce])
  return { justRevealed }
}

/** The figures at the foot of the map, at the first touchpoint that was voted on. */
function showFigures(touchpointId: string | undefined): void {
  const foot = document.querySelector('.map-figures') ?? document.querySelector('.map-curve')
  foot?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  const scroller = foot?.closest('.map-scroller')
  const head = scroller?.querySelector(`[data-drop="touchpoints:${touchpointId}"]`)
  const lanes = scroller?.querySelector('.map-corner')
  if (!scroller || !head || !lanes) return
  const seen = { from: lanes.getBoundingClientRect().right, to: scroller.getBoundingClientRect().right }
  const { left, right } = head.getBoundingClientRect()
  if (left < seen.from || right + (right - left) > seen.to) scroller.scrollLeft += left - seen.from - 24
}

function revealedWords(round: RoundView, view: BoardView, t: (typeof board)['nl']): string {
  if (round.kind !== 'emotion') return t.revealedOther
  const results = round.results ?? []
  const titled = (id: string | undefined) =>
    view.touchpoints.find((each) => each.id === id)?.title ||
    round.targets.find((each) => each.id === id)?.titleThen ||
    t.untitledTouchpoint
  const shown = results.flatMap(({ target, tally }) => (tally ? [{ target, median: tally.median }] : []))
  const [first] = shown
  if (!first) return t.revealedNone
  const lowest = shown.reduce((low, each) => (each.median < low.median ? each : low), first)
  const [divided] = mostDivided(results)
  const apart = results.find((each) => each.target === divided)?.tally?.agreement ?? 1
  return t.revealedLine(titled(lowest.target), apart < 0.6 ? titled(divided) : null)
}
