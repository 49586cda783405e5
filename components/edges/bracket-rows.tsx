'use client'
import { spanOf, type Group } from '../../lib/client/board-layout.ts'
import { edgesOf, SIDES } from '../../lib/journey/edges.ts'
import { edges as words } from '../../messages/edges.ts'
import type { OfJourney } from '../board/board-context.tsx'
import { useWords } from '../i18n.tsx'

/**
 * Two brackets over the chapters: what the organisation looks at, and how far the customer goes. A chapter
 * that lies outside one says so. `groups`: the chapters that stand here, all or those of one strip of paper.
 */
export function BracketRows({
  view,
  journeyId,
  groups,
  more = false,
}: OfJourney & {
  groups: readonly Group[]
  /** A column follows in which a chapter is added. */
  more?: boolean
}) {
  const t = useWords(words)
  const edges = edgesOf(view, journeyId)
  if (!edges) return null
  return SIDES.map((side) => {
    const bracket = edges[side]
    if (!bracket) return null
    const place = (group: Group) => edges.chapters.findIndex(({ id }) => id === group.chapter.id)
    const inside = groups.filter((group) => place(group) >= bracket.from && place(group) <= bracket.to)
    const before = groups.filter((group) => place(group) < bracket.from)
    const after = groups.filter((group) => place(group) > bracket.to)
    const outside = (group: Group) => (
      <td key={group.chapter.id} colSpan={spanOf(group)} className="text-xs text-ink2">
        {side === 'organisation' ? t.unseen : t.outside}
      </td>
    )
    return (
      <tr key={side} className="map-brackets" data-bracket={side}>
        <th scope="row" className="text-xs text-ink2">
          {t[side]}
        </th>
        {before.map(outside)}
        {inside.length > 0 ? (
          <td colSpan={inside.reduce((sum, group) => sum + spanOf(group), 0)}>
            <span aria-hidden className="block h-2.5 border-2 border-b-0 border-ink" />
            <span className="sr-only">
              {t.range(
                edges.chapters[bracket.from]?.title || t.untitled,
                edges.chapters[bracket.to]?.title || t.untitled,
              )}
            </span>
          </td>
        ) : null}
        {after.map(outside)}
        {more ? <td>{'\u00a0'}</td> : null}
      </tr>
    )
  })
}
