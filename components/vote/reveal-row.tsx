'use client'
import type { Lang } from '../../lib/journey/entities.ts'
import type { Tally, TargetResult } from '../../lib/journey/results.ts'
import { vote } from '../../messages/vote.ts'
import { Dots } from '../curve/dots.tsx'
import { emotionWord, nearestEmotion, signed } from '../curve/figures.ts'
import { useLang, useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { Face } from '../ui/face.tsx'
import { AgreementSign } from './agreement-sign.tsx'
import { emotions } from '../../lib/journey/values/named-emotions.ts'
import { GroupRows } from './group-rows.tsx'
import { Reasons } from './reasons.tsx'

/** One touchpoint of a revealed round: what the middle felt, how far people part, and why. */
export function RevealRow({
  place,
  touchpoint,
  tally,
  before,
  reasons,
  named = [],
  groups = [],
  word,
  hidden,
  onVoteAgain,
  onHideReason,
  onShow,
}: {
  place: number
  touchpoint: { id: string; title: string; chapterTitle: string }
  tally: Tally
  /** An earlier vote on it. */
  before?: Tally | undefined
  reasons: readonly { id: string; text: string }[]
  named?: TargetResult['named']
  groups?: TargetResult['groups']
  word: string
  hidden?: readonly { id: string; text: string }[]
  onVoteAgain?: () => void
  onHideReason?: (reasonId: string, hide: boolean) => void
  onShow?: () => void
}) {
  const t = useWords(vote)
  const lang = useLang()
  const middle = nearestEmotion(tally.median)
  const invitation = tally.opposed ? t.bothEnds : tally.loneVoice === null ? null : t.loneVoice
  const numbers = [t.votes(tally.n), tally.dontKnow > 0 ? t.dontKnows(tally.dontKnow) : '']
    .filter(Boolean)
    .join(' · ')

  return (
    <li
      className="grid gap-x-6 gap-y-3 border-b border-line py-5 @xl:grid-cols-[minmax(0,1fr)_15rem]"
      data-touchpoint={touchpoint.id}
      data-median={tally.median}
    >
      <div className="flex min-w-0 flex-col gap-3">
        <div className="flex gap-3">
          <span aria-hidden className="w-6 shrink-0 text-right text-lg font-bold text-ink2">
            {place}
          </span>
          <div className="flex min-w-0 flex-col items-start gap-2">
            <div>
              <p className="text-sm text-ink2">{touchpoint.chapterTitle}</p>
              <h3 className="text-lg">{touchpoint.title}</h3>
            </div>
            <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
              <AgreementSign label={tally.label} opposed={tally.opposed} />
              <span className="flex items-center gap-2 text-note">
                <Face value={middle} size={28} />
                <span>
                  <span className="sr-only">{t.middle}: </span>
                  {emotionWord(middle, lang, true)}{' '}
                  <span className="text-ink2 tabular-nums">{signed(tally.median, lang)}</span>
                </span>
              </span>
            </div>
            {before ? (
              <p className="text-sm text-ink2 tabular-nums">
                {t.was(...figures(before, lang))}
                <br />
                {t.is(...figures(tally, lang))}
              </p>
            ) : null}
            {named.length > 0 ? (
              <p className="text-note">
                {t.named(named.map(({ code, n }) => `${n}× ${nameOf(code, lang)}`).join(', '))}
              </p>
            ) : null}
            {invitation ? <p className="text-note font-semibold">{invitation}</p> : null}
          </div>
        </div>
      </div>
      <div className="flex max-w-80 flex-col gap-1 @max-xl:pl-9">
        <Dots tally={tally} />
        <p className="text-center text-sm text-ink2">{numbers}</p>
      </div>
      <div className="flex flex-col items-start gap-2 pl-9 empty:hidden @xl:col-span-2">
        {groups.length > 0 ? <GroupRows groups={groups} word={word} /> : null}
        <Reasons reasons={reasons} hidden={hidden} onHide={onHideReason} />
        {onVoteAgain || onShow ? (
          <div className="-ml-3 flex flex-wrap">
            {onShow ? (
              <Button kind="quiet" onClick={onShow}>
                {t.showOnMap}
                <span className="sr-only">: {touchpoint.title}</span>
              </Button>
            ) : null}
            {onVoteAgain ? (
              <Button kind="quiet" aria-label={t.againFor(touchpoint.title)} onClick={onVoteAgain}>
                {t.again}
              </Button>
            ) : null}
          </div>
        ) : null}
      </div>
    </li>
  )
}

/** Middle and spread, the three figures of one round. */
const figures = ({ median, quartiles: [from, to] }: Tally, lang: Lang) =>
  [signed(median, lang), signed(from, lang), signed(to, lang)] as const

const nameOf = (code: string, lang: Lang): string =>
  emotions.find((emotion) => emotion.code === code)?.label[lang] ?? code
