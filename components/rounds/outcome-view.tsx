'use client'
import type { ReactNode } from 'react'
import type { BoardView } from '../../lib/journey/entities.ts'
import type { HeartsAt, Points, ShownPin, Tried } from '../../lib/journey/results.ts'
import type { Outcome } from '../../lib/journey/rounds.ts'
import { EMOTIONS } from '../../lib/journey/votes.ts'
import { rounds } from '../../messages/rounds.ts'
import { emotionWord } from '../curve/figures.ts'
import { useLang, useWords } from '../i18n.tsx'
import { classNames } from '../ui/class-names.ts'
import { Face } from '../ui/face.tsx'
import { HEART_ICON } from './hearts-vote.tsx'
import { PinLine } from './pin-line.tsx'
import { RATINGS } from './say-vote.tsx'
import { dotTargets, heartTargets, starTargets } from './targets-now.ts'

type Of<K extends Outcome['kind']> = Extract<Outcome, { kind: K }>

/** What can be done with it at the board; a report and the big screen have none of that. */
export type OutcomeActs = {
  /** Opportunities, most dots first. */
  dots: (ids: readonly string[], view: BoardView) => ReactNode
  pin: (outcome: Of<'pins'>, end: 'begin' | 'end', pin: ShownPin) => ReactNode
}

/** What a revealed vote of any kind but emotions says, in words first. */
export function OutcomeView({
  outcome,
  view,
  acts,
}: {
  outcome: Outcome
  view: BoardView
  acts?: OutcomeActs
}) {
  const t = useWords(rounds)
  switch (outcome.kind) {
    case 'stars':
      return (
        <Ranked
          points={outcome.results}
          titles={starTargets(view, outcome)}
          lead={t.rankedStars}
          words={t.stars}
        />
      )
    case 'dots':
      return <DotsRanked outcome={outcome} view={view} acts={acts} />
    case 'hearts':
      return <HeartsShown hearts={outcome.results} titles={heartTargets(view, outcome)} />
    case 'pins':
      return <PinsShown outcome={outcome} acts={acts} />
    case 'agree': {
      const { n, yes } = outcome.results
      if (yes === null) return <TooFew />
      return (
        <div className="flex flex-col gap-2">
          <p className="text-2xl font-bold">{t.agreed(yes, n)}</p>
          <p className="border-l-4 border-brand pl-3 break-words whitespace-pre-wrap">
            {outcome.targets[0]?.titleThen}
          </p>
          <p className="text-note text-ink2">{yes === n ? t.allAgreed : t.notAll}</p>
        </div>
      )
    }
    case 'trial':
      return <TrialShown tried={outcome.results} />
    case 'rating': {
      const { n, rated } = outcome.results
      if (!rated) return <TooFew />
      const middle = RATINGS.find((step) => step === Math.round(rated.median)) ?? 3
      return (
        <div className="flex flex-col gap-3">
          <p className="text-lg font-bold">{t.ratedMiddle(t.rating[middle])}</p>
          <ol reversed className="flex flex-col-reverse gap-1.5">
            {RATINGS.map((step) => {
              const given = rated.counts[step - 1] ?? 0
              return (
                <li key={step} className="flex flex-col gap-0.5">
                  <span className="text-note">{t.ratedBy(given, t.rating[step])}</span>
                  <Bar share={given / n} />
                </li>
              )
            })}
          </ol>
        </div>
      )
    }
  }
}

/** How the coffee was: what a result looks like, on something that nobody minds. */
function TrialShown({ tried: { n, dontKnow, counts } }: { tried: Tried }) {
  const t = useWords(rounds)
  const lang = useLang()
  if (!counts) return <TooFew />
  return (
    <div className="flex flex-col gap-3">
      <ol className="flex flex-col gap-1.5">
        {EMOTIONS.map((value, at) => (
          <li key={value} className="flex items-center gap-2.5">
            <Face value={value} size={28} />
            <span className="flex min-w-0 grow flex-col gap-0.5">
              <span className="text-note">{t.ratedBy(counts[at] ?? 0, emotionWord(value, lang, true))}</span>
              <Bar share={(counts[at] ?? 0) / n} />
            </span>
          </li>
        ))}
      </ol>
      {dontKnow > 0 ? <p className="text-note text-ink2">{t.unsure(dontKnow)}</p> : null}
      <p className="text-note text-ink2">{t.trialOver}</p>
    </div>
  )
}

function TooFew() {
  const t = useWords(rounds)
  return <p className="rounded-card border border-dashed border-edge p-4 font-semibold">{t.tooFew}</p>
}

/** For eyes: the figure stands in words beside it. */
const Bar = ({ share }: { share: number }) => (
  <span aria-hidden className="block h-2 rounded-full bg-raise">
    <span
      className="block h-2 rounded-full bg-brand forced:bg-[CanvasText]"
      style={{ width: `${Math.round(share * 100)}%` }}
    />
  </span>
)

type Titled = { id: string; title: string; group: string }

