'use client'
import { usePush } from '../../lib/client/hooks.ts'
import { edgesOf } from '../../lib/journey/edges.ts'
import { PARKED } from '../../lib/journey/entities.ts'
import { edges as words } from '../../messages/edges.ts'
import { common } from '../../messages/common.ts'
import { useBoardParts, type OfJourney } from '../board/board-context.tsx'
import { useIsOpen, useOpenStore } from '../board/open-store.tsx'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { BracketFields } from './bracket-fields.tsx'

/** Two chapters are the fewest that anything can lie outside of. */
const CHAPTERS_MIN = 2

/** Above the board of who leads: brackets that are still to be set, and what lies outside of them. */
export function EdgesLine({ view, journeyId }: OfJourney) {
  const t = useWords(words)
  const c = useWords(common)
  const { state } = usePush()
  const { editing } = useBoardParts()
  const store = useOpenStore()
  const setting = useIsOpen('edges')
  const edges = edgesOf(view, journeyId)
  if (!edges || !editing) return null
  const { beyond, narrow, organisation, customer, chapters } = edges
  const toSet =
    (state.step === 'bounds' || state.step === 'chapters') &&
    !(organisation && customer) &&
    chapters.length >= CHAPTERS_MIN
  const park = () => {
    editing.together(() => {
      for (const { id } of beyond) editing.edit.move('touchpoints', id, { parent: PARKED, before: null })
    })
    editing.say(t.parked(beyond.length))
  }
  return (
    <>
      {toSet || narrow || beyond.length > 0 ? (
        <section
          aria-label={t.brackets}
          className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-surface px-4 py-1.5 text-note print:hidden"
          data-edges-line
        >
          <p className="mr-auto">
            {beyond.length > 0 ? t.beyond(beyond.length) : narrow ? t.narrow : t.brackets}
          </p>
          {beyond.length > 0 ? (
            <Button data-action="edges.park" onClick={park}>
              {t.park}
            </Button>
          ) : null}
          <Button kind={toSet ? 'plain' : 'quiet'} data-action="edges.set" onClick={() => store.set('edges')}>
            {t.set}
          </Button>
        </section>
      ) : null}
      <Dialog
        open={setting}
        onClose={() => store.set(null)}
        title={t.brackets}
        wide
        footer={
          <Button kind="primary" onClick={() => store.set(null)}>
            {c.close}
          </Button>
        }
      >
        <BracketFields view={view} journeyId={journeyId} />
      </Dialog>
    </>
  )
}
