'use client'
import type { Emotion } from '../../lib/journey/entities.ts'
import { NAMED_MAX } from '../../lib/journey/rounds/named.ts'
import { emotions } from '../../lib/journey/values/named-emotions.ts'
import { vote } from '../../messages/vote.ts'
import { useLang, useWords } from '../i18n.tsx'
import { classNames } from '../ui/class-names.ts'

const CHIP = classNames(
  'inline-flex min-h-9 items-center gap-2 rounded-sign border border-edge bg-surface px-2.5 text-sm pointer-coarse:min-h-11',
  'hover:border-ink has-checked:border-ink has-checked:bg-tint has-checked:font-bold',
  'has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-[#17241f]',
  'has-focus-visible:shadow-[0_0_0_7px_var(--color-here)] has-aria-disabled:text-ink2',
)

/** Up to two names for what was chosen; those that fit it first. Opens by choice and never asks for itself. */
export function NamedPick({
  value,
  named,
  title,
  onName,
}: {
  value: Emotion | null | undefined
  named: readonly string[]
  title: string
  onName: (named: readonly string[]) => void
}) {
  const t = useWords(vote)
  const lang = useLang()
  if (value === null || value === undefined) return null
  const sign = Math.sign(value)
  // Nearest to what was chosen first; each group keeps its order.
  const ordered = emotions.toSorted((a, b) => Math.abs(a.valence - sign) - Math.abs(b.valence - sign))
  const full = named.length >= NAMED_MAX
  const chosen = emotions.filter(({ code }) => named.includes(code))
  const against = chosen.find(({ valence }) => valence !== 0 && sign !== 0 && valence !== sign)
  const toggle = (code: string) => {
    if (named.includes(code)) onName(named.filter((other) => other !== code))
    else if (!full) onName([...named, code])
  }
  return (
    <details className="group">
      <summary className="target w-fit cursor-pointer text-note font-semibold text-brand">
        {t.nameIt}
        {chosen.length > 0 ? `: ${chosen.map(({ label }) => label[lang]).join(', ')}` : ''}
      </summary>
      <fieldset className="mt-1 min-w-0">
        <legend className="mb-1.5 text-sm text-ink2">
          {t.nameHint}
          <span className="sr-only"> {title}</span>
        </legend>
        <div className="flex flex-wrap gap-1.5">
          {ordered.map(({ code, label }) => {
            const on = named.includes(code)
            return (
              <label key={code} className={CHIP}>
                <input
                  type="checkbox"
                  data-action="vote.name"
                  checked={on}
                  aria-disabled={full && !on}
                  onChange={() => toggle(code)}
                  className="size-4 accent-brand focus-visible:shadow-none focus-visible:outline-none"
                />
                {label[lang]}
              </label>
            )
          })}
        </div>
      </fieldset>
      {against ? (
        <p className="mt-1.5 text-sm" aria-live="polite">
          {t.nameAgainst(against.label[lang])}
        </p>
      ) : null}
    </details>
  )
}