function DotsRanked({
  outcome,
  view,
  acts,
}: {
  outcome: Of<'dots'>
  view: BoardView
  acts: OutcomeActs | undefined
}) {
  const t = useWords(rounds)
  const titles = dotTargets(view, outcome, { pain: t.pain, opportunity: t.opportunity })
  const { n, ranked } = outcome.results
  if (!ranked) return <TooFew />
  const inLane = (lane: 'pain' | 'opportunity'): Points => {
    const here = new Set(titles.filter((each) => each.lane === lane).map(({ id }) => id))
    return { n, ranked: ranked.filter(({ target }) => here.has(target)) }
  }
  return (
    <div className="flex flex-col gap-5">
      {(['pain', 'opportunity'] as const).map((lane) => (
        <div key={lane}>
          <h4 className="mb-1 font-bold">{lane === 'pain' ? t.pains : t.opportunities}</h4>
          <Ranked points={inLane(lane)} titles={titles} words={t.dots} />
        </div>
      ))}
      {acts?.dots(
        (inLane('opportunity').ranked ?? []).map(({ target }) => target),
        view,
      )}
    </div>
  )
}

function Ranked({
  points: { ranked },
  titles,
  lead,
  words,
}: {
  points: Points
  titles: readonly Titled[]
  lead?: string
  words: (n: number) => string
}) {
  const t = useWords(rounds)
  if (!ranked) return <TooFew />
  if (ranked.length === 0) return <p className="text-note text-ink2">{t.noPoints}</p>
  const titled = new Map(titles.map((each) => [each.id, each]))
  const most = ranked[0]?.points ?? 1
  return (
    <>
      {lead ? <p className="mb-2 text-note text-ink2">{lead}</p> : null}
      <ol className="flex flex-col border-t-2 border-ink">
        {ranked.map(({ target, points }) => {
          const each = titled.get(target)
          return (
            <li key={target} className="flex flex-col gap-1 border-b border-line py-2">
              {each?.group ? <span className="text-sm text-ink2">{each.group}</span> : null}
              <span className="flex items-baseline justify-between gap-3">
                <span className={classNames('min-w-0 break-words', points === most && 'font-bold')}>
                  {each?.title || t.untitled}
                </span>
                <span className="shrink-0 font-semibold">{words(points)}</span>
              </span>
              <Bar share={points / most} />
            </li>
          )
        })}
      </ol>
    </>
  )
}

const STATES = ['breaks', 'strengthens', 'neutral'] as const

function HeartsShown({
  hearts,
  titles,
}: {
  hearts: readonly HeartsAt[]
  titles: readonly { id: string; touchpoint: string; promise: string }[]
}) {
  const t = useWords(rounds)
  const titled = new Map(titles.map((each) => [each.id, each]))
  const heading = { breaks: t.gaps, strengthens: t.kept, neutral: t.neutrals }
  if (hearts.every(({ counts }) => counts === null)) return <TooFew />
  return (
    <div className="flex flex-col gap-5">
      {STATES.map((state) => {
        const here = hearts.filter((heart) => heart.state === state)
        const Icon = HEART_ICON[state]
        if (here.length === 0)
          return state === 'breaks' ? (
            <p key={state} className="font-semibold">
              {t.noGaps}
            </p>
          ) : null
        return (
          <div key={state}>
            <h4 className="mb-1 flex items-center gap-2 font-bold">
              <Icon aria-hidden size={20} className="shrink-0" />
              {heading[state]}
            </h4>
            <ul className="border-t-2 border-ink">
              {here.map(({ target, counts }) => (
                <li key={target} className="border-b border-line py-2">
                  <p className="text-sm text-ink2">{titled.get(target)?.touchpoint || t.untitled}</p>
                  <p className="font-semibold break-words">{titled.get(target)?.promise}</p>
                  {counts ? (
                    <p className="text-note">{t.hearts(counts.strengthens, counts.neutral, counts.breaks)}</p>
                  ) : null}
                </li>
              ))}
            </ul>
          </div>
        )
      })}
      {hearts.some(({ counts }) => counts === null) ? <TooFew /> : null}
    </div>
  )
}

function PinsShown({ outcome, acts }: { outcome: Of<'pins'>; acts: OutcomeActs | undefined }) {
  const { begin, end } = outcome.results
  const t = useWords(rounds)
  if (!begin && !end) return <TooFew />
  const list = (end: 'begin' | 'end', title: string, pins: readonly ShownPin[] | null): ReactNode => (
    <div>
      <h4 className="mb-1 font-bold">{title}</h4>
      {pins ? (
        <ol className="border-t-2 border-ink">
          {pins.map((pin, place) => (
            // Two people may write the same words in the same place.
            // oxlint-disable-next-line react/no-array-index-key
            <li
              key={pin.id ?? place}
              className="flex flex-wrap items-baseline gap-x-3 border-b border-line py-1.5"
            >
              <span className="tabular w-8 shrink-0 text-right text-sm text-ink2">{pin.at}</span>
              <span className={classNames('min-w-0 break-words', !pin.words && 'text-ink2')}>
                {pin.words || (pin.hidden ? t.hiddenWords : t.noWords)}
              </span>
              <span className="ml-auto flex flex-wrap justify-end">{acts?.pin(outcome, end, pin)}</span>
            </li>
          ))}
        </ol>
      ) : (
        <TooFew />
      )}
    </div>
  )
  return (
    <div className="flex flex-col gap-4">
      <p className="text-note text-ink2">{t.readPins}</p>
      <PinLine pins={{ begin: begin ?? [], end: end ?? [] }} />
      <div className="grid gap-5 sm:grid-cols-2">
        {list('begin', t.begin, begin)}
        {list('end', t.end, end)}
      </div>
    </div>
  )
}
