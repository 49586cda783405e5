'use client'
import MessagesSquare from 'lucide-react/icons/messages-square'
import { usePush } from '../../lib/client/hooks.ts'
import { prepare } from '../../messages/prepare.ts'
import { useWords } from '../i18n.tsx'
import { MenuAction } from '../ui/menu.tsx'

/** In the menu of a board in free work, as long as there is something to read. */
export function AnswersMenu({ onOpen }: { onOpen: () => void }) {
  const { state, desk } = usePush()
  const { stage, step, preparation } = state
  const some = preparation.opened.length > 0 || (desk?.prepared.length ?? 0) > 0
  return stage === 'live' && step === 'free' && some ? <Item onOpen={onOpen} /> : null
}

function Item({ onOpen }: { onOpen: () => void }) {
  const t = useWords(prepare)
  return (
    <MenuAction
      data-action="answers.open"
      icon={<MessagesSquare aria-hidden strokeWidth={1.75} />}
      onSelect={onOpen}
    >
      {t.stageTitle}
    </MenuAction>
  )
}
