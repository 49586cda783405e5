'use client'
import { useState } from 'react'
import { usePush, useView } from '../../lib/client/hooks.ts'
import { isOrganiser } from '../../lib/journey/policy.ts'
import type { Role } from '../../lib/journey/policy.ts'
import { customerWord } from '../../lib/journey/values/customer-words.ts'
import type { SeatView } from '../../lib/sync/state.ts'
import { board } from '../../messages/board.ts'
import { people } from '../../messages/people.ts'
import { common } from '../../messages/common.ts'
import { self } from '../../messages/self.ts'
import { signs } from '../../messages/signs.ts'
import { type Give, useCommand } from '../facilitate/use-command.ts'
import { useLang, useWords } from '../i18n.tsx'
import { classNames } from '../ui/class-names.ts'
import { HandMark } from '../signs/hand-mark.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ErrorLine } from '../ui/error-line.tsx'
import { Select } from '../ui/field.tsx'
import { Menu, MenuAction } from '../ui/menu.tsx'
import { SeatBadge } from '../ui/seat-badge.tsx'
import { CustomerRow } from './customer-row.tsx'
import { Door } from './door.tsx'

const ROLES: readonly Exclude<Role, 'facilitator'>[] = ['cofacilitator', 'participant', 'observer']
const isGivable = (role: string): role is Exclude<Role, 'facilitator'> => ROLES.some((each) => each === role)

/** Who is at the board, with roles and who is away; organisers also see the door. */
export function PeopleList({ onSelf }: { onSelf: () => void }) {
  const t = useWords(people)
  const b = useWords(board)
  const m = useWords(self)
  const s = useWords(signs)
  const { state, mine } = usePush()
  const [removing, setRemoving] = useState<SeatView | null>(null)
  const { give, error } = useCommand()
  const turn = ({ id }: SeatView) => state.hands.indexOf(id) + 1 || Infinity
  const watches = ({ role }: SeatView) => Number(role === 'observer')
  const seats = state.roster.toSorted(
    (a, b) =>
      (turn(a) === turn(b) ? 0 : turn(a) - turn(b)) ||
      Number(b.present) - Number(a.present) ||
      Number(isOrganiser(b.role)) - Number(isOrganiser(a.role)) ||
      watches(a) - watches(b),
  )
  const watching = seats.filter((seat) => seat.present && watches(seat)).length
  return (
    <div className="flex flex-col gap-5">
      {isOrganiser(mine.role) ? <Door withSwitch /> : null}
      <ErrorLine>{error}</ErrorLine>
      <ul className="flex flex-col">
        {seats.map((seat) => (
          <Person
            key={seat.id}
            seat={seat}
            own={seat.id === mine.seatId}
            give={give}
            onRemove={() => setRemoving(seat)}
          />
        ))}
      </ul>
      {watching > 0 ? (
        <p className="text-sm text-ink2">
          {s.observers(watching)}. {s.observersHint}
        </p>
      ) : null}
      <Button data-action="self.open" className="self-start" onClick={onSelf}>
        {m.open(seats.find(({ id }) => id === mine.seatId)?.name ?? '')}
      </Button>
      <Dialog
        open={removing !== null}
        onClose={() => setRemoving(null)}
        title={`${t.removeSeat}: ${removing?.name ?? ''}`}
        footer={
          <>
            <Button onClick={() => setRemoving(null)}>{b.cancel}</Button>
            <Button
              kind="danger"
              onClick={() => {
                if (removing) void give('removeSeat', { seatId: removing.id })
                setRemoving(null)
              }}
            >
              {t.removeSeat}
            </Button>
          </>
        }
      >
        <p>{t.removeSure(removing?.name ?? '')}</p>
      </Dialog>
    </div>
  )
}

function Person({
  seat,
  own,
  give,
  onRemove,
}: {
  seat: SeatView
  own: boolean
  give: Give
  onRemove: () => void
}) {
  const t = useWords(people)
  const b = useWords(board)
  const { roles } = useWords(common)
  const s = useWords(signs)
  const one = customerWord(useView()?.meta.organisation.word ?? '', useLang())
  const { state, mine } = usePush()
  const turn = state.hands.indexOf(seat.id) + 1
  const facts = [
    own ? t.you : '',
    seat.role === 'participant' ? '' : roles[seat.role],
    seat.customer ? one : '',
    seat.id === state.lead.seatId && seat.role !== 'facilitator' ? s.leadsHere : '',
    turn > 0 ? s.handPlace(turn) : '',
    seat.department,
    seat.present ? '' : t.away,
  ].filter(Boolean)
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line py-2" data-seat={seat.id}>
      <span className={classNames('relative', !seat.present && 'opacity-50')}>
        <SeatBadge name={seat.name} badge={seat.badge} role={seat.role} size={30} silent />
        {turn > 0 ? <HandMark /> : null}
      </span>
      <span className="min-w-0 grow">
        <span className="typed block text-note font-semibold">{seat.name}</span>
        {facts.length > 0 ? <span className="block text-xs text-ink2">{facts.join(' · ')}</span> : null}
      </span>
      {isOrganiser(mine.role) && turn > 0 ? (
        <Button
          data-action="hand.lower"
          aria-label={s.takeDown(seat.name)}
          onClick={() => void give('lowerHand', { seatId: seat.id })}
        >
          {s.handDown}
        </Button>
      ) : null}
      {isOrganiser(mine.role) && !own && seat.role !== 'facilitator' ? (
        <Menu
          label={`${b.more}: ${seat.name}`}
          hideLabel
          kind="quiet"
          align="end"
          icon={<span aria-hidden>⋯</span>}
        >
          <li className="px-2 py-1">
            <label className="flex flex-col gap-1 text-xs font-semibold text-ink2">
              {t.makeRole}
              <Select
                value={seat.role}
                data-action="seat.role"
                className="text-note"
                onChange={(event) => {
                  if (isGivable(event.target.value))
                    void give('setRole', { seatId: seat.id, role: event.target.value })
                }}
              >
                {ROLES.map((role) => (
                  <option key={role} value={role}>
                    {roles[role]}
                  </option>
                ))}
              </Select>
            </label>
          </li>
          <CustomerRow seat={seat} one={one} />
          <MenuAction data-action="seat.remove" onSelect={onRemove}>
            {t.removeSeat}
          </MenuAction>
        </Menu>
      ) : null}
    </li>
  )
}
