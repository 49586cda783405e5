'use client'
import type { SeatView } from '../../lib/sync/state.ts'
import { people } from '../../messages/people.ts'
import { useCommand } from '../facilitate/use-command.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { ErrorLine } from '../ui/error-line.tsx'
import { MenuCommand } from '../ui/menu.tsx'

/** In the menu of one person, for who leads: a customer among colleagues, or no longer. `one`: "klant", "lid". */
export function CustomerRow({ seat: { id, name, customer }, one }: { seat: SeatView; one: string }) {
  const t = useWords(people)
  const announce = useAnnounce()
  const { give, error } = useCommand()
  const change = async () => {
    if (await give('markCustomer', { seatId: id, customer: !customer })) return false
    announce(customer ? t.nowNoCustomer(name, one) : t.nowCustomer(name, one))
    return true
  }
  return (
    <>
      <MenuCommand data-action="seat.customer" give={change}>
        {customer ? t.makeNoCustomer(one) : t.makeCustomer(one)}
      </MenuCommand>
      {error ? (
        <li className="px-3">
          <ErrorLine>{error}</ErrorLine>
        </li>
      ) : null}
    </>
  )
}
