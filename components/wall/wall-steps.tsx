'use client'
import { Fragment } from 'react'
import { course } from '../../messages/course.ts'
import { partNames } from '../../messages/part-names.ts'
import { Sign } from '../course/sign.tsx'
import { useCourse } from '../course/use-course.ts'
import { useWords } from '../i18n.tsx'
import { classNames } from '../ui/class-names.ts'

/** The stations of the workshop over the whole width, with the sign where everybody is. */
export function WallSteps() {
  const t = useWords(course)
  const names = useWords(partNames)
  const { shown, at, nth } = useCourse()
  return (
    <ol aria-label={t.steps} data-steps className="flex min-w-0 items-center">
      {shown.map(({ id, code }, n) => (
        <Fragment key={id}>
          {n > 0 ? (
            <li
              aria-hidden
              className={classNames(
                'h-0 min-w-2 grow border-t-[0.15em]',
                n <= at ? 'border-brand' : 'border-edge',
              )}
            />
          ) : null}
          {n === at ? (
            <li aria-current="step" className="min-w-0">
              <Sign className="max-w-full gap-[0.4em] px-[0.5em] text-[1.25em] leading-[1.4]">
                <span className="font-normal">{t.now}</span>
                <span className="truncate">{names.label(code)}</span>
                {nth ? <span className="font-normal">{t.stepOf(nth.n, nth.of)}</span> : null}
              </Sign>
            </li>
          ) : (
            <li
              className={classNames(
                'size-[0.75em] shrink-0 rounded-full border-[0.15em]',
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
