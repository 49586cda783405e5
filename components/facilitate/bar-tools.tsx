'use client'
import DoorOpen from 'lucide-react/icons/door-open'
import Eye from 'lucide-react/icons/eye'
import Flag from 'lucide-react/icons/flag'
import Lock from 'lucide-react/icons/lock'
import Pause from 'lucide-react/icons/pause'
import Play from 'lucide-react/icons/play'
import Printer from 'lucide-react/icons/printer'
import Split from 'lucide-react/icons/split'
import Timer from 'lucide-react/icons/timer'
import TimerOff from 'lucide-react/icons/timer-off'
import UserPlus from 'lucide-react/icons/user-plus'
import type { ComponentType, ReactNode } from 'react'
import type { Locks } from '../../lib/journey/policy.ts'
import type { FacilitateWords } from '../../messages/facilitate-nl.ts'
import { Button } from '../ui/button.tsx'
import { MenuAction } from '../ui/menu.tsx'
import type { BarProps } from './facilitator-bar.tsx'

/** One thing that the bar offers: a button where there is room, else a line in *Meer*. */
export type Tool = {
  key: string
  label: string
  Icon: ComponentType<{ 'aria-hidden': true; strokeWidth: number }>
  run: () => void
  /** Id in the registry of actions. */
  action?: string
  pressed?: boolean
  /** A yellow sign beside it. */
  sign?: string
}

const MINUTES = 5

/** How many things are locked; all of the board counts as one. */
const heldStill = ({ all, scope, lanes, chapters }: Locks): number =>
  all ? 1 : (scope ? 1 : 0) + lanes.length + chapters.length

/** Everything but the way on, the time and the vote. */
export function barTools(
  { live, round, hasResults, resultsOpen, waiting, course, locks, acts }: BarProps,
  t: FacilitateWords,
): Record<
  'invite' | 'people' | 'results' | 'locks' | 'breakouts' | 'void' | 'close' | 'print' | 'clock' | 'pause',
  Tool | null
> {
  const { timer } = course
  const stopped = timer !== null && 'leftMs' in timer
  return {
    invite: { key: 'invite', label: t.invite, Icon: UserPlus, run: acts.onInvite },
    people: {
      key: 'people',
      label: t.people,
      Icon: DoorOpen,
      run: acts.onPeople,
      sign: waiting > 0 ? t.waiting(waiting) : undefined,
    },
    results:
      live && hasResults
        ? { key: 'results', label: t.revealed, Icon: Eye, run: acts.onResults, pressed: resultsOpen }
        : null,
    locks: live
      ? {
          key: 'locks',
          action: 'lock.open',
          label: t.lockNow(heldStill(locks)),
          Icon: Lock,
          run: acts.onLocks,
        }
      : null,
    breakouts: live
      ? {
          key: 'breakouts',
          action: 'breakouts.open',
          label: t.breakouts,
          Icon: Split,
          run: acts.onBreakouts,
        }
      : null,
    void:
      live && round
        ? { key: 'void', action: 'round.void', label: t.voidRound, Icon: Flag, run: acts.onVoid }
        : null,
    close:
      live && !round && acts.onClose
        ? { key: 'close', action: 'board.close', label: t.closeBoard, Icon: Flag, run: acts.onClose }
        : null,
    print: { key: 'print', action: 'print', label: t.print, Icon: Printer, run: () => window.print() },
    clock: !live
      ? null
      : timer
        ? {
            key: 'clock',
            action: 'timer.clear',
            label: t.clearTimer,
            Icon: TimerOff,
            run: () => acts.onTimer({ do: 'clear' }),
          }
        : {
            key: 'clock',
            action: 'timer.start',
            label: t.startTimer(MINUTES),
            Icon: Timer,
            run: () => acts.onTimer({ do: 'start', minutes: MINUTES }),
          },
    pause: timer && {
      key: 'pause',
      action: 'timer.pause',
      label: stopped ? t.resume : t.pause,
      Icon: stopped ? Play : Pause,
      run: () => acts.onTimer({ do: stopped ? 'resume' : 'pause' }),
    },
  }
}

const icon = (Icon: Tool['Icon']): ReactNode => <Icon aria-hidden strokeWidth={1.75} />

export function ToolButton({ tool }: { tool: Tool }) {
  return (
    <Button data-action={tool.action} aria-pressed={tool.pressed} onClick={tool.run} icon={icon(tool.Icon)}>
      {tool.label}{' '}
      {tool.sign ? (
        <span className="rounded-sign border border-[#17241f] bg-here px-1.5 text-xs font-bold text-on-here">
          {tool.sign}
        </span>
      ) : null}
    </Button>
  )
}

export function ToolLine({ tool }: { tool: Tool }) {
  return (
    <MenuAction data-action={tool.action} icon={icon(tool.Icon)} onSelect={tool.run}>
      {tool.sign ? `${tool.label} · ${tool.sign}` : tool.label}
    </MenuAction>
  )
}
