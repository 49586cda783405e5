'use client'
import { useCallback, useEffect, useRef } from 'react'
import { mostOf, othersAdded, type Added } from '../../lib/client/board-news.ts'
import { useBoard, usePush, useView } from '../../lib/client/hooks.ts'
import { board } from '../../messages/board.ts'
import { signs } from '../../messages/signs.ts'
import { onLetter } from '../course/on-letter.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'

const HERE_EVERY_MS = 3_000
const COMING_EVERY_MS = 10_000
const MINUTE_MS = 60_000

/** The touchpoint that has the focus now, on the map, in the list or beside them. */
const touchpointHere = (): string | null =>
  document.activeElement?.closest<HTMLElement>('[data-touchpoint]')?.dataset.touchpoint ?? null

/** What others add where one is; all the rest is counted, and told when one asks (`U`): answers how to ask. */
export function useAroundNews(): () => void {
  const t = useWords(signs)
  const b = useWords(board)
  const view = useView()
  const client = useBoard()
  const announce = useAnnounce()
  const { state, mine } = usePush()
  const before = useRef(view)
  const here = useRef<Added[]>([])
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const rest = useRef<{ since: number; added: Added[] } | null>(null)
  const now = useRef({ state, view })
  useEffect(() => {
    now.current = { state, view }
  })
  useEffect(() => {
    const was = before.current
    before.current = view
    rest.current ??= { since: client.now(), added: [] }
    if (!was || !view) return
    const added = othersAdded(mine.seatId, was, view)
    if (added.length === 0) return
    const place = touchpointHere()
    rest.current.added.push(...added)
    here.current.push(...added.filter(({ touchpoint }) => touchpoint !== null && touchpoint === place))
    if (here.current.length === 0) return
    timer.current ??= setTimeout(() => {
      const told = here.current
      here.current = []
      timer.current = undefined
      const names = [...new Set(told.map(({ createdBy }) => createdBy))].map(
        (id) => now.current.state.roster.find((seat) => seat.id === id)?.name ?? '',
      )
      const lane = mostOf(told.map((each) => each.lane))
      announce(t.addedHere(names.join(', '), told.length, lane ? b.lane[lane] : ''), 'polite', 'mine')
    }, HERE_EVERY_MS)
  }, [view, client, mine.seatId, announce, t, b])
  useEffect(() => () => clearTimeout(timer.current), [])

  const tell = useCallback(() => {
    const { since, added } = rest.current ?? { since: client.now(), added: [] }
    const most = mostOf(added.map(({ chapter }) => chapter))
    const title = now.current.view?.chapters.find(({ id }) => id === most)?.title ?? ''
    const minutes = Math.max(1, Math.round((client.now() - since) / MINUTE_MS))
    announce(added.length === 0 ? t.nothingNew(minutes) : t.addedSince(minutes, added.length, title))
    rest.current = { since: client.now(), added: [] }
  }, [client, announce, t])
  useEffect(() => onLetter('u', tell), [tell])
  return tell
}

/** Who comes and goes, together for ten seconds; not while people vote. */
export function useComingsSaid(): void {
  const t = useWords(signs)
  const announce = useAnnounce()
  const { state, mine } = usePush()
  const known = useRef<ReadonlySet<string> | null>(null)
  const voting = state.rounds.some((round) => round.state === 'open')
  const here = state.roster.filter(({ id, present }) => present && id !== mine.seatId)
  const now = useRef(here)
  useEffect(() => {
    now.current = here
  })
  useEffect(() => {
    if (voting) return undefined
    const tell = () => {
      const before = known.current
      const present = now.current
      known.current = new Set(present.map(({ id }) => id))
      if (!before) return
      const came = present.filter(({ id }) => !before.has(id))
      const gone = [...before].filter((id) => !known.current?.has(id)).length
      const words = [
        ...(came.length > 0
          ? [
              t.came(
                came.map(({ name }) => name),
                came.length,
              ),
            ]
          : []),
        ...(gone > 0 ? [t.left(gone)] : []),
      ]
      if (words.length > 0) announce(words.join(' '), 'polite', 'all')
    }
    tell()
    const timer = setInterval(tell, COMING_EVERY_MS)
    return () => clearInterval(timer)
  }, [voting, announce, t])
}
