'use client'
import { useState } from 'react'
import { usePush } from '../../lib/client/hooks.ts'
import { isOrganiser } from '../../lib/journey/policy.ts'
import { rehearse } from '../../messages/rehearse.ts'
import { useCommand } from '../facilitate/use-command.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Notice } from '../ui/notice.tsx'

/** On top of the board as long as it is tried out, for everybody; who leads ends it here. */
export function RehearsalNote() {
  const t = useWords(rehearse)
  const { state, mine } = usePush()
  const { give, pending, error, clear } = useCommand()
  const [asking, setAsking] = useState(false)
  const leads = isOrganiser(mine.role)
  const acted = state.rehearsal?.seats ?? []
  const there = state.roster.some(({ id, present }) => present && acted.includes(id))
  return (
    <section
      aria-label={t.title}
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-ink bg-raise px-4 py-1.5 text-note print:hidden"
      data-rehearsal={there ? 'acted' : 'left'}
    >
      <p className="mr-auto min-w-0">
        <strong>{t.title}.</strong> {t.forAll}{' '}
        <span className="max-sm:hidden">{there ? t.actors : t.gone}</span>
      </p>
      {leads && !there ? (
        <Button
          data-action="rehearsal.begin"
          busy={pending === 'rehearse'}
          onClick={() => void give('rehearse', {})}
        >
          {t.call}
        </Button>
      ) : null}
      {leads ? (
        <Button
          data-action="rehearsal.clean"
          onClick={() => {
            clear()
            setAsking(true)
          }}
        >
          {t.clean}
        </Button>
      ) : null}
      {error && !asking ? <Notice tone="error">{error}</Notice> : null}
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t.cleanTitle}
        footer={
          <>
            <Button onClick={() => setAsking(false)}>{t.cancel}</Button>
            <Button
              kind="primary"
              data-action="rehearsal.clean"
              busy={pending === 'startClean'}
              onClick={() => void give('startClean', {})}
            >
              {t.clean}
            </Button>
          </>
        }
      >
        <div className="flex flex-col gap-3">
          <p>{t.goes}</p>
          <p>{t.stays}</p>
          {error ? <Notice tone="error">{error}</Notice> : null}
        </div>
      </Dialog>
    </section>
  )
}
