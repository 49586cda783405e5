'use client'
import Ellipsis from 'lucide-react/icons/ellipsis'
import Redo2 from 'lucide-react/icons/redo-2'
import Undo2 from 'lucide-react/icons/undo-2'
import { useBoard, usePush, useUndoable } from '../../lib/client/hooks.ts'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { Menu } from '../ui/menu.tsx'
import { SeatBadge } from '../ui/seat-badge.tsx'
import type { SeatView } from '../../lib/sync/state.ts'
import { LateHandMark, LateObservers } from '../signs/late-signs.tsx'
import { LateBoardMenu, LateStepStrip } from './late-parts.tsx'
import type { Side } from './screen.ts'
import { SavedWords } from './saved-words.tsx'
import { useNarrow } from './use-look.ts'
import { ViewSwitch } from './view-switch.tsx'
import type { BoardLook } from './view-switch.tsx'

const SHOWN = 7
/* Beside a video call there is room for fewer. */
const SHOWN_SMALL = 3

/* Nothing to take back: still there and reachable, only quiet. */
const FAINT = 'border-transparent! bg-transparent! opacity-55'

/** Undo and redo of one's own work, as buttons beside Ctrl+Z and Ctrl+Y. */
function UndoButtons() {
  const t = useWords(board)
  const client = useBoard()
  const announce = useAnnounce()
  const can = useUndoable()
  const narrow = useNarrow()
  const icon = (Icon: typeof Undo2) => <Icon aria-hidden strokeWidth={1.75} />
  return (
    <span className="flex shrink-0">
      <Button
        kind="quiet"
        data-action="undo"
        aria-label={t.undo}
        title={t.undo}
        aria-disabled={!can.undo || undefined}
        className={can.undo ? undefined : FAINT}
        icon={icon(Undo2)}
        onClick={() => {
          announce(can.undo ? t.undone : t.nothingToUndo)
          client.undo()
        }}
      />
      {narrow ? null : (
        <Button
          kind="quiet"
          data-action="redo"
          aria-label={t.redo}
          title={t.redo}
          aria-disabled={!can.redo || undefined}
          className={can.redo ? undefined : FAINT}
          icon={icon(Redo2)}
          onClick={() => {
            if (can.redo) announce(t.redone)
            client.redo()
          }}
        />
      )}
    </span>
  )
}

function WhoIsHere({ onPeople }: { onPeople: () => void }) {
  const t = useWords(board)
  const { state } = usePush()
  const up = (seat: SeatView) => state.hands.includes(seat.id)
  const here = state.roster.filter((seat) => seat.present).toSorted((a, b) => Number(up(b)) - Number(up(a)))
  return (
    <button
      type="button"
      onClick={onPeople}
      data-roster
      className="target flex items-center rounded-sign border border-transparent px-1 hover:border-edge"
    >
      <span className="sr-only">{t.showPeople(here.length)}</span>
      {here.slice(0, SHOWN).map((seat, n) => (
        <span
          key={seat.id}
          className={classNames('relative', n > 0 && '-ml-1.5', n >= SHOWN_SMALL && 'max-lg:hidden')}
          title={seat.name}
        >
          <SeatBadge name={seat.name} badge={seat.badge} role={seat.role} size={28} silent />
          {up(seat) ? <LateHandMark /> : null}
        </span>
      ))}
      {([SHOWN_SMALL, SHOWN] as const).map((shown) =>
        here.length > shown ? (
          <span
            key={shown}
            aria-hidden
            className={classNames(
              'ml-1.5 text-sm font-bold',
              shown === SHOWN ? 'max-lg:hidden' : 'lg:hidden',
            )}
          >
            +{here.length - shown}
          </span>
        ) : null,
      )}
      {here.some((seat) => seat.role === 'observer') ? <LateObservers /> : null}
    </button>
  )
}

/** The bar on top: which board, which view, who is here, and whether everything is saved. */
export function BoardBar({
  look,
  onLook,
  editing,
  onPeople,
  onBin,
  onParked,
  onSide,
  onHelp,
  onIsNot,
  onPalette,
  parked,
}: {
  look: BoardLook | null
  onLook: (look: BoardLook) => void
  editing: boolean
  onPeople: () => void
  onBin: () => void
  onParked: () => void
  onSide: (side: Side) => void
  onHelp: () => void
  onIsNot: () => void
  onPalette: () => void
  parked: number
}) {
  const t = useWords(board)
  const { state, mine } = usePush()
  const own = state.roster.find(({ id }) => id === mine.seatId)
  return (
    <header className="z-20 sm:z-40 flex min-h-14 items-center gap-x-1 border-b border-edge bg-surface px-3 py-1 sm:gap-x-3 sm:px-4 print:hidden">
      <a href="#content" className="sr-only focus:not-sr-only">
        {t.skipToMap}
      </a>
      <div className="mr-auto min-w-0 grow">
        <h1 lang={state.language} className="truncate text-note font-bold sm:text-lg sm:leading-6">
          {state.title}
        </h1>
        <div className="flex flex-wrap items-center gap-x-3 text-ink2">
          {state.version ? <p className="text-xs">{t.version(state.version)}</p> : null}
          <SavedWords />
        </div>
      </div>
      {state.course.running ? (
        <div className="hidden min-w-0 md:block">
          <LateStepStrip />
        </div>
      ) : null}
      {look ? (
        <div className="hidden sm:block">
          <ViewSwitch look={look} onLook={onLook} />
        </div>
      ) : null}
      {editing && look !== null ? <UndoButtons /> : null}
      <div className="hidden sm:block">
        <WhoIsHere onPeople={onPeople} />
      </div>
      {own ? (
        <Button
          kind="quiet"
          data-action="self.open"
          title={t.self}
          className="relative w-9 px-0 max-sm:hidden pointer-coarse:w-11 [&_svg]:size-7!"
          icon={<SeatBadge name={own.name} badge={own.badge} role={own.role} silent />}
          onClick={() => onSide('self')}
        >
          <span className="sr-only">{t.self}</span>
        </Button>
      ) : null}
      <span onPointerEnter={LateBoardMenu.ahead} onFocus={LateBoardMenu.ahead}>
        <Menu
          label={t.more}
          hideLabel
          kind="quiet"
          align="end"
          icon={<Ellipsis aria-hidden strokeWidth={1.75} />}
        >
          <LateBoardMenu
            editing={editing}
            parked={parked}
            onBin={onBin}
            onParked={onParked}
            onSide={onSide}
            onHelp={onHelp}
            onIsNot={onIsNot}
            onPalette={onPalette}
          />
        </Menu>
      </span>
    </header>
  )
}
