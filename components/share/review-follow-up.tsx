import { dayInWords } from '../../lib/format/moment.ts'
import type { Lang } from '../../lib/journey/entities.ts'
import type { Decision, FollowUpAction } from '../../lib/journey/follow-up.ts'
import { review } from '../../messages/review.ts'

export type FollowUp = { actions: readonly FollowUpAction[]; decisions: readonly Decision[] }

/** What was decided and who does what, under the closed board. */
export function ReviewFollowUp({
  followUp: { actions, decisions },
  zone,
  lang,
  boardLang,
}: {
  followUp: FollowUp
  zone: string
  lang: Lang
  boardLang: Lang
}) {
  const t = review[lang]
  if (actions.length === 0 && decisions.length === 0) return null
  return (
    <section id="follow-up" className="mx-auto max-w-6xl scroll-mt-4 px-4 py-8 sm:px-6">
      <h2 className="mb-3 text-xl">{t.followUp}</h2>
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
            {actions.map(({ id, text, owner, due, state }) => (
              <li key={id} className="py-2">
                <span lang={boardLang} className="typed block font-semibold">
                  {text}
                </span>
                <span className="typed text-note text-ink2">
                  {t.actionWho}: {owner || t.nobody} · {t.actionDue}:{' '}
                  {due ? dayInWords(new Date(`${due}T12:00:00Z`), 'UTC', lang) : t.noDay} · {t.actionState}:{' '}
                  {t.states[state]}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}
