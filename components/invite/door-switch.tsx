'use client'
import DoorClosed from 'lucide-react/icons/door-closed'
import DoorOpen from 'lucide-react/icons/door-open'
import { invite } from '../../messages/invite.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import type { InviteChange } from '../../lib/sync/invite-sheet.ts'

/** Open or shut, in words and as a picture; the button says what it will do. */
export function DoorSwitch({
  shut,
  busy,
  change,
}: {
  shut: boolean
  busy: boolean
  change: (wish: InviteChange) => Promise<boolean>
}) {
  const t = useWords(invite)
  const announce = useAnnounce()
  async function turn() {
    if (await change({ do: 'door', shut: !shut })) announce(shut ? t.doorNow.open : t.doorNow.shut)
  }
  return (
    <section
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line pt-4"
      aria-label={t.door}
    >
      {shut ? <DoorClosed aria-hidden strokeWidth={1.75} /> : <DoorOpen aria-hidden strokeWidth={1.75} />}
      <div className="min-w-0 grow">
        <p className="font-semibold">{shut ? t.doorShut : t.doorOpen}</p>
        <p className="text-sm text-ink2">{shut ? t.doorShutHint : t.doorOpenHint}</p>
      </div>
      <Button onClick={() => void turn()} busy={busy}>
        {shut ? t.openDoor : t.shutDoor}
      </Button>
    </section>
  )
}
