'use client'
import { usePush } from '../../lib/client/hooks.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { labelOf } from '../../lib/journey/values/coded.ts'
import { scopeQuestions } from '../../lib/journey/values/scope.ts'
import { wall } from '../../messages/wall.ts'
import { typeOf } from '../customer/type-of.ts'
import { useLang, useWords } from '../i18n.tsx'
import { Fit } from './fit.tsx'

const SHOWN = ['who', 'want', 'start', 'end'] as const

/** What the group works on: its goal, whom it is about, where the journey begins and ends. */
export function WallScope({
  view,
  journeyId,
  person,
}: {
  view: BoardView
  journeyId: string
  person: string
}) {
  const t = useWords(wall)
  const lang = useLang()
  const { step, language } = usePush().state
  const { goal, answers, outOfScope } = view.scope
  const customer = typeOf(view, journeyId)
  const whom = [
    [person, customer?.asPerson],
    [t.wants, customer?.want],
    [t.trigger, customer?.trigger],
  ]
  const frame = [
    [t.goal, goal],
    ...SHOWN.map((code) => [labelOf(scopeQuestions, code, lang), answers[code]]),
    [t.outOfScope, outOfScope],
  ]
  const told = (step === 'type' ? whom : frame).flatMap(([name = '', text = '']) =>
    text ? [{ name, text }] : [],
  )
  if (told.length === 0) return null
  return (
    <Fit most={1.9}>
      <dl className="flex flex-col gap-[0.7em]">
        {told.map(({ name, text }) => (
          <div key={name}>
            <dt className="text-[0.75em] font-semibold text-ink2">{name}</dt>
            <dd lang={language} className="typed leading-tight">
              {text}
            </dd>
          </div>
        ))}
      </dl>
    </Fit>
  )
}
