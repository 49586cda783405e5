'use client'
import Check from 'lucide-react/icons/check'
import Layers from 'lucide-react/icons/layers'
import type { ReactNode } from 'react'
import { usePush } from '../../lib/client/hooks.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { isOrganiser } from '../../lib/journey/policy.ts'
import type { PileView } from '../../lib/sync/state.ts'
import { alone } from '../../messages/alone.ts'
import { useCommand } from '../facilitate/use-command.ts'
import { StagePage } from '../board/stage-frame.tsx'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { Menu, MenuAction } from '../ui/menu.tsx'
import { Notice } from '../ui/notice.tsx'

/** Shared chapter titles in piles of similar ones; who leads makes chapters of them. */
export function Piles({
  view,
  piles,
  leader,
  aside,
}: {
  view: BoardView
  piles: readonly PileView[]
  leader: string
  /** The way to the board. */
  aside: ReactNode
}) {
  const t = useWords(alone)
  const announce = useAnnounce()
  const { state, mine } = usePush()
  const { give, error } = useCommand()
  const leads = isOrganiser(mine.role)
  const nameOf = (seatId: string) => state.roster.find(({ id }) => id === seatId)?.name ?? t.somebody
  const keep = async (pile: PileView, titleId: string | null, title: string) => {
    if (!(await give('keepPile', { pileId: pile.id, titleId }))) announce(t.madeChapter(title))
  }
  return (
    <StagePage name="piles" title={t.piles} lead={leads ? t.pilesLead : t.pilesRead(leader)} aside={aside}>
      {error ? <Notice tone="error">{error}</Notice> : null}
      <ol className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,17rem),1fr))] items-start gap-3">
        {piles.map((pile) => (
          <Pile
            key={pile.id}
            pile={pile}
            others={piles.filter(({ id }) => id !== pile.id)}
            kept={view.chapters.some(({ id }) => id === pile.keptAs)}
            leads={leads}
            nameOf={nameOf}
            onKeep={(titleId, title) => void keep(pile, titleId, title)}
            onMerge={(into) => void give('mergePiles', { from: pile.id, into })}
            onSplit={(titleId) => void give('splitPile', { titleId })}
          />
        ))}
      </ol>
      {leads ? (
        <Button
          className="self-start"
          data-action="pile.away"
          onClick={() => void give('putPilesAway', { away: true })}
        >
          {t.away}
        </Button>
      ) : null}
    </StagePage>
  )
}

function Pile({
  pile,
  others,
  kept,
  leads,
  nameOf,
  onKeep,
  onMerge,
  onSplit,
}: {
  pile: PileView
  others: readonly PileView[]
  kept: boolean
  leads: boolean
  nameOf: (seatId: string) => string
  onKeep: (titleId: string | null, title: string) => void
  onMerge: (into: string) => void
  onSplit: (titleId: string) => void
}) {
  const t = useWords(alone)
  const { state } = usePush()
  const { titles } = pile
  return (
    <li
      className="flex min-w-0 flex-col gap-2 rounded-card border border-edge bg-surface p-3"
      data-pile={titles.length}
    >
      <div className="flex items-start justify-between gap-2">
        <h3 lang={state.language} className="typed min-w-0 text-lg">
          {pile.title}
        </h3>
        {titles.length > 1 ? (
          <span className="flex shrink-0 items-center gap-1 text-sm font-semibold">
            <Layers aria-hidden size={16} strokeWidth={1.75} />
            {t.times(titles.length)}
          </span>
        ) : null}
      </div>
      <ul className="flex flex-col gap-1 text-note">
        {titles.map(({ id, text, seatId }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-2 border-l-3 border-line pl-2">
            <span lang={state.language} className="typed min-w-0">
              {text}
            </span>
            <span className="text-sm text-ink2">{nameOf(seatId)}</span>
          </li>
        ))}
      </ul>
      {kept ? (
        <p className="flex items-center gap-1.5 text-note font-semibold text-brand">
          <Check aria-hidden size={18} strokeWidth={2} />
          {t.isChapter}
        </p>
      ) : null}
      {leads ? (
        <div className="flex flex-wrap gap-2">
          {kept ? null : (
            <Button
              kind="primary"
              data-action="pile.keep"
              aria-label={t.keepOf(pile.title)}
              onClick={() => onKeep(null, pile.title)}
            >
              {t.keep}
            </Button>
          )}
          {titles.length > 1 || others.length > 0 ? (
            <Menu label={t.rearrange} name={t.rearrangeOf(pile.title)}>
              {titles.length > 1
                ? titles.map(({ id, text }) => (
                    <MenuAction key={id} data-action="pile.split" onSelect={() => onSplit(id)}>
                      <span className="typed min-w-0">{t.split(text)}</span>
                    </MenuAction>
                  ))
                : null}
              {titles.length > 1 && !kept
                ? titles
                    .filter(({ text }) => text !== pile.title)
                    .map(({ id, text }) => (
                      <MenuAction
                        key={`keep-${id}`}
                        data-action="pile.keep"
                        onSelect={() => onKeep(id, text)}
                      >
                        <span className="typed min-w-0">{t.keepAs(text)}</span>
                      </MenuAction>
                    ))
                : null}
              {others.map((other) => (
                <MenuAction
                  key={`on-${other.id}`}
                  data-action="pile.merge"
                  onSelect={() => onMerge(other.id)}
                >
                  <span className="typed min-w-0">{t.layOn(other.title)}</span>
                </MenuAction>
              ))}
            </Menu>
          ) : null}
        </div>
      ) : null}
    </li>
  )
}
