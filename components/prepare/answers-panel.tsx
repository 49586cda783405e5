'use client'
import { usePush } from '../../lib/client/hooks.ts'
import { isOrganiser } from '../../lib/journey/policy.ts'
import { prepare } from '../../messages/prepare.ts'
import { SidePanel } from '../board/side-panel.tsx'
import { useWords } from '../i18n.tsx'
import { AnswersList } from './answers-list.tsx'

/** In free work, which has no step for them: what was answered beforehand and opened; who leads opens more here. */
export function AnswersPanel({ onClose }: { onClose: () => void }) {
  const t = useWords(prepare)
  const { state, mine } = usePush()
  const { questions, opened } = state.preparation
  const leads = isOrganiser(mine.role)
  const here = leads ? questions : opened.map(({ question }) => question)
  return (
    <SidePanel title={t.stageTitle} onClose={onClose} wide>
      <div className="flex flex-col gap-5">
        <p className="text-note text-ink2">{leads ? t.stageLeads : t.stageLead}</p>
        {here.length === 0 ? <p className="text-note">{t.noneOpen}</p> : null}
        <AnswersList questions={here} taking />
      </div>
    </SidePanel>
  )
}
