'use client'
import EyeOff from 'lucide-react/icons/eye-off'
import History from 'lucide-react/icons/history'
import { usePush } from '../../lib/client/hooks.ts'
import { actionById } from '../../lib/journey/actions.ts'
import { isOrganiser } from '../../lib/journey/policy.ts'
import { suggest } from '../../messages/suggest.ts'
import type { Side } from '../board/screen.ts'
import { useLang, useWords } from '../i18n.tsx'
import { MenuAction } from '../ui/menu.tsx'

/** In the board's menu, for who leads alone. */
export function LeadsMenu({ onSide }: { onSide: (side: Side) => void }) {
  const { mine } = usePush()
  return isOrganiser(mine.role) ? <Items onSide={onSide} /> : null
}

function Items({ onSide }: { onSide: (side: Side) => void }) {
  const s = useWords(suggest)
  const lang = useLang()
  const { desk } = usePush()
  return (
    <>
      <MenuAction
        data-action="suggestions.open"
        icon={<EyeOff aria-hidden strokeWidth={1.75} />}
        onSelect={() => onSide('suggestions')}
      >
        {s.titleMany(desk?.suggestions.length ?? 0)}
      </MenuAction>
      <MenuAction
        data-action="versions.open"
        icon={<History aria-hidden strokeWidth={1.75} />}
        onSelect={() => onSide('versions')}
      >
        {actionById('versions.open').label[lang]}
      </MenuAction>
    </>
  )
}
