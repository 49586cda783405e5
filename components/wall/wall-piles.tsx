'use client'
import { usePush } from '../../lib/client/hooks.ts'
import { wall } from '../../messages/wall.ts'
import { useWords } from '../i18n.tsx'
import { Fit } from './fit.tsx'

/** Chapter titles that people wrote alone, shared: the largest pile first. */
export function WallPiles() {
  const t = useWords(wall)
  const { state } = usePush()
  return (
    <Fit most={1.8}>
      <ol
        lang={state.language}
        className="grid gap-[0.7em]"
        style={{ gridTemplateColumns: 'repeat(auto-fill, minmax(min(13em, 100%), 1fr))' }}
      >
        {state.alone.piles.map(({ id, title, titles, keptAs }) => (
          <li
            key={id}
            className={`flex items-baseline justify-between gap-[0.5em] rounded-card border bg-surface px-[0.6em] py-[0.3em] ${keptAs ? 'border-ink font-bold' : 'border-edge'}`}
          >
            <span className="min-w-0 hyphens-auto">{title}</span>
            <span className="shrink-0 text-ink2">{t.times(titles.length)}</span>
          </li>
        ))}
      </ol>
    </Fit>
  )
}
