'use client'
import { useRef } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import type { Emotion } from '../../lib/journey/entities.ts'
import { EMOTIONS } from '../../lib/journey/votes.ts'
import { vote } from '../../messages/vote.ts'
import { emotionWord } from '../curve/figures.ts'
import { useLang, useWords } from '../i18n.tsx'
import { classNames } from '../ui/class-names.ts'
import { Face } from '../ui/face.tsx'

type Choose = (value: Emotion | null, byArrows: boolean) => void

/** A key 1–5 or 0 as a choice; undefined for every other key. */
export function choiceOfKey(key: string): Emotion | null | undefined {
  if (key === '0') return null
  return key.length === 1 ? EMOTIONS['12345'.indexOf(key)] : undefined
}

/** The choice a key press means here; undefined while somebody types or holds Ctrl, Alt or Cmd. */
export function choiceOfPress(event: KeyboardEvent): Emotion | null | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined
  const { target } = event
  const typing = target instanceof Element && target.matches('textarea, input:not([type=radio]), select')
  return typing ? undefined : choiceOfKey(event.key)
}

/** After a key the focus stands on what was chosen, so that arrows go on from there. */
export function focusChoice(within: Element, choice: Emotion | null): void {
  const radio = within.querySelector(`input[type=radio][value="${choice ?? 'none'}"]`)
  if (radio instanceof HTMLElement && document.activeElement?.matches('input[type=radio]')) radio.focus()
}

const FACE_LABEL = classNames(
  'group/face relative flex flex-col items-center gap-1 rounded-card pt-1 pb-1.5 text-center',
  'has-checked:font-bold has-focus-visible:bg-raise',
)
const RING = classNames(
  'grid size-14 place-items-center rounded-full transition-shadow',
  'group-hover/face:shadow-[0_0_0_2px_var(--color-edge)]',
  'group-has-checked/face:outline-3 group-has-checked/face:outline-offset-3 group-has-checked/face:outline-ink',
  'group-has-focus-visible/face:outline-3 group-has-focus-visible/face:outline-offset-2',
  'group-has-focus-visible/face:outline-[#17241f] group-has-focus-visible/face:shadow-[0_0_0_7px_var(--color-here)]',
  'forced:group-has-focus-visible/face:outline-dashed',
)

/** Five faces with words and *don't know*: one native radio group. */
export function FaceChoice({
  name,
  value,
  onChoose,
  legend,
  hideLegend,
  describedBy,
}: {
  /** Name of the radio group, unique on the page. */
  name: string
  value: Emotion | null | undefined
  onChoose: Choose
  /** The question; it names the group. */
  legend: ReactNode
  hideLegend?: boolean
  describedBy?: string
}) {
  const t = useWords(vote)
  const lang = useLang()
  const byArrows = useRef(false)
  const radio = (choice: Emotion | null) => ({
    type: 'radio',
    name,
    value: choice ?? 'none',
    'data-action': `vote.${choice === null ? 0 : choice + 3}`,
    checked: value === choice,
    onChange: () => onChoose(choice, byArrows.current),
    onKeyDown: (event: KeyboardEvent) => {
      byArrows.current = event.key.startsWith('Arrow')
    },
    onPointerDown: () => {
      byArrows.current = false
    },
  })

  return (
    <fieldset className="min-w-0" aria-describedby={describedBy}>
      <legend className={hideLegend ? 'sr-only' : 'mb-2 text-ink2'}>{legend}</legend>
      <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
        <div className="grid max-w-[22rem] grow basis-72 grid-cols-5">
          {EMOTIONS.map((choice) => (
            <label key={choice} className={FACE_LABEL}>
              <input
                {...radio(choice)}
                className="absolute top-1 left-1/2 size-14 -translate-x-1/2 cursor-pointer opacity-0"
              />
              <span className={RING}>
                <Face value={choice} size={56} />
              </span>
              <span className="px-0.5 text-xs hyphens-auto group-has-checked/face:underline group-has-checked/face:decoration-2 group-has-checked/face:underline-offset-3">
                {emotionWord(choice, lang, true)}
              </span>
            </label>
          ))}
        </div>
        <label
          className={classNames(
            'relative flex min-h-11 grow basis-36 items-center justify-center gap-2 rounded-sign border border-edge bg-surface px-4 text-note',
            'hover:border-ink sm:mt-2.5 sm:max-w-48',
            'has-checked:border-ink has-checked:font-bold has-checked:shadow-[inset_0_0_0_2px_var(--color-ink)]',
            'has-checked:underline has-checked:decoration-2 has-checked:underline-offset-3',
            'has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-[#17241f]',
            'has-focus-visible:shadow-[0_0_0_7px_var(--color-here)]',
          )}
        >
          <input {...radio(null)} className="absolute inset-0 size-full cursor-pointer opacity-0" />
          {t.dontKnow}
        </label>
      </div>
    </fieldset>
  )
}
