'use client'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import type { Lang } from '../lib/journey/entities.ts'
import { keepWish } from '../lib/client/wish-cookie.ts'
import { common } from '../messages/common.ts'
import { LANGUAGES } from '../messages/words.ts'
import { useLang, useWords } from './i18n.tsx'
import { classNames } from './ui/class-names.ts'

const NAMES: Record<Lang, string> = { nl: 'Nederlands', en: 'English' }

/** NL | EN. A refresh, not a new page: what stands in a form stays there. */
export function LanguageSwitch({ className }: { className?: string }) {
  const lang = useLang()
  const t = useWords(common)
  const router = useRouter()
  const [, startRefresh] = useTransition()

  function choose(wish: Lang) {
    keepWish('lang', wish)
    startRefresh(() => router.refresh())
  }

  return (
    <fieldset className={classNames('flex rounded-sign border border-edge bg-surface', className)}>
      <legend className="sr-only">{t.language}</legend>
      {LANGUAGES.map((code) => (
        <button
          key={code}
          type="button"
          lang={code}
          data-action="language"
          aria-pressed={code === lang}
          onClick={() => choose(code)}
          className={classNames(
            'target rounded-[2px] px-2 text-sm uppercase',
            code === lang
              ? 'font-bold text-ink underline decoration-2 underline-offset-4'
              : 'text-ink2 hover:bg-raise',
          )}
        >
          <span aria-hidden>{code}</span>
          <span className="sr-only normal-case">{NAMES[code]}</span>
        </button>
      ))}
    </fieldset>
  )
}
