'use client'
import Check from 'lucide-react/icons/check'
import MessagesSquare from 'lucide-react/icons/messages-square'
import MoveHorizontal from 'lucide-react/icons/move-horizontal'
import Split from 'lucide-react/icons/split'
import Waves from 'lucide-react/icons/waves'
import type { AgreementLabel } from '../../lib/journey/results.ts'
import { vote } from '../../messages/vote.ts'
import { useWords } from '../i18n.tsx'
import { classNames } from '../ui/class-names.ts'

const ICON = { agreed: Check, fairly: Check, spread: Waves, divided: Split, discuss: MessagesSquare } as const

/** How far the votes agree, in a word; a full sign for what the group should talk about. */
export function AgreementSign({ label, opposed }: { label: AgreementLabel | null; opposed: boolean }) {
  const t = useWords(vote)
  if (label === null) return null
  const Icon = opposed ? MoveHorizontal : ICON[label]
  const parted = opposed || label === 'divided'
  return (
    <span
      className={classNames(
        'inline-flex min-h-7 items-center gap-1.5 rounded-sign border px-2 text-sm font-bold',
        parted ? 'border-ink bg-ink text-paper' : 'border-edge bg-surface text-ink',
      )}
    >
      <Icon aria-hidden size={16} strokeWidth={2} />
      {opposed ? t.opposed : t.agreement[label]}
    </span>
  )
}
