'use client'
import { Fragment } from 'react'
import { course } from '../../messages/course.ts'
import { partNames } from '../../messages/part-names.ts'
import { useWords } from '../i18n.tsx'
import { classNames } from '../ui/class-names.ts'
import { Sign } from './sign.tsx'
import { useCourse } from './use-course.ts'

/** The steps as stations on a line, with the sign *Nu* at the one where everybody is. */
export function StepStrip() {
  const t = useWords(course)
  const names = useWords(partNames)
  const { shown, at, stepped, nth } = useCourse()
  if (!stepped) return null
  return (
    <ol aria-label={t.steps} data-steps className="flex min-w-0 items-center">
      {shown.map(({ id, code }, n) => (
        <Fragment key={id}>
          {n > 0 ? (
            <li
              aria-hidden
              className={classNames(
                'h-0 w-2 shrink-0 border-t-2 max-xl:hidden',
                n <= at ? 'border-brand' : 'border-edge',
              )}
            />
          ) : null}
          {n === at ? (
            <li aria-current="step" className="min-w-0">
              <Sign className="max-w-full gap-1.5">
                <span className="font-normal">{t.now}</span>
                <span className="truncate">{names.label(code)}</span>
                {nth ? <span className="sr-only">, {t.stepOf(nth.n, nth.of)}</span> : null}
              </Sign>
            </li>
          ) : (
            <li
              title={names.label(code)}
              className={classNames(
                'size-2.5 shrink-0 rounded-full border-2 max-xl:hidden',
                n < at ? 'border-brand bg-brand' : 'border-edge bg-surface',
              )}
            >
              <span className="sr-only">
                {names.label(code)}, {n < at ? t.done : t.coming}
              </span>
            </li>
          )}
        </Fragment>
      ))}
    </ol>
  )
}
