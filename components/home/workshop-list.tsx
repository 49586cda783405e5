import { agenda } from '../../lib/format/agenda.ts'
import type { Lang } from '../../lib/journey/entities.ts'
import { home } from '../../messages/home.ts'
import { LinkButton } from '../ui/button.tsx'
import { PageFrame } from '../ui/page-frame.tsx'
import { AccountBar } from './account-bar.tsx'
import { type Workshop, WorkshopLine } from './workshop-line.tsx'

const PARTS = ['today', 'coming', 'earlier'] as const

/** Rows under Today, Coming up and Earlier. A guest sees where they sat, and how to come back to it. */
export function WorkshopList({
  workshops,
  lang,
  account,
  now,
}: {
  workshops: readonly Workshop[]
  lang: Lang
  /** Name of who is signed in; null for a guest. */
  account: string | null
  now: Date
}) {
  const t = home[lang]
  const parts = agenda(workshops, now)
  const frame =
    account === null
      ? { title: t.guestTitle, lead: t.guestLead, bar: null, actions: null }
      : {
          title: t.title,
          lead: null,
          bar: <AccountBar name={account} />,
          actions: (
            <>
              <LinkButton href="/team">{t.team}</LinkButton>
              <LinkButton href="/new" kind="primary">
                {t.fresh}
              </LinkButton>
            </>
          ),
        }
  return (
    <PageFrame {...frame} width="wide">
      {workshops.length === 0 ? (
        <div className="flex flex-col items-start gap-4 rounded-card border border-dashed border-edge p-6">
          <h2 className="text-lg">{t.emptyTitle}</h2>
          <p className="max-w-prose">{t.emptyText}</p>
          <LinkButton href="/example">{t.example}</LinkButton>
        </div>
      ) : (
        PARTS.filter((part) => parts[part].length > 0).map((part) => (
          <section key={part} className="mb-10">
            <h2 className="mb-2 text-base text-ink2">{t[part]}</h2>
            <ul className="border-b border-line">
              {parts[part].map((workshop, place) => (
                <WorkshopLine
                  key={workshop.id}
                  workshop={workshop}
                  lang={lang}
                  primary={part === 'today' && place === 0}
                />
              ))}
            </ul>
          </section>
        ))
      )}
      {account === null ? (
        <p className="flex flex-wrap items-center gap-3">
          {t.guestSignIn}
          <LinkButton href="/sign-in">{t.signIn}</LinkButton>
        </p>
      ) : null}
    </PageFrame>
  )
}
