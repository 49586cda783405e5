import Link from 'next/link'
import { dayInWords, hourInWords } from '../../lib/format/moment.ts'
import type { Lang } from '../../lib/journey/entities.ts'
import type { BoardStage } from '../../lib/journey/policy.ts'
import { home } from '../../messages/home.ts'
import { SmallCurve } from '../curve/small-curve.tsx'
import { buttonClass } from '../ui/button.tsx'

export type Workshop = {
  id: string
  title: string
  version: string
  stage: BoardStage
  language: Lang
  startsAt: Date | null
  zone: string
  closedAt: Date | null
  people: number
  curve: (number | null)[]
  lowest: string
}

/** One workshop as one row: what it is, when, who, its profile and where that is lowest. */
export function WorkshopLine({
  workshop,
  lang,
  primary,
}: {
  workshop: Workshop
  lang: Lang
  primary: boolean
}) {
  const t = home[lang]
  const { id, title, version, stage, startsAt, closedAt, zone, people, curve, lowest } = workshop
  const closed = stage === 'closed'
  const href = closed ? `/w/${id}/review` : `/w/${id}`
  const action = closed ? t.review : t.open
  const when =
    closed && closedAt
      ? t.closedOn(dayInWords(closedAt, zone, lang))
      : startsAt
        ? `${dayInWords(startsAt, zone, lang)}, ${hourInWords(startsAt, zone, lang)}`
        : t.noDate
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-3 border-t border-line py-4">
      <div className="min-w-0 grow basis-72">
        <h3 className="text-lg">
          <Link href={href} lang={workshop.language} className="typed text-ink underline hover:text-brand">
            {title}
          </Link>
        </h3>
        <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-note text-ink2">
          <span className="rounded-sign border border-edge px-1.5 text-sm">{t.version(version)}</span>
          {stage === 'live' ? <strong className="text-ink">{t.stages.live}</strong> : null}
          <span>{when}</span>
          <span>{t.people(people)}</span>
        </p>
      </div>
      {curve.some((median) => median !== null) ? (
        <div className="flex min-w-0 items-center gap-3">
          <SmallCurve values={curve} label={t.curve} />
          {lowest ? (
            <p className="max-w-40 min-w-0 text-sm">
              <span className="text-ink2">{t.lowest}</span>{' '}
              <span lang={workshop.language} className="typed font-semibold">
                {lowest}
              </span>
            </p>
          ) : null}
        </div>
      ) : null}
      <Link
        href={href}
        className={buttonClass({ kind: primary ? 'primary' : 'plain' })}
        aria-label={t.of(action, title)}
      >
        {action}
      </Link>
    </li>
  )
}
