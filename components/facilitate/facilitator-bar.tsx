'use client'
import ChevronUp from 'lucide-react/icons/chevron-up'
import DoorOpen from 'lucide-react/icons/door-open'
import Ellipsis from 'lucide-react/icons/ellipsis'
import Eye from 'lucide-react/icons/eye'
import Flag from 'lucide-react/icons/flag'
import Printer from 'lucide-react/icons/printer'
import UserPlus from 'lucide-react/icons/user-plus'
import Vote from 'lucide-react/icons/vote'
import { useEffect, useRef } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import type { RoundView } from '../../lib/sync/state.ts'
import { facilitate } from '../../messages/facilitate.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { Menu, MenuAction } from '../ui/menu.tsx'
import { useCompact, useNarrow } from '../board/use-look.ts'

export type BarActs = {
  onInvite: () => void
  onPeople: () => void
  onStart: () => void
  onVoteAll: () => void
  onVoteChoose: () => void
  onReveal: () => void
  onVoid: () => void
  onClose: () => void
  onResults: () => void
}

/**
 * The dark bar of who leads: where the workshop stands, and what can be done now, in one order. One Tab
 * stop, arrows inside. Only what is possible now is there; the next thing to do is the filled one.
 */
export function FacilitatorBar({
  live,
  round,
  touchpoints,
  waiting,
  busy,
  error,
  resultsOpen,
  hasResults,
  vote,
  acts,
}: {
  /** False: still in the lobby. */
  live: boolean
  round: RoundView | null
  touchpoints: number
  waiting: number
  busy: boolean
  error: string | null
  resultsOpen: boolean
  hasResults: boolean
  /** Opens the vote of the step; null in a free workshop, which votes on emotions. */
  vote: ReactNode
  acts: BarActs
}) {
  const t = useWords(facilitate)
  const narrow = useNarrow()
  const compact = useCompact()
  useProgressSaid(round)
  const now = !live
    ? [t.lobby, t.lobbyHint]
    : round
      ? [t.voting, t.votingHint(round.finished, round.of)]
      : resultsOpen
        ? [t.revealed, t.revealedHint]
        : [t.free, t.freeHint(touchpoints)]
  const icon = (Icon: typeof Eye) => <Icon aria-hidden strokeWidth={1.75} />
  const people = (
    <Button key="people" onClick={acts.onPeople} icon={icon(DoorOpen)}>
      {t.people}{' '}
      {waiting > 0 ? (
        <span className="rounded-sign border border-[#17241f] bg-here px-1.5 text-xs font-bold text-on-here">
          {t.waiting(waiting)}
        </span>
      ) : null}
    </Button>
  )
  const main = !live ? (
    <Button key="start" data-action="board.start" kind="primary" busy={busy} onClick={acts.onStart}>
      {t.start}
    </Button>
  ) : round ? (
    <Button
      key="reveal"
      data-action="round.reveal"
      kind="primary"
      busy={busy}
      onClick={acts.onReveal}
      icon={icon(Eye)}
    >
      {t.reveal}
    </Button>
  ) : (
    (vote ?? (
      <span key="vote" className="inline-flex">
        <Button
          kind="primary"
          data-action="round.open"
          busy={busy}
          onClick={acts.onVoteAll}
          icon={icon(Vote)}
          className="rounded-r-none"
          title={t.startVoteAll(touchpoints)}
        >
          {t.openVote}
        </Button>
        <Button
          kind="primary"
          onClick={acts.onVoteChoose}
          aria-label={t.openVoteChoose}
          title={t.openVoteChoose}
          icon={icon(ChevronUp)}
          className="rounded-l-none border-l border-l-on-brand"
        />
      </span>
    ))
  )
  const results =
    live && hasResults ? (
      <Button key="results" aria-pressed={resultsOpen} onClick={acts.onResults} icon={icon(Eye)}>
        {t.revealed}
      </Button>
    ) : null
  const rest: { key: string; label: string; Icon: typeof Eye; run: () => void }[] = [
    ...(live && round ? [{ key: 'round.void', label: t.voidRound, Icon: Flag, run: acts.onVoid }] : []),
    ...(live && !round ? [{ key: 'board.close', label: t.closeBoard, Icon: Flag, run: acts.onClose }] : []),
    { key: 'print', label: t.print, Icon: Printer, run: () => window.print() },
  ]
  return (
    <section
      aria-label={t.bar}
      data-facilitator-bar
      className="night z-20 flex flex-wrap items-center gap-x-3 gap-y-1.5 border-t border-ink bg-paper px-3 py-2 text-ink sm:gap-x-4 sm:px-4 print:hidden"
    >
      {/* Starts from nothing and grows: the buttons keep their row, the words take what is left. */}
      <p className="min-w-24 grow basis-0">
        <strong className="block text-note max-sm:sr-only">{now[0]}</strong>
        <span className="block text-sm text-ink2 max-sm:text-xs">{now[1]}</span>
      </p>
      {error ? (
        <p className="text-sm font-semibold text-err max-lg:order-first max-lg:w-full" role="alert">
          {error}
        </p>
      ) : null}
      <Toolbar label={t.bar}>
        {compact ? (
          <>
            {narrow ? null : people}
            {narrow ? null : results}
            <Menu
              label={t.moreTools}
              align="end"
              side="above"
              hideLabel={narrow}
              icon={narrow ? icon(Ellipsis) : undefined}
            >
              <MenuAction icon={icon(UserPlus)} onSelect={acts.onInvite}>
                {t.invite}
              </MenuAction>
              {narrow ? (
                <MenuAction icon={icon(DoorOpen)} onSelect={acts.onPeople}>
                  {waiting > 0 ? `${t.people} · ${t.waiting(waiting)}` : t.people}
                </MenuAction>
              ) : null}
              {narrow && results ? (
                <MenuAction icon={icon(Eye)} onSelect={acts.onResults}>
                  {t.revealed}
                </MenuAction>
              ) : null}
              {rest.map(({ key, label, Icon, run }) => (
                <MenuAction key={key} data-action={key} icon={icon(Icon)} onSelect={run}>
                  {label}
                </MenuAction>
              ))}
            </Menu>
            {main}
          </>
        ) : (
          <>
            <Button key="invite" onClick={acts.onInvite} icon={icon(UserPlus)}>
              {t.invite}
            </Button>
            {people}
            {results}
            {rest.map(({ key, label, Icon, run }) => (
              <Button key={key} data-action={key} onClick={run} icon={icon(Icon)}>
                {label}
              </Button>
            ))}
            {main}
          </>
        )}
      </Toolbar>
    </section>
  )
}

