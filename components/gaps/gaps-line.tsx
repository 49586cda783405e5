'use client'
import { useView } from '../../lib/client/hooks.ts'
import { coverageStrip } from '../../lib/journey/derived/gaps.ts'
import { gaps } from '../../messages/gaps.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { CoverageStrip } from './coverage-strip.tsx'

/** Above the map in the step *find the gaps*: how whole the way is, and the way to all of it. */
export function GapsLine({ journeyId, onOpen }: { journeyId: string; onOpen: () => void }) {
  const t = useWords(gaps)
  const view = useView()
  if (!view) return null
  const empty = coverageStrip(view, journeyId).filter(({ touchpoints }) => touchpoints.length === 0).length
  return (
    <section
      aria-label={t.strip}
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-surface px-4 py-2 print:hidden"
    >
      <div className="min-w-0 grow max-sm:hidden">
        <CoverageStrip view={view} journeyId={journeyId} />
      </div>
      <p className="text-sm sm:hidden">{t.looked(empty)}</p>
      <Button data-action="gaps.open" onClick={onOpen}>
        {t.open}
      </Button>
    </section>
  )
}
