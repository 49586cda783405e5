'use client'
import ArrowLeft from 'lucide-react/icons/arrow-left'
import ArrowRight from 'lucide-react/icons/arrow-right'
import ChevronUp from 'lucide-react/icons/chevron-up'
import Ellipsis from 'lucide-react/icons/ellipsis'
import Eye from 'lucide-react/icons/eye'
import Flag from 'lucide-react/icons/flag'
import ListChecks from 'lucide-react/icons/list-checks'
import Vote from 'lucide-react/icons/vote'
import type { ReactNode } from 'react'
import type { Part, TimerChange } from '../../lib/journey/agenda.ts'
import type { Locks } from '../../lib/journey/policy.ts'
import type { RoundView } from '../../lib/sync/state.ts'
import { facilitate } from '../../messages/facilitate.ts'
import { partNames } from '../../messages/part-names.ts'
import type { Course } from '../course/use-course.ts'
import { useCompact, useNarrow, useSpacious } from '../board/use-look.ts'
import { useWords } from '../i18n.tsx'
import { LateLeadLine } from '../signs/late-signs.tsx'
import { Button } from '../ui/button.tsx'
import { Menu } from '../ui/menu.tsx'
import { ErrorLine } from '../ui/error-line.tsx'
import { BarTime } from './bar-time.tsx'
import { barTools, ToolButton, ToolLine, type Tool } from './bar-tools.tsx'
import { BarToolbar } from './bar-toolbar.tsx'
import { useProgressSaid } from './use-progress-said.ts'

export type BarActs = {
  onInvite: () => void
  onPeople: () => void
  onStart: () => void
  onVoteAll: () => void
  onVoteChoose: () => void
  onReveal: () => void
  onVoid: () => void
  /** Null: not now, it is tried out only. */
  onClose: (() => void) | null
  onResults: () => void
  onAgenda: () => void
  onLocks: () => void
  onBreakouts: () => void
  onGoTo: (part: Part) => void
  onTimer: (change: TimerChange) => void
}

export type BarProps = {
  /** False: still in the lobby. */
  live: boolean
  course: Course
  locks: Locks
  /** Whose eyes we look through. */
  person: string
  round: RoundView | null
  /** May a vote be opened in this step, and is it what the step is still waiting for? */
  vote: 'due' | 'possible' | null
  /** Opens the vote of the step; a free workshop votes on emotions. */
  voteButton: ReactNode
  touchpoints: number
  waiting: number
  busy: boolean
  error: string | null
  resultsOpen: boolean
  hasResults: boolean
  acts: BarActs
}

/**
 * The dark bar of who leads: back, the question and its time, the vote and the way on, always in
 * that order. One Tab stop, arrows inside. Only what is possible now is there; the next thing to do is the filled one.
 */