/** At 50 and 100 % the one who leads hears it; never who or what. */
function useProgressSaid(round: RoundView | null): void {
  const t = useWords(facilitate)
  const announce = useAnnounce()
  const said = useRef<{ id: string; level: number } | null>(null)
  useEffect(() => {
    if (!round || round.of === 0) return
    const level = round.finished === round.of ? 2 : round.finished * 2 >= round.of ? 1 : 0
    if (said.current?.id !== round.id) said.current = { id: round.id, level: 0 }
    if (level <= said.current.level) return
    said.current = { id: round.id, level }
    announce(level === 2 ? t.allFinished : t.halfFinished)
  }, [round, announce, t])
}

function Toolbar({ label, children }: { label: string; children: ReactNode }) {
  const bar = useRef<HTMLDivElement>(null)
  const buttons = () => [
    ...(bar.current?.querySelectorAll<HTMLButtonElement>('button:not([hidden] button)') ?? []),
  ]
  const settle = (chosen: HTMLButtonElement | undefined) => {
    for (const button of buttons()) button.tabIndex = button === chosen ? 0 : -1
  }
  useEffect(() => {
    const all = buttons()
    settle(
      all.find((button) => button === document.activeElement) ?? all.find((b) => b.tabIndex === 0) ?? all[0],
    )
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const all = buttons()
    const at = all.findIndex((button) => button === document.activeElement)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key]
    if (at < 0 || to === undefined) return
    event.preventDefault()
    const next = all[(to + all.length) % all.length]
    settle(next)
    next?.focus()
  }
  return (
    <div
      ref={bar}
      role="toolbar"
      tabIndex={-1}
      aria-label={label}
      onKeyDown={onKeyDown}
      className="flex flex-wrap items-center gap-2"
    >
      {children}
    </div>
  )
}
