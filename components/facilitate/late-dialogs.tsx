'use client'
import type { ReactNode } from 'react'
import { facilitate } from '../../messages/facilitate.ts'
import { latePart } from '../board/late-part.tsx'
import { useWords } from '../i18n.tsx'
import { Dialog } from '../ui/dialog.tsx'

/* What the bar of who leads opens: fetched on the first press. */

const frame = (title: (t: (typeof facilitate)['nl']) => string) =>
  function DialogFrame({ onClose, children }: { onClose: () => void; children: ReactNode }) {
    return (
      <Dialog open onClose={onClose} title={title(useWords(facilitate))}>
        {children}
      </Dialog>
    )
  }

export const LateInvitePanel = latePart(() =>
  import('../invite/invite-panel.tsx').then((file) => file.InvitePanel),
)
export const LateChooseVote = latePart(
  () => import('../rounds/choose-vote.tsx').then((file) => file.ChooseVote),
  frame((t) => t.openVoteChoose),
)
export const LateBreakoutsDialog = latePart(
  () => import('../breakouts/breakouts-dialog.tsx').then((file) => file.BreakoutsDialog),
  frame((t) => t.breakouts),
)
/** While groups sit apart. */
export const LateBreakoutsDesk = latePart(
  () => import('../breakouts/breakouts-desk.tsx').then((file) => file.BreakoutsDesk),
  ({ failed, children }) => (failed ? children : null),
)
export const LateLockDialog = latePart(
  () => import('./lock-dialog.tsx').then((file) => file.LockDialog),
  frame((t) => t.lock),
)
/** Part of the bar itself: nothing stands there until it is here. */
export const LateOpenNow = latePart(
  () => import('../rounds/open-now.tsx').then((file) => file.OpenNow),
  ({ failed, children }) => (failed ? children : null),
)
export const LateRevealConfirm = latePart(
  () => import('../vote/reveal-confirm.tsx').then((file) => file.RevealConfirm),
  frame((t) => t.reveal),
)
export const LateCloseDialog = latePart(
  () => import('./close-dialog.tsx').then((file) => file.CloseDialog),
  frame((t) => t.closeTitle),
)
