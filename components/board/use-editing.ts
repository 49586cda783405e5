'use client'
import { useCallback, useMemo, useState } from 'react'
import { useBoard, usePush } from '../../lib/client/hooks.ts'
import { stepFrom } from '../../lib/client/board-moves.ts'
import { newId } from '../../lib/client/new-id.ts'
import type { Movable } from '../../lib/doc/edit.ts'
import { PARKED } from '../../lib/journey/entities.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import type { Detached, Editing } from './board-context.tsx'
import { bridge } from './bridge.ts'
import { LateBody } from './late-parts.tsx'
import { useOpenStore } from './open-store.tsx'
import { SharedText } from './shared-text.tsx'

export type Moving = { kind: Movable; id: string }
/** What the undo bar speaks of. `step`: the undo step that did it, to know whether undo would take back just that. */
export type Binned = { kind: Movable; id: string; parent: string; text: string; step: unknown }

type BoardWords = (typeof board)['nl']
const NONE: ReadonlySet<string> = new Set()
const LONGEST = 60
const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text)

/** The words by which a chapter, touchpoint or note is known on screen. */
export function titleOf(view: BoardView, kind: Movable, id: string, t: BoardWords): string {
  if (kind === 'chapters') return view.chapters.find((c) => c.id === id)?.title || t.untitledChapter
  if (kind === 'notes') return short(view.notes.find((n) => n.id === id)?.text || t.emptyNote)
  const all = [...view.touchpoints, ...view.parked]
  return short(all.find((e) => e.id === id)?.title || t.untitledTouchpoint)
}

function placeName(view: BoardView, kind: Movable, parent: string, t: BoardWords): string {
  if (parent === PARKED) return t.parked
  if (kind === 'notes') return titleOf(view, 'touchpoints', parent, t)
  return kind === 'touchpoints' ? titleOf(view, 'chapters', parent, t) : ''
}

const standing = (view: BoardView, kind: Movable, id: string) =>
  kind === 'touchpoints'
    ? (view.touchpoints.find((e) => e.id === id) ?? view.parked.find((e) => e.id === id))
    : view[kind].find((e) => e.id === id)

/** Everything a hand can do to the board, each said aloud; null for who may change nothing. */
export function useEditing(ask: (asked: { what: 'move'; moving: Moving }) => void): {
  editing: Editing
  binned: Binned | null
  setBinned: (binned: Binned | null) => void
  /** The newest first. */
  drafts: readonly Detached[]
  forget: (draft: Detached) => void
  /** Words that were elsewhere are one's own again. */
  keep: (draft: Detached) => void
} {
  const client = useBoard()
  const { state, mine } = usePush()
  const announce = useAnnounce()
  const t = useWords(board)
  const [binned, setBinned] = useState<Binned | null>(null)
  const store = useOpenStore()
  const [own, setOwn] = useState<readonly Detached[]>([])
  const [forgotten, setForgotten] = useState<ReadonlySet<string>>(NONE)
  const forget = useCallback((draft: Detached) => setForgotten((all) => new Set(all).add(draft.id)), [])
  const keep = useCallback((draft: Detached) => setOwn((all) => [draft, ...all]), [])
  const leftOver = client.leftOver()
  const drafts = useMemo(() => {
    const old = leftOver.map((words) => ({ id: words, words, target: null, bridge: null }))
    return [...own, ...old].filter(({ id }) => !forgotten.has(id))
  }, [own, leftOver, forgotten])
  // What may be done changes with stage, step, locks and role: then everything that asks draws again.
  const { stage, step, locks, damaged } = state
  const standingNow = JSON.stringify([stage, step, locks, damaged, state.alone.on, mine.role])

  const editing = useMemo((): Editing => {
    const moveTo: Editing['moveTo'] = (kind, id, to) => {
      const before = client.view()
      const was = before && standing(before, kind, id)
      if (!before || !was) return announce(t.movedAway)
      const title = titleOf(before, kind, id, t)
      if (to.lane && kind === 'notes' && 'lane' in was && was.lane !== to.lane)
        client.edit.setNote(id, { lane: to.lane })
      if (!client.edit.move(kind, id, { parent: to.parent, before: to.before }))
        return announce(t.edgeReached)
      const view = client.view() ?? before
      if (was.place.parent !== to.parent)
        return announce(
          to.parent === PARKED
            ? t.parkedNow(title)
            : t.moved(
                title,
                placeName(before, kind, was.place.parent, t),
                placeName(view, kind, to.parent, t),
              ),
        )
      const now = standing(view, kind, id)
      const row = view[kind].filter(
        (e) =>
          e.place.parent === to.parent && (!now || !('lane' in now) || !('lane' in e) || e.lane === now.lane),
      )
      announce(t.movedWithin(title, row.findIndex((e) => e.id === id) + 1, row.length))
    }
    return {
      may: (act) => (standingNow === '' ? false : client.may(act)),
      edit: client.edit,
      view: () => client.view(),
      Text: SharedText,
      Body: LateBody,
      moveTo,
      askMove: (kind, id) => ask({ what: 'move', moving: { kind, id } }),
      shift(kind, id, way) {
        const view = client.view()
        const to = view && stepFrom(view, kind, id, way)
        if (to) moveTo(kind, id, to)
        else announce(t.edgeReached)
      },
      bin(kind, id) {
        const view = client.view()
        const was = view && standing(view, kind, id)
        if (!view || !was) return announce(t.movedAway)
        const title = titleOf(view, kind, id, t)
        const under = kind === 'chapters' ? view.touchpoints.filter((e) => e.place.parent === id).length : 0
        if (!client.edit.bin(kind, id)) return announce(t.commandFailed.notAllowed)
        const text = kind === 'chapters' ? t.binnedChapter(title, under) : t.binned(title)
        setBinned({ kind, id, parent: was.place.parent, text, step: client.undoManager().undoStack.at(-1) })
        announce(text)
      },
      together: (work) => client.together(work),
      here: (where) => client.here(where),
      detach(words, from, to, target) {
        // When it opens again, it must not come forward by itself.
        store.set(null)
        // The whole board goes with its last screen, which shows what was not saved.
        const over = client.link().phase === 'ended' || client.push().state.stage === 'closed'
        if (over || words.trim() === '') return
        const draft = { id: newId(), words, target, bridge: bridge(words, from, to) }
        setOwn((all) => [draft, ...all])
      },
      nameOf: (seatId) => client.push().state.roster.find((seat) => seat.id === seatId)?.name ?? '',
      say: announce,
    }
  }, [client, announce, t, standingNow, ask, store])
  return { editing, binned, setBinned, drafts, forget, keep }
}
