'use client'
import { useState } from 'react'
import { invite } from '../../messages/invite.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { RadioGroup } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { DoorSwitch } from './door-switch.tsx'
import { InvitationDraft } from './invitation-draft.tsx'
import { INVITE_ROLES, type InviteRole } from '../../lib/sync/invite-sheet.ts'
import { useSheet } from './use-sheet.ts'
import { WayIn } from './way-in.tsx'

/**
 * Ways into a board, for an organiser: in a dialog on the board, or in the lobby. `goal` as it stands on
 * the board, for the sentence why in the invitation.
 */
export function InvitePanel({ boardId, goal = '' }: { boardId: string; goal?: string }) {
  const t = useWords(invite)
  const [role, setRole] = useState<InviteRole>('participant')
  const { sheet, failed, busy, change, again } = useSheet(boardId)
  const wrong = failed ? (
    <Notice tone="error">
      <p>{t.failed}</p>
      {sheet ? null : (
        <Button className="mt-2" onClick={again}>
          {t.again}
        </Button>
      )}
    </Notice>
  ) : null
  if (!sheet) return wrong ?? <p className="text-ink2">{t.loading}</p>
  if (sheet.closed) return <Notice tone="info">{t.closed}</Notice>
  const card = sheet.invites.find((one) => one.role === role)
  return (
    <div className="flex min-w-0 flex-col gap-6" data-invite-panel>
      {wrong}
      {sheet.onlyHere ? (
        <Notice tone="warn" title={t.onlyHere}>
          {t.onlyHereText}
        </Notice>
      ) : null}
      <RadioGroup<InviteRole>
        legend={t.forWhom}
        name={`invite-role-${boardId}`}
        columns={3}
        value={role}
        onChange={setRole}
        hint={t.rolesHint[role]}
        options={INVITE_ROLES.map((value) => ({ value, label: t.roles[value] }))}
      />
      {card ? <WayIn key={card.link} card={card} zone={sheet.zone} busy={busy} change={change} /> : null}
      <DoorSwitch shut={sheet.doorShut} busy={busy} change={change} />
      {card?.state === 'live' ? (
        <InvitationDraft key={role} boardId={boardId} sheet={sheet} card={card} goal={goal} />
      ) : null}
    </div>
  )
}
