'use client'
import { useState } from 'react'
import { useBoard, usePush } from '../../lib/client/hooks.ts'
import { isOrganiser } from '../../lib/journey/policy.ts'
import { damaged } from '../../messages/damaged.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'

/** Why nothing can be changed, and for who leads the way out: a new beginning from what still opens. */
export function DamagedNote() {
  const t = useWords(damaged)
  const client = useBoard()
  const { mine } = usePush()
  const [stands, setStands] = useState<'asked' | 'busy' | 'failed'>('asked')
  const leads = isOrganiser(mine.role)
  const goOn = async () => {
    setStands('busy')
    const answer = await client.command('restoreBoard', { snapshotId: null })
    if (!answer.ok) setStands('failed')
  }
  return (
    <section
      role="alert"
      className="m-3 flex flex-col items-start gap-2 rounded-card border border-edge bg-raise px-4 py-3 text-note print:hidden"
      data-damaged
    >
      <h2 className="text-base font-semibold">{t.title}</h2>
      <p>{t.text}</p>
      <p>{leads ? t.forOrganisers : t.forGuests}</p>
      {stands === 'failed' ? <p className="font-semibold">{t.failed}</p> : null}
      {leads ? (
        <Button disabled={stands === 'busy'} onClick={() => void goOn()}>
          {stands === 'busy' ? t.busy : t.goOn}
        </Button>
      ) : null}
    </section>
  )
}
