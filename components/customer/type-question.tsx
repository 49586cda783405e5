'use client'
import type { ReactNode } from 'react'
import type { PreparedQuestion } from '../../lib/journey/preparation.ts'
import { customer } from '../../messages/customer.ts'
import { useWords } from '../i18n.tsx'
import { AnswerCards, OpenAnswers } from '../prepare/answer-cards.tsx'
import { usePrepared } from './use-prepared.ts'

/** One of the four questions in words, what was answered to it before, and where the group writes its own. */
export function TypeQuestion({
  nth,
  asked,
  words,
  now = '',
  onTake = null,
  children,
}: {
  nth: number
  asked: PreparedQuestion
  words: string
  now?: string
  onTake?: ((text: string) => void) | null
  children: ReactNode
}) {
  const t = useWords(customer)
  const { given, shut } = usePrepared(asked)
  const id = `asked-${asked}`
  return (
    <li className="grid gap-x-4 gap-y-2 sm:grid-cols-[2rem_minmax(0,1fr)]" data-asked={asked}>
      <span aria-hidden className="tabular text-xl text-ink2 max-sm:hidden">
        {nth}
      </span>
      <section aria-labelledby={id} className="flex min-w-0 flex-col gap-2">
        <h3 id={id} className="text-lg">
          {words}
        </h3>
        <div className="flex max-w-2xl flex-col gap-3 border-l-3 border-brand pl-3">{children}</div>
        {given.length > 0 ? (
          <>
            <p className="text-sm font-semibold text-ink2">{t.before}</p>
            <AnswerCards given={given} now={now} onTake={shut ? null : onTake} />
          </>
        ) : null}
        {shut ? <OpenAnswers question={asked} words={words} /> : null}
      </section>
    </li>
  )
}
