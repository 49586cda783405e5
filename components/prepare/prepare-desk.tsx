'use client'
import { usePush } from '../../lib/client/hooks.ts'
import type { Lang } from '../../lib/journey/entities.ts'
import { isOrganiser } from '../../lib/journey/policy.ts'
import { PREPARED, type PreparedQuestion } from '../../lib/journey/preparation.ts'
import type { BoardState } from '../../lib/sync/state.ts'
import { prepare } from '../../messages/prepare.ts'
import { useCommand } from '../facilitate/use-command.ts'
import { useLang, useWords } from '../i18n.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { Checkbox } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { SeatBadge } from '../ui/seat-badge.tsx'
import { AnswersList } from './answers-list.tsx'
import { questionWords } from './question-words.ts'
import { readiness } from './readiness.ts'
import { reminderText } from './reminder.ts'

const whenIn = (state: BoardState, lang: Lang): string =>
  state.startsAt
    ? new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        timeZone: state.zone,
      }).format(new Date(state.startsAt))
    : ''
const begun = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** For who leads, before the start: what is asked, who is ready, a reminder, and all answers side by side. */
export function PrepareDesk() {
  const t = useWords(prepare)
  const lang = useLang()
  const { state, mine, desk } = usePush()
  const { give, error } = useCommand()
  const { questions } = state.preparation
  if (!isOrganiser(mine.role)) return null
  const rows = readiness(state, desk)
  const leader = state.roster.find(({ id }) => id === mine.seatId)?.name ?? ''
  const reminder = (of: Lang) => reminderText(of, state.title, begun(whenIn(state, of)), leader)
  const ask = (question: PreparedQuestion, on: boolean) =>
    void give('choosePreparation', {
      questions: PREPARED.filter((each) => (each === question ? on : questions.includes(each))),
    })
  return (
    <div className="flex flex-col gap-6 pt-3" data-prepare-desk>
      <p className="text-note text-ink2">{t.deskLead}</p>
      {error ? <Notice tone="error">{error}</Notice> : null}
      <section className="flex flex-col gap-2" aria-labelledby="prepare-who">
        <h3 id="prepare-who" className="text-lg">
          {t.who}
        </h3>
        {rows.length === 0 ? <p className="text-note text-ink2">{t.nobody}</p> : null}
        <ul className="flex flex-col gap-1.5 text-note">
          {rows.map(({ seat, answered, ready }) => (
            <li key={seat.id} className="flex items-center gap-2">
              <SeatBadge name={seat.name} badge={seat.badge} role={seat.role} size={26} silent />
              <span className="typed min-w-0 grow">{seat.name}</span>
              <span className={ready ? 'font-semibold' : 'text-ink2'}>
                {ready ? t.ready : t.of(answered, questions.length)}
              </span>
            </li>
          ))}
        </ul>
        <p className="text-sm font-semibold text-ink2">{t.remind}</p>
        <div className="flex flex-wrap gap-2">
          <CopyButton text={reminder('nl')} label={t.remindNl} action="prepare.remind" />
          <CopyButton text={reminder('en')} label={t.remindEn} action="prepare.remind" />
        </div>
      </section>
      <details>
        <summary className="target cursor-pointer py-1 text-lg font-bold">{t.choose}</summary>
        <fieldset className="flex flex-col">
          <legend className="mb-1 text-sm text-ink2">{t.chooseHint}</legend>
          {PREPARED.map((question) => (
            <Checkbox
              key={question}
              data-action="prepare.choose"
              label={questionWords(question, lang, t)}
              checked={questions.includes(question)}
              onChange={(event) => ask(question, event.target.checked)}
            />
          ))}
        </fieldset>
      </details>
      <section className="flex flex-col gap-3" aria-labelledby="prepare-answers">
        <div>
          <h3 id="prepare-answers" className="text-lg">
            {t.answers}
          </h3>
          <p className="text-sm text-ink2">{t.answersHint}</p>
        </div>
        <AnswersList questions={questions} taking={false} />
      </section>
    </div>
  )
}
