'use client'
import EyeOff from 'lucide-react/icons/eye-off'
import Layers from 'lucide-react/icons/layers'
import { usePush } from '../../lib/client/hooks.ts'
import { jottedIn } from '../../lib/journey/alone.ts'
import { isOrganiser } from '../../lib/journey/policy.ts'
import { alone } from '../../messages/alone.ts'
import { useCommand } from '../facilitate/use-command.ts'
import { useWords } from '../i18n.tsx'
import { MenuAction } from '../ui/menu.tsx'

/** In the menu of who leads: everybody writes alone from now on, or no longer; piles come back. */
export function AloneSwitch() {
  const { state, mine } = usePush()
  if (!isOrganiser(mine.role) || state.stage !== 'live' || jottedIn(state.step).length === 0) return null
  return <Switches />
}

function Switches() {
  const t = useWords(alone)
  const { state } = usePush()
  const { give } = useCommand()
  const { on, pilesAway } = state.alone
  return (
    <>
      <MenuAction
        data-action="alone.switch"
        icon={<EyeOff aria-hidden strokeWidth={1.75} />}
        onSelect={() => void give('writeAlone', { on: !on })}
      >
        {on ? t.off : t.on}
      </MenuAction>
      {pilesAway > 0 && jottedIn(state.step).includes('chapter') ? (
        <MenuAction
          data-action="pile.away"
          icon={<Layers aria-hidden strokeWidth={1.75} />}
          onSelect={() => void give('putPilesAway', { away: false })}
        >
          {t.backFromAway}
        </MenuAction>
      ) : null}
    </>
  )
}
