'use client'
import { usePush } from '../../lib/client/hooks.ts'
import { dayInWords } from '../../lib/format/moment.ts'
import { wall } from '../../messages/wall.ts'
import { useLang, useWords } from '../i18n.tsx'
import { Fit } from './fit.tsx'

/** What came of it: what was decided, and who does what by when. */
export function WallFollowUp() {
  const t = useWords(wall)
  const lang = useLang()
  const { decisions, actions, zone, language } = usePush().state
  if (decisions.length + actions.length === 0)
    return <p className="m-auto text-[1.6em] text-ink2">{t.nothingAgreed}</p>
  return (
    <Fit most={1.7}>
      <div className="grid grid-cols-2 gap-[1.5em] max-sm:grid-cols-1" lang={language}>
        {decisions.length > 0 ? (
          <section>
            <h3>{t.decisions}</h3>
            <ul className="border-t-[0.15em] border-ink">
              {decisions.map(({ id, text }) => (
                <li key={id} className="typed border-b border-line py-[0.3em] leading-tight">
                  {text}
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        {actions.length > 0 ? (
          <section>
            <h3>{t.actions}</h3>
            <ul className="border-t-[0.15em] border-ink">
              {actions
                .filter(({ state }) => state !== 'dropped')
                .map(({ id, text, owner, due }) => (
                  <li key={id} className="border-b border-line py-[0.3em] leading-tight">
                    <span className="typed block">{text}</span>
                    <span className="text-[0.8em] text-ink2">
                      {owner || t.noOwner}
                      {due ? ` · ${dayInWords(new Date(`${due}T12:00Z`), zone, lang)}` : ''}
                    </span>
                  </li>
                ))}
            </ul>
          </section>
        ) : null}
      </div>
    </Fit>
  )
}