export function FacilitatorBar(bar: BarProps) {
  const { live, course, round, touchpoints, busy, error, resultsOpen, acts } = bar
  const t = useWords(facilitate)
  const names = useWords(partNames)
  const narrow = useNarrow()
  const compact = useCompact()
  const spacious = useSpacious()
  useProgressSaid(round)
  const { stepped, running, previous, next, timer } = course
  const label = stepped && running ? names.label(running.code) : t.free
  const now = !live
    ? [t.lobby, t.lobbyHint]
    : round
      ? [stepped ? label : t.voting, t.votingHint(round.finished, round.of)]
      : stepped && running
        ? [label, names.prompt(running.code, bar.person)]
        : resultsOpen
          ? [t.revealed, t.revealedHint]
          : [label, t.freeHint(touchpoints)]
  const icon = (Icon: typeof Eye) => <Icon aria-hidden strokeWidth={1.75} />
  const onward = stepped && next !== null
  // the way on from the last step
  const closing = stepped && next === null

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
  ) : stepped ? (
    bar.voteButton
  ) : (
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
  )
  const tools = barTools(bar, t)
  // Whoever waits at the door is seen at once; else people stand where there is room.
  const people = tools.people
  const peopleOut = !narrow && (stepped ? spacious || bar.waiting > 0 : true)
  const wide = stepped ? spacious : !compact
  const inRow: (Tool | null)[] = [
    ...(!wide || stepped ? [] : [tools.invite]),
    peopleOut ? people : null,
    ...(wide || (!stepped && !narrow) ? [tools.results] : []),
    ...(wide && !stepped ? [tools.void, tools.close] : []),
  ]
  const shown = inRow.filter((tool) => tool !== null)
  const folded = Object.values(tools).filter(
    (tool) =>
      tool !== null &&
      !shown.includes(tool) &&
      !(tool.key === 'pause' && !narrow) &&
      !(tool.key === 'close' && closing),
  )
  // A vote that belongs to another step stands in the way of the way on where there is little room.
  const vote = !live || round || !stepped || bar.vote === 'due' || !narrow ? main : null
  return (
    <section
      aria-label={t.bar}
      data-facilitator-bar
      className="night z-20 border-t border-ink bg-paper px-3 py-2 text-ink sm:px-4 print:hidden"
    >
      <ErrorLine className="pb-1">{error}</ErrorLine>
      {live ? <LateLeadLine /> : null}
      <BarToolbar label={t.bar}>
        {stepped && !narrow ? (
          <Button
            data-action="course.back"
            aria-label={previous ? `${t.previous}: ${names.label(previous.code)}` : t.previous}
            title={previous ? names.label(previous.code) : t.previous}
            aria-disabled={previous === null || undefined}
            icon={icon(ArrowLeft)}
            onClick={() => previous && acts.onGoTo(previous)}
          />
        ) : null}
        <button
          type="button"
          data-action="course.agenda"
          title={stepped ? now[1] : t.agenda}
          onClick={acts.onAgenda}
          className="target flex min-w-40 grow basis-0 items-center gap-2 rounded-sign border border-transparent px-1.5 text-left hover:border-edge hover:bg-raise"
        >
          <ListChecks aria-hidden size={18} strokeWidth={1.75} className="shrink-0 text-ink2" />
          <span className="min-w-0">
            <strong className="block text-note">
              <span className="sr-only">{t.agenda}: </span>
              {now[0]}
            </strong>
            <span className="line-clamp-2 text-sm leading-4.5 text-ink2 max-sm:text-xs">{now[1]}</span>
          </span>
        </button>
        {timer && live ? <BarTime timer={timer} small={narrow} onTimer={acts.onTimer} /> : null}
        {shown.map((tool) => (
          <ToolButton key={tool.key} tool={tool} />
        ))}
        {folded.length > 0 ? (
          <Menu
            label={t.moreTools}
            align="end"
            side="above"
            hideLabel={narrow}
            icon={narrow ? icon(Ellipsis) : undefined}
          >
            {stepped && narrow && previous ? (
              <ToolLine
                tool={{
                  key: 'back',
                  action: 'course.back',
                  label: `${t.previous}: ${names.label(previous.code)}`,
                  Icon: ArrowLeft,
                  run: () => acts.onGoTo(previous),
                }}
              />
            ) : null}
            {vote === null && bar.vote ? (
              <ToolLine
                tool={{
                  key: 'vote',
                  action: 'round.open',
                  label: t.openVoteChoose,
                  Icon: Vote,
                  run: acts.onVoteChoose,
                }}
              />
            ) : null}
            {folded.map((tool) => tool && <ToolLine key={tool.key} tool={tool} />)}
          </Menu>
        ) : null}
        {vote}
        {onward ? (
          <Button
            key="next"
            data-action="course.next"
            kind={round || bar.vote === 'due' ? 'plain' : 'primary'}
            busy={busy}
            title={t.nextStep}
            onClick={() => acts.onGoTo(next)}
          >
            {names.label(next.code)}
            <ArrowRight aria-hidden strokeWidth={1.75} />
          </Button>
        ) : null}
        {closing && tools.close ? (
          <Button
            key="close"
            data-action={tools.close.action}
            kind={bar.vote === 'due' ? 'plain' : 'primary'}
            busy={busy}
            onClick={tools.close.run}
            icon={icon(Flag)}
          >
            {tools.close.label}
          </Button>
        ) : null}
      </BarToolbar>
    </section>
  )
}
