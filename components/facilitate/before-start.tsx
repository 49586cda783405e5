'use client'
import { usePush } from '../../lib/client/hooks.ts'
import { labelOf } from '../../lib/journey/values/coded.ts'
import { workshopVariants } from '../../lib/journey/values/steps.ts'
import { people } from '../../messages/people.ts'
import { suggest } from '../../messages/suggest.ts'
import type { Side } from '../board/screen.ts'
import { RehearseButton } from '../rehearse/rehearse-button.tsx'
import { useLang, useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'

/** What who leads can make ready in the lobby, below the start itself. */
export function BeforeStart({ onPrepare, onSide }: { onPrepare: () => void; onSide: (side: Side) => void }) {
  const t = useWords(people)
  const s = useWords(suggest)
  const lang = useLang()
  const { state, desk } = usePush()
  return (
    <>
      <Button onClick={onPrepare}>{t.prepare}</Button>
      <Button data-action="course.agenda" onClick={() => onSide('agenda')}>
        {t.agenda}: {labelOf(workshopVariants, state.course.variant, lang)}
      </Button>
      <Button data-action="suggestions.open" onClick={() => onSide('suggestions')}>
        {s.titleMany(desk?.suggestions.length ?? 0)}
      </Button>
      <RehearseButton />
    </>
  )
}
