'use client'
import EyeOff from 'lucide-react/icons/eye-off'
import Layers from 'lucide-react/icons/layers'
import { usePush } from '../../lib/client/hooks.ts'
import { jottedIn } from '../../lib/journey/alone.ts'
import { isOrganiser } from '../../lib/journey/policy.ts'
import { alone } from '../../messages/alone.ts'
import { useCommand } from '../facilitate/use-command.ts'
import { useWords } from '../i18n.tsx'
import { ErrorLine } from '../ui/error-line.tsx'
import { MenuCommand } from '../ui/menu.tsx'

/** In the menu of who leads: everybody writes alone from now on, or no longer; piles come back. */
export function AloneSwitch() {
  const { state, mine } = usePush()
  if (!isOrganiser(mine.role) || state.stage !== 'live' || jottedIn(state.step).length === 0) return null
  return <Switches />
}

function Switches() {
  const t = useWords(alone)
  const { state } = usePush()
  const { give, error } = useCommand()
  const { on, pilesAway } = state.alone
  return (
    <>
      <MenuCommand
        data-action="alone.switch"
        icon={<EyeOff aria-hidden strokeWidth={1.75} />}
        give={async () => (await give('writeAlone', { on: !on })) === null}
      >
        {on ? t.off : t.on}
      </MenuCommand>
      {pilesAway > 0 && jottedIn(state.step).includes('chapter') ? (
        <MenuCommand
          data-action="pile.away"
          icon={<Layers aria-hidden strokeWidth={1.75} />}
          give={async () => (await give('putPilesAway', { away: false })) === null}
        >
          {t.backFromAway}
        </MenuCommand>
      ) : null}
      {error ? (
        <li className="px-3 pb-1.5">
          <ErrorLine>{error}</ErrorLine>
        </li>
      ) : null}
    </>
  )
}
