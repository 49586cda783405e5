import { dayInWords } from '../../lib/format/moment.ts'
import type { Journey, Lang } from '../../lib/journey/entities.ts'
import type { Decision, FollowUpAction } from '../../lib/journey/follow-up.ts'
import { actionStates } from '../../messages/action-states.ts'
import { review } from '../../messages/review.ts'
import { LinkButton } from '../ui/button.tsx'
import { ReviewAction } from './review-action.tsx'

export type FollowUp = { actions: readonly FollowUpAction[]; decisions: readonly Decision[] }

/** What was decided and who does what, under the closed board. */
export function ReviewFollowUp({
  followUp: { actions, decisions },
  zone,
  lang,
  boardLang,
  journeys,
  keepUp = null,
}: {
  journeys: readonly Journey[]
  followUp: FollowUp
  /** Id of the board, for who may say how far the actions are. */
  keepUp?: string | null
  zone: string
  lang: Lang
  boardLang: Lang
}) {
  const t = review[lang]
  const again = journeys.filter(({ nextRound }) => nextRound !== '')
  if (actions.length === 0 && decisions.length === 0 && again.length === 0) return null
  return (
    <section id="follow-up" className="mx-auto max-w-6xl scroll-mt-4 px-4 py-8 sm:px-6">
      <h2 className="mb-3 text-xl">{t.followUp}</h2>
      {again.length > 0 ? (
        <>
          <h3 className="mb-1 font-semibold">{t.nextRound}</h3>
          <ul lang={boardLang} className="mb-5 flex flex-col gap-1">
            {again.map(({ id, title, nextRound }) => (
              <li key={id} className="typed">
                {journeys.length > 1 && title ? <span className="text-ink2">{title}: </span> : null}
                {nextRound}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {decisions.length > 0 ? (
        <>
          <h3 className="mb-1 font-semibold">{t.decided}</h3>
          <ul className="mb-5 flex flex-col gap-1">
            {decisions.map(({ id, text, at }) => (
              <li key={id} className="flex flex-wrap gap-x-3">
                <span lang={boardLang} className="typed font-semibold">
                  {text}
                </span>
                <time dateTime={at} className="text-ink2">
                  {dayInWords(new Date(at), zone, lang)}
                </time>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {actions.length > 0 ? (
        <>
          <h3 className="mb-1 font-semibold">{t.actions}</h3>
          <ul className="flex flex-col divide-y divide-line">
            {actions.map((action) => (
              <li key={action.id} className="py-2">
                <span lang={boardLang} className="typed block font-semibold">
                  {action.text}
                </span>
                {keepUp ? <ReviewAction boardId={keepUp} action={action} /> : null}
                <span className={keepUp ? 'hidden text-note print:inline' : 'typed text-note text-ink2'}>
                  {t.actionWho}: {action.owner || t.nobody} · {t.actionDue}:{' '}
                  {action.due ? dayInWords(new Date(`${action.due}T12:00:00Z`), 'UTC', lang) : t.noDay} ·{' '}
                  {t.actionState}: {actionStates[lang][action.state]}
                </span>
              </li>
            ))}
          </ul>
          {keepUp ? (
            <p className="mt-3 print:hidden">
              <LinkButton href={`/new?after=${keepUp}`}>{t.nextWorkshop}</LinkButton>
            </p>
          ) : null}
        </>
      ) : null}
    </section>
  )
}
