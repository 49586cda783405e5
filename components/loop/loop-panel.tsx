'use client'
import { usePush } from '../../lib/client/hooks.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { mayFollowUp } from '../../lib/journey/follow-up.ts'
import { TEXT_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import { isOrganiser, type Standing } from '../../lib/journey/policy.ts'
import { loop } from '../../messages/loop.ts'
import type { Editing } from '../board/board-context.tsx'
import { SidePanel } from '../board/side-panel.tsx'
import { useWords } from '../i18n.tsx'
import { ActionForm } from './action-form.tsx'
import { ActionList } from './action-list.tsx'
import { ClosingList } from './closing-list.tsx'
import { DecisionList } from './decision-list.tsx'
import { ReportMail } from './report-mail.tsx'

/** The last step of the method, at hand all along: what comes of it. */
export function LoopPanel({
  view,
  journeyId,
  editing,
  onClose,
}: {
  view: BoardView
  journeyId: string
  editing: Editing
  onClose: () => void
}) {
  const t = useWords(loop)
  const { state, mine } = usePush()
  const { stage, step, locks } = state
  const who: Standing = { role: mine.role, stage, step, locks, seatId: mine.seatId }
  const journey = view.journeys.find(({ id }) => id === journeyId)
  const { Text } = editing
  return (
    <SidePanel title={t.title} onClose={onClose} wide>
      <div className="flex flex-col gap-6">
        {journey ? (
          <section className="flex flex-col gap-1.5">
            <h3 id="loop-next" className="font-semibold">
              {t.nextRound}
            </h3>
            {editing.may({ what: 'journey.next' }) ? (
              <Text
                where={{ in: 'journeys', id: journey.id, field: 'nextRound' }}
                label={t.nextRound}
                multiline
                max={TEXT_MAX_CHARACTERS}
                placeholder={t.nextRoundHint}
                touchpoint={null}
                field={`journeys:${journey.id}:nextRound`}
              />
            ) : (
              <p className="typed">{journey.nextRound || '–'}</p>
            )}
          </section>
        ) : null}
        <section className="flex flex-col gap-3" aria-label={t.actions}>
          <h3 className="font-semibold">{t.actions}</h3>
          <ActionList who={who} />
          {mayFollowUp(who) ? <ActionForm owners={state.roster.map(({ name }) => name)} /> : null}
        </section>
        <section className="flex flex-col gap-3" aria-label={t.decisions}>
          <h3 className="font-semibold">{t.decisions}</h3>
          <DecisionList who={who} />
        </section>
        {state.reports !== null && stage === 'live' ? <ReportMail boardId={state.boardId} /> : null}
        {isOrganiser(mine.role) ? (
          <section className="flex flex-col gap-3" aria-label={t.checklist}>
            <h3 className="font-semibold">{t.checklist}</h3>
            <ClosingList view={view} />
          </section>
        ) : null}
      </div>
    </SidePanel>
  )
}
