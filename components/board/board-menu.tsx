'use client'
import Archive from 'lucide-react/icons/archive'
import CircleHelp from 'lucide-react/icons/circle-question-mark'
import ClipboardList from 'lucide-react/icons/clipboard-list'
import ListChecks from 'lucide-react/icons/list-checks'
import SearchX from 'lucide-react/icons/search-x'
import House from 'lucide-react/icons/house'
import MonitorUp from 'lucide-react/icons/monitor-up'
import Printer from 'lucide-react/icons/printer'
import Redo2 from 'lucide-react/icons/redo-2'
import Search from 'lucide-react/icons/search'
import UserRound from 'lucide-react/icons/user-round'
import Trash2 from 'lucide-react/icons/trash-2'
import { AloneSwitch } from '../alone/alone-switch.tsx'
import { LeadsMenu } from '../facilitate/leads-menu.tsx'
import { AnswersMenu } from '../prepare/answers-menu.tsx'
import { useBoard, usePush, useUndoable } from '../../lib/client/hooks.ts'
import { actionById } from '../../lib/journey/actions.ts'
import { mayShowWall } from '../../lib/journey/policy.ts'
import { board } from '../../messages/board.ts'
import { facilitate } from '../../messages/facilitate.ts'
import { useLang, useWords } from '../i18n.tsx'
import { LanguageSwitch } from '../language-switch.tsx'
import { ThemeSwitch } from '../theme-switch.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { MenuAction, MenuLink } from '../ui/menu.tsx'
import type { Side } from './screen.ts'
import { useNarrow } from './use-look.ts'

const SIDE_ICON = { gaps: SearchX, research: ClipboardList, loop: ListChecks }

/** On a phone the bar has room for one of the two. */
function RedoInMenu() {
  const t = useWords(board)
  const client = useBoard()
  const announce = useAnnounce()
  const can = useUndoable()
  return (
    <MenuAction
      data-action="redo"
      icon={<Redo2 aria-hidden strokeWidth={1.75} />}
      onSelect={() => {
        if (can.redo) announce(t.redone)
        client.redo()
      }}
    >
      {t.redo}
    </MenuAction>
  )
}

/** What the dots on top unfold, on every width. */
export function BoardMenu({
  editing,
  parked,
  onBin,
  onParked,
  onSide,
  onHelp,
  onIsNot,
  onPalette,
}: {
  editing: boolean
  /** How many touchpoints stand in the parking lot. */
  parked: number
  onBin: () => void
  onParked: () => void
  onSide: (side: Side) => void
  onHelp: () => void
  onIsNot: () => void
  onPalette: () => void
}) {
  const t = useWords(board)
  const f = useWords(facilitate)
  const lang = useLang()
  const narrow = useNarrow()
  const { state, mine } = usePush()
  const icon = (Icon: typeof Redo2) => <Icon aria-hidden strokeWidth={1.75} />
  return (
    <>
      {narrow ? (
        <MenuAction data-action="self.open" icon={icon(UserRound)} onSelect={() => onSide('self')}>
          {t.self}
        </MenuAction>
      ) : null}
      {narrow && editing ? <RedoInMenu /> : null}
      <MenuAction data-action="parking.open" icon={icon(Archive)} onSelect={onParked}>
        {t.parked}
        {parked > 0 ? <span className="tabular ml-auto text-ink2">{parked}</span> : null}
      </MenuAction>
      {editing ? (
        <MenuAction data-action="bin.open" icon={icon(Trash2)} onSelect={onBin}>
          {t.bin}
        </MenuAction>
      ) : null}
      <AloneSwitch />
      <LeadsMenu onSide={onSide} />
      <AnswersMenu onOpen={() => onSide('answers')} />
      {(['gaps', 'research', 'loop'] as const).map((side) => (
        <MenuAction
          key={side}
          data-action={`${side}.open`}
          icon={icon(SIDE_ICON[side])}
          onSelect={() => onSide(side)}
        >
          {actionById(`${side}.open`).label[lang]}
        </MenuAction>
      ))}
      {mayShowWall(mine.role) ? (
        <MenuLink
          data-action="wall.open"
          icon={icon(MonitorUp)}
          href={`/w/${state.boardId}/wall`}
          target="_blank"
          rel="noopener"
        >
          {actionById('wall.open').label[lang]}
        </MenuLink>
      ) : null}
      <MenuAction data-action="print" icon={icon(Printer)} onSelect={() => window.print()}>
        {f.print}
      </MenuAction>
      <MenuAction data-action="help" icon={icon(CircleHelp)} onSelect={onHelp}>
        {t.help}
      </MenuAction>
      <MenuAction data-action="help.isNot" icon={icon(CircleHelp)} onSelect={onIsNot}>
        {actionById('help.isNot').label[lang]}
      </MenuAction>
      <MenuAction data-action="palette" icon={icon(Search)} onSelect={onPalette}>
        {t.commands}
      </MenuAction>
      <MenuLink icon={icon(House)} href="/">
        {t.toHome}
      </MenuLink>
      <li className="flex items-center gap-1 border-t border-line px-1 pt-1">
        <ThemeSwitch />
        <LanguageSwitch />
      </li>
    </>
  )
}
