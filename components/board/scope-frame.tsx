'use client'
import Plus from 'lucide-react/icons/plus'
import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import type { TextWhere } from '../../lib/client/board.ts'
import { PROMISES_MAX, TEXT_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import { QUESTION_CODES } from '../../lib/journey/values/question-codes.ts'
import type { ActionId } from '../../lib/journey/actions.ts'
import type { BoardView, CustomerType } from '../../lib/journey/entities.ts'
import type { DocAct } from '../../lib/journey/policy.ts'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { useBoardParts, useNeighbours } from './board-context.tsx'
import { OPEN_BOX } from './card.tsx'
import { giveBack } from './give-back.ts'
import { useIsOpen, useOpenStore } from './open-store.tsx'
import { TypingLine } from './typing-line.tsx'

const ACTION: Partial<Record<TextWhere['in'], ActionId>> = {
  scope: 'scope.edit',
  answers: 'scope.edit',
  types: 'type.edit',
  promises: 'promise.edit',
}

/** Text that is a button while it may be edited, a field while it is open, and plain words for readers. */
export function ScopeText({
  where,
  value,
  act,
  label,
  empty,
  voice,
  strong,
  strongStart = 0,
  place = '',
}: {
  where: TextWhere
  value: string
  act: DocAct
  label: string
  empty: string
  voice?: boolean
  strong?: boolean
  /** So many characters stand out: a name at the start. */
  strongStart?: number
  /** Where else the same text stands at once: each opens by itself. */
  place?: string
}) {
  const t = useWords(board)
  const { editing, boardLang } = useBoardParts()
  const store = useOpenStore()
  const stop = `${where.in}:${'id' in where ? `${where.id}:` : ''}${where.field}`
  const open = useIsOpen(place + stop)
  const typing = useNeighbours('').filter((n) => n.typing && n.field === stop)
  const look = classNames('typed text-note', voice && 'voice', strong && 'font-bold')
  const words = (
    <span lang={boardLang} className={look}>
      {strongStart > 0 ? <strong>{value.slice(0, strongStart)}</strong> : null}
      {value.slice(strongStart)}
    </span>
  )
  if (!editing?.may(act))
    return value ? words : <span className="text-sm text-ink2">{editing ? empty : t.unanswered}</span>
  const leave = () => {
    store.set(null)
    editing.here({ touchpoint: null, field: null, typing: false })
    giveBack(`[data-scope="${place}${stop}"]`)
  }
  if (open) {
    const { Text } = editing
    return (
      <div className={OPEN_BOX}>
        <Text
          where={where}
          label={label}
          placeholder={empty}
          multiline
          startHere
          max={TEXT_MAX_CHARACTERS}
          touchpoint={null}
          field={stop}
          className={look}
          onLeave={leave}
        />
        <TypingLine names={typing} />
      </div>
    )
  }
  return (
    <button
      type="button"
      data-scope={place + stop}
      data-action={ACTION[where.in]}
      onClick={() => store.set(place + stop)}
      className={classNames(
        '-mx-1.5 block min-h-8 w-[calc(100%+0.75rem)] rounded-card border px-1.5 py-0.5 text-left hover:border-edge pointer-coarse:min-h-11',
        value ? 'border-transparent' : 'border-dashed border-edge',
        typing.length > 0 && 'border-dashed border-ink',
      )}
    >
      {value ? words : <span className="text-sm text-ink2">{empty}</span>}
      <span className="sr-only"> {label}</span>
      <TypingLine names={typing} />
    </button>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-0.5">
      <dt className="text-xs font-semibold text-ink2">{title}</dt>
      <dd className="flex min-w-0 flex-col gap-1">{children}</dd>
    </div>
  )
}

function Person({ type }: { type: CustomerType }) {
  const t = useWords(board)
  const { editing } = useBoardParts()
  const act: DocAct = { what: 'type.text' }
  const live = editing?.may(act) ?? false
  // "Samira, 38, moeder van Noor" has her name in it already: it is not said twice.
  const named = type.personName !== '' && type.asPerson.startsWith(type.personName)
  return (
    <>
      <Part title={t.who}>
        {!named && (live || type.personName) ? (
          <ScopeText
            where={{ in: 'types', id: type.id, field: 'personName' }}
            value={type.personName}
            act={act}
            label={t.personName}
            empty={t.personName}
            strong
          />
        ) : null}
        <ScopeText
          where={{ in: 'types', id: type.id, field: 'asPerson' }}
          value={type.asPerson || (live ? '' : type.name)}
          act={act}
          label={t.who}
          empty={t.hints.who}
          strongStart={named ? type.personName.length : 0}
        />
      </Part>
      {live || type.want ? (
        <Part title={t.inWords(type.personName)}>
          <ScopeText
            where={{ in: 'types', id: type.id, field: 'want' }}
            value={type.want}
            act={act}
            label={t.inWords(type.personName)}
            empty={t.hints.want}
            voice
          />
        </Part>
      ) : null}
    </>
  )
}

/** What this board is about, always at its left: goal, person, limits, promises and the thirteen questions. */
export function ScopeFrame({
  view,
  journeyId,
  paper,
}: {
  view: BoardView
  journeyId: string
  /** The thirteen questions stand elsewhere on the page. */
  paper?: boolean
}) {
  const t = useWords(board)
  const { editing, Agreed } = useBoardParts()
  const journey = view.journeys.find((j) => j.id === journeyId)
  const type = view.types.find((each) => each.id === journey?.typeId) ?? view.types[0]
  const act: DocAct = { what: 'scope.text' }
  const live = editing?.may(act) ?? false
  const store = useOpenStore()
  const mayAddPromise =
    view.promises.length < PROMISES_MAX && (editing?.may({ what: 'promise.add' }) ?? false)
  const { goal, outOfScope, answers } = view.scope
  return (
    <dl className="flex flex-col gap-4">
      <Part title={t.goal}>
        <ScopeText
          where={{ in: 'scope', field: 'goal' }}
          value={goal}
          act={act}
          label={t.goal}
          empty={t.goalEmpty}
        />
        <Agreed view={view} journeyId={journeyId} />
      </Part>
      {type ? <Person type={type} /> : null}
      {live || answers.start || answers.end ? (
        <Part title={t.fromTo}>
          {(['start', 'end'] as const).map((code) => (
            <div key={code} className="flex gap-1.5">
              <span className="w-11 shrink-0 pt-1 text-xs text-ink2 pointer-coarse:pt-3">
                {code === 'start' ? t.from : t.to}
              </span>
              <div className="min-w-0 grow">
                <ScopeText
                  where={{ in: 'answers', field: code }}
                  value={answers[code] ?? ''}
                  act={act}
                  label={code === 'start' ? t.from : t.to}
                  empty={live ? (code === 'start' ? t.hints.from : t.hints.to) : t.unanswered}
                />
              </div>
            </div>
          ))}
        </Part>
      ) : null}
      {view.promises.length > 0 || mayAddPromise ? (
        <Part title={view.promises.length === 1 ? t.promise : t.promises}>
          <ul className="flex flex-col gap-1">
            {view.promises.map((promise) => (
              <li key={promise.id}>
                <ScopeText
                  where={{ in: 'promises', id: promise.id, field: 'text' }}
                  value={promise.text}
                  act={{ what: 'promise.text' }}
                  label={t.promise}
                  empty={t.hints.promise}
                />
              </li>
            ))}
          </ul>
          {mayAddPromise ? (
            <Button
              kind="quiet"
              className="-ml-2 self-start"
              data-action="promise.edit"
              onClick={() => {
                const id = editing?.edit.addPromise({ text: '' })
                if (id) store.set(`promises:${id}:text`)
              }}
              icon={<Plus aria-hidden strokeWidth={1.75} />}
            >
              {t.addPromise}
            </Button>
          ) : null}
        </Part>
      ) : null}
      {live || outOfScope ? (
        <Part title={t.outOfScope}>
          <ScopeText
            where={{ in: 'scope', field: 'outOfScope' }}
            value={outOfScope}
            act={act}
            label={t.outOfScope}
            empty={t.hints.out}
          />
        </Part>
      ) : null}
      {paper ? null : <ScopeFold answers={answers} act={act} />}
    </dl>
  )
}

/** Shown above this many letters only when asked for. */
const LONG = 140

/** The fold with the thirteen questions; for readers there when one was answered. */
export function ScopeFold({
  answers,
  act,
  unfold,
}: {
  answers: Record<string, string>
  act: DocAct
  unfold?: boolean
}) {
  const t = useWords(board)
  const { editing, Questions } = useBoardParts()
  const live = editing?.may(act) ?? false
  const given = Object.values(answers).filter(Boolean)
  const length = given.reduce((sum, answer) => sum + answer.length, 0)
  const [chosen, setOpen] = useState<boolean | null>(null)
  const id = useId()
  if (!live && given.length === 0) return null
  const open = unfold ?? chosen ?? (!live && length > 0 && length <= LONG)
  return (
    <div className="flex flex-col gap-2 border-t border-line pt-3">
      <dt>
        {unfold ? (
          <span className="text-xs font-semibold text-ink2">{t.questions}</span>
        ) : (
          <button
            type="button"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
            className="target -mx-1.5 flex w-[calc(100%+0.75rem)] items-center gap-2 rounded-card border border-transparent px-1.5 text-left text-xs font-semibold text-ink2 hover:border-edge"
          >
            <span aria-hidden className={classNames('transition-transform', open && 'rotate-90')}>
              ▸
            </span>
            <span className="grow">{t.questions}</span>
            <span className="font-normal whitespace-nowrap">
              {t.questionsFilled(given.length, QUESTION_CODES.length)}
            </span>
          </button>
        )}
      </dt>
      <dd id={id} hidden={!open}>
        {open ? <Questions answers={answers} act={act} /> : null}
      </dd>
    </div>
  )
}
