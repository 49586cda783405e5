'use client'
import { useState } from 'react'
import { usePush } from '../../lib/client/hooks.ts'
import { REHEARSAL_ACTORS } from '../../lib/journey/limits.ts'
import { rehearse } from '../../messages/rehearse.ts'
import { useCommand } from '../facilitate/use-command.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'

/** In the lobby of who leads. With others there it asks once: they will see it too. */
export function RehearseButton() {
  const t = useWords(rehearse)
  const { state, mine } = usePush()
  const { give, pending, error } = useCommand()
  const [asking, setAsking] = useState(false)
  const others = state.roster.filter(({ id, present }) => present && id !== mine.seatId).length
  const begin = () => void give('rehearse', {})
  return (
    <div className="flex flex-col gap-2 border-t border-line pt-4">
      {asking ? (
        <fieldset className="flex flex-col gap-2 rounded-card border border-ink bg-raise p-3">
          <legend className="sr-only">{t.rehearse}</legend>
          <p className="text-note">{t.sure(others)}</p>
          <div className="flex flex-wrap gap-2">
            <Button
              data-action="rehearsal.begin"
              busy={pending === 'rehearse'}
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- the question takes the place of the button that had the focus
              autoFocus
              onClick={begin}
            >
              {t.yes}
            </Button>
            <Button kind="quiet" onClick={() => setAsking(false)}>
              {t.no}
            </Button>
          </div>
        </fieldset>
      ) : (
        <Button
          data-action="rehearsal.begin"
          busy={pending === 'rehearse'}
          onClick={() => (others > 0 ? setAsking(true) : begin())}
        >
          {t.rehearse}
        </Button>
      )}
      <p className="text-sm text-ink2">{t.hint(REHEARSAL_ACTORS)}</p>
      {error ? <Notice tone="error">{error}</Notice> : null}
    </div>
  )
}
